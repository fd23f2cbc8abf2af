import { render } from 'sco-elements/static.js';

export default function (config) {
  // {% sco "summit-card", { summit: "2024-astana" } %}
  config.addAsyncShortcode('sco', async (tag, attributes, lang = 'en') =>
    (await render(`sco-${tag}`, attributes, { lang })).trim(),
  );
  // The script that draws the tags.
  config.addPassthroughCopy({ 'node_modules/sco-elements/dist/cdn': 'sco-elements' });
  return { dir: { input: 'site' }, markdownTemplateEngine: 'njk' };
}
