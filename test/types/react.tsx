/** Compiled, never run: the tags in JSX of React. Each comment marks what the compiler must refuse. */
import type {} from '../../src/frameworks/react.js';

export const taken = (
  <sco-provider as-of="2024-07-05" facts={{ replace: true }} lang="kk">
    <sco-summit-card summit="2024-astana" heading-level={2} flags className="card" key="astana">
      <p>The Astana summit</p>
    </sco-summit-card>
    <sco-summit-card
      summit="2024"
      onsco-toggle={({ detail, currentTarget }) => [detail.open, currentTarget.summit]}
    />
    <sco-document-timeline
      theme="energy"
      state="kz"
      limit={5}
      onsco-filter-change={({ detail }) => detail.theme}
    />
    <sco-member-list status="member observer" names="official" sources="facts" />
    <sco-map onsco-day-change={({ detail }) => detail.day} ref={(tag) => void tag?.layout} />
  </sco-provider>
);

export const refused = [
  // @ts-expect-error no such summit
  <sco-summit-card summit="2024-astanaa" />,
  // @ts-expect-error the attribute is as-of
  <sco-summit-card asOf="2024-07-05" />,
  // @ts-expect-error the attribute is heading-level
  <sco-summit-card headingLevel="2" />,
  // @ts-expect-error no day
  <sco-summit-card as-of="5 July" />,
  // @ts-expect-error no such status
  <sco-member-list status="member obsrver" />,
  // @ts-expect-error no such order
  <sco-member-list order="random" />,
  // @ts-expect-error no such document
  <sco-document-card document="charter" />,
  // @ts-expect-error no such tag
  <sco-sumit-card />,
];

const given = { asOf: '2024-07-05' };
// @ts-expect-error the spelling is refused in an object too
export const spread = <sco-summit-card {...given} />;
