/** @jsxImportSource vue */
/** Compiled, never run: the tags in JSX and as global components of Vue. Each comment marks what the compiler must refuse. */
import type { GlobalComponents } from 'vue';
import type {} from '../../src/frameworks/vue.js';

export const taken = [
  <sco-provider as-of="2024-07-05" facts={{ replace: true }} lang="kk" />,
  <sco-summit-card summit="2024-astana" heading-level={2} flags class="card" />,
  <sco-summit-card summit="2024" asOf="latest" onScoToggle={({ detail }) => detail.open} />,
];

export const refused = [
  // @ts-expect-error no such summit
  <sco-summit-card summit="2024-astanaa" />,
  // @ts-expect-error no day
  <sco-summit-card asOf="5 July" />,
  // @ts-expect-error no such status
  <sco-member-list status="member obsrver" />,
];

/** What templates check: the properties of a global component. */
type Props<Tag extends keyof GlobalComponents> = InstanceType<GlobalComponents[Tag]>['$props'];
export const card: Props<'sco-summit-card'> = {
  summit: '2024-astana',
  asOf: '2024-07-05',
  onScoToggle: ({ detail }) => detail.open,
};
// @ts-expect-error no such summit
export const none: Props<'sco-summit-card'> = { summit: '2024-astanaa' };
