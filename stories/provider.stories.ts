import type { Meta } from '@storybook/web-components-vite';
import '../src/index.js';
import { snippet, metaOf, type Args, type Story } from './support/story.js';

/**
 * How do I set the day for the whole article? Sets the day, names, order, sources and facts of the page's own once
 * for all tags inside it. It draws nothing and is no box: put it round the whole article.
 */
const meta = {
  title: 'In an article/Provider',
  id: 'tags-provider',
  ...metaOf('sco-provider'),
} satisfies Meta<Args>;
export default meta;

/** One day for the whole article: every tag inside shows the facts of 9 June 2017. */
export const OneDayForTheWholeArticle: Story = {
  args: {
    'as-of': '2017-06-09',
    children: '<sco-summit-card summit="2017-astana"></sco-summit-card>\n<sco-member-list></sco-member-list>',
  },
};

/** An attribute on a tag wins over the provider. */
export const ATagMayDiffer: Story = {
  args: {
    'as-of': '2023-07-05',
    sources: 'none',
    children: '<sco-member-list></sco-member-list>\n<sco-member-list as-of="2024-07-05"></sco-member-list>',
  },
};

/** A provider inside another one changes what it sets, and keeps the rest. */
export const OneInsideTheOther: Story = {
  args: {
    'as-of': '2024-07-05',
    order: 'accession',
    children:
      '<sco-member-list></sco-member-list>\n<sco-provider names="official">\n  <sco-member-list></sco-member-list>\n</sco-provider>',
  },
};

/** English with a z: words and titles, but not quotations, which keep the spelling of their source. */
export const SpelledWithAZ: Story = {
  args: {
    spelling: 'organization',
    children: '<sco-outcome-list summit="2023-new-delhi"></sco-outcome-list>',
  },
};

const house = `<sco-provider id="house">
  <sco-member-list></sco-member-list>
</sco-provider>
<script type="module">
  document.querySelector('#house').facts = { names: { kg: 'Kirgizia', by: 'Belorussia' } };
</script>`;

/** House names of states: by property, for pages with a style book of their own. */
export const HouseNames: Story = {
  args: { children: '<sco-member-list></sco-member-list>' },
  render: (args) => {
    const template = document.createElement('template');
    template.innerHTML = snippet('sco-provider', args);
    const provider = document.importNode(template.content, true).firstElementChild!;
    return Object.assign(provider, { facts: { names: { kg: 'Kirgizia', by: 'Belorussia' } } });
  },
  parameters: { docs: { source: { transform: () => house } } },
};
