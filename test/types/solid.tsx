/** @jsxImportSource solid-js */
/** Compiled, never run: the tags in JSX of Solid. Each comment marks what the compiler must refuse. */
import type {} from '../../src/frameworks/solid.js';

export const taken = (
  <sco-provider as-of="2024-07-05" facts={{ replace: true }} lang="kk">
    <sco-summit-card summit="2024-astana" heading-level={2} flags class="card">
      <p>The Astana summit</p>
    </sco-summit-card>
    <sco-summit-card summit="2024" on:sco-toggle={({ detail }) => detail.open} />
    <sco-member-list status="member observer" names="official" sources="facts" />
  </sco-provider>
);

export const refused = [
  // @ts-expect-error no such summit
  <sco-summit-card summit="2024-astanaa" />,
  // @ts-expect-error the attribute is as-of
  <sco-summit-card asOf="2024-07-05" />,
  // @ts-expect-error no such status
  <sco-member-list status="member obsrver" />,
  // @ts-expect-error no such document
  <sco-document-card document="charter" />,
  // @ts-expect-error no such tag
  <sco-sumit-card />,
];
