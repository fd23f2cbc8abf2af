/** The data of a tag, and the snippet that shows it on another page; loaded when a reader asks for one. */
import { sourceList } from '../citations/footer.js';
import { publishers, sourceBlock } from '../data/load/sources.js';
import { bundleScripts, tagMarkup } from '../builder/snippets.js';
import { prefixOf } from '../static/attributes.js';
import { sourcesIn } from '../static/facts.js';
import { csvText, jsonText } from '../static/formats/data-text.js';
import { html } from '../static/formats/html.js';
import { attributesOf } from './described.js';
import { redrawn } from './redraw.js';
import type { ToolsHost } from './types.js';

const TEXTS = { csv: csvText, json: jsonText };
export type DataFormat = keyof typeof TEXTS;

/** The facts that the tag shows, with sources and days. */
export async function dataOf(host: ToolsHost, format: DataFormat): Promise<string> {
  await sourceList.load();
  const content = await redrawn(host, { sources: 'facts' }, '');
  const { cite, day } = content.drawing;
  // Those of the page itself are in none of our files.
  const numbers = [...new Set(cite.sources)].filter((number) => !host.settings.facts?.sources?.[number]);
  const [directory, ...blocks] = await Promise.all([
    publishers.load(),
    ...numbers.map((number) => sourceBlock(number).load()),
  ]);
  const sources = Object.assign(
    {},
    ...blocks.map((block) => block.sources),
  ) as (typeof blocks)[number]['sources'];
  const attributes = { ...attributesOf(host), 'as-of': day };
  return TEXTS[format](
    { ...content, tag: host.localName, attributes },
    sourcesIn(sources, directory.publishers, host.settings.facts),
  );
}

/** The folder of our files, if the page loads one of them by its address. */
function filesFolder(): string | undefined {
  const scripts = [...document.querySelectorAll<HTMLScriptElement>('script[src]')];
  const ours = scripts.find(({ src }) => /\/sco-elements(?:\.bundle)?\.js(?:$|[?#])/.test(src));
  return ours && new URL('.', ours.src).href;
}

/**
 * HTML that shows the same on another page: the tag, with its facts inside for readers without a script. The tag shows those of
 * its day, or, without one, always the newest.
 */
export async function snippetOf(host: ToolsHost, isLive: boolean): Promise<string> {
  const tag = host.localName;
  const attributes = { ...attributesOf(host), ...(!isLive && { 'as-of': host.day }) };
  const { nodes, lang, blocks } = await redrawn(host, { sourcesOpen: true }, prefixOf(tag, attributes));
  const content = html.write({ nodes, lang, blocks, inline: false });
  const files = filesFolder();
  // A page whose script was made by a bundler has no address for another one.
  return (
    tagMarkup({ tag, attributes, content }) +
    (files ? bundleScripts({ tag, attributes, files, integrity: {} }) : '')
  );
}
