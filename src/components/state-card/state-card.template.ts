import { html, nothing, type TemplateResult } from 'lit';
import { datasetInfo } from '../../data/dataset-info.js';
import type {
  Aspiration,
  Figure,
  IsoDay,
  PartialDate,
  PlaceId,
  Sourced,
  Summit,
  SummitDocument,
  Told,
} from '../../data/types.js';
import type { Citations } from '../../internal/citations.js';
import { formatDate } from '../../internal/dates.js';
import { heading } from '../../internal/heading.js';
import { fill } from '../../internal/text.js';
import { toldOn } from '../../pieces/told.js';
import type { stateCard } from '../../strings/en/state-card.js';
import { endedBy, knownFigure, type Profile, type Step } from './state-card.model.js';

/** What the profile needs beside the facts: words, names and the marks of its sources. */
export interface ProfileContext {
  readonly words: typeof stateCard;
  readonly tag: string;
  readonly day: IsoDay;
  readonly level: string;
  readonly cite: Citations;
  readonly name: unknown;
  readonly place: (id: PlaceId) => string | undefined;
  readonly title: (document: SummitDocument) => unknown;
  /** What a meeting's own page says, for its sources. */
  readonly sourceOf: (summit: Summit) => Sourced | undefined;
  readonly doubt: (explanation: string, kind: 'differ' | 'open') => TemplateResult;
}

/** One state: its status on the day, how it came to it, what it did in the organisation, its figures. */
export function profileTemplate(profile: Profile, context: ProfileContext): TemplateResult {
  const { words, tag, day, level, cite, name, place, title, sourceOf } = context;
  const { country, capital } = profile;
  const time = (date: PartialDate) => html`<time datetime=${date}>${formatDate(date, tag)}</time>`;
  const span = (record: { readonly from: PartialDate; readonly to?: PartialDate }) =>
    fill(endedBy(record, day) ? words.span : words.from, {
      from: time(record.from),
      to: record.to && time(record.to),
    });
  const lines = (items: readonly unknown[], close = false) =>
    items.length
      ? html`<ul class=${close ? 'close' : nothing}>
          ${items.map((item) => html`<li>${item}</li>`)}
        </ul>`
      : undefined;
  const differ = ({ disagreement }: Told) => disagreement && context.doubt(disagreement, 'differ');
  const sentences = ({ event, note }: Told) =>
    [event, note].map((text) => text && html`<p class="small" lang="en">${text}</p>`);

  const lede = ledeOf(profile, context, time);
  const step = ({ interval, begun, background, decided, opened }: Step) => {
    const told = toldOn(background ?? {}, day);
    return [
      html`<span class=${interval === profile.current ? 'current' : nothing}
        >${words.status[interval.status]}</span
      >`,
      ' · ',
      begun ? span(interval) : words.pending,
      cite.mark(interval),
      differ(told),
      decided &&
        html`<p class="small">
          ${fill(words.decided, { place: place(decided.place), date: time(decided.end) })}
        </p>`,
      opened &&
        html`<p class="small">
          ${fill(words.accessionOpened, { place: place(opened.place), date: time(opened.end) })}
        </p>`,
      sentences(told),
    ];
  };
  const aspiration = (record: Aspiration) => {
    const told = toldOn(record, day);
    return [
      record.appliedFor && record.kind === 'applicant'
        ? words.applicantFor[record.appliedFor]
        : words.kind[record.kind],
      ' · ',
      span(record),
      cite.mark(record),
      differ(told),
      sentences(told),
    ];
  };
  const figure = (found: Figure | undefined, unit: string, compact: boolean) => {
    const known = knownFigure(found, day);
    return (
      known && [
        html`<span class="unbroken">${fill(unit, { value: amount(known.value, tag, compact) })}</span> `,
        html`<span class="small"
          >${fill(words.basis, { year: known.year, source: words.datasets[known.source] })}</span
        >`,
        cite.mark(known),
      ]
    );
  };

  const facts: readonly (readonly [term: string, description: unknown])[] = [
    [words.history, lines(profile.steps.map(step))],
    [words.aspirations, lines(profile.aspirations.map(aspiration))],
    [
      words.chaired,
      lines(
        profile.terms.map((term) => {
          const { note } = toldOn(term, day);
          return [span(term), cite.mark(term), note && context.doubt(note, 'open')];
        }),
        true,
      ),
    ],
    [
      words.hosted,
      lines(
        profile.hosted.map((summit) => {
          const source = sourceOf(summit);
          const year = html`<time datetime=${summit.end}>${summit.end.slice(0, 4)}</time>`;
          return [fill(words.summit, { place: place(summit.place), year }), source && cite.mark(source)];
        }),
        true,
      ),
    ],
    [
      words.documents,
      lines(
        profile.documents.map((document) => [
          title(document),
          ' ',
          html`<span class="small">${time(document.date)}</span>`,
          cite.mark(document),
        ]),
        true,
      ),
    ],
  ];
  const area = country?.area;
  const numbers: readonly (readonly [term: string, description: unknown])[] = country
    ? [
        [words.capital, capital && [place(capital), country.capitalBasis && cite.mark(country.capitalBasis)]],
        [words.population, figure(country.population, '{value}', false)],
        [
          words.area,
          area && [
            html`<span class="unbroken"
                >${fill(words.squareKilometres, { value: amount(area.total, tag, false) })}</span
              >
              <span class="small">${fill(words.source, { source: words.datasets[area.source] })}</span>`,
            cite.mark(area),
          ],
        ],
        [words.gdp, figure(country.gdp, words.dollars, true)],
        [words.gdpPpp, figure(country.gdpPpp, words.internationalDollars, true)],
      ]
    : [];
  const withheld =
    country &&
    [country.population, country.gdp, country.gdpPpp].some((each) => each && !knownFigure(each, day));
  return html`
    <p class="kicker" part="kicker">${words.kicker}</p>
    ${heading(level, name)}
    <p class="lede nums">${lede}</p>
    ${rows(facts, 'facts')}
    ${
      country
        ? html`${heading(level, fill(words.figures, { version: datasetInfo.version }), 1)}
          ${rows(numbers, 'figures')} ${withheld ? html`<p class="small">${words.later}</p>` : nothing}`
        : nothing
    }
  `;
}

/** The status in force and since when; without one, what is recorded of the wish for it. */
function ledeOf(
  { state, current, aspirations }: Profile,
  { words, day }: ProfileContext,
  time: (date: PartialDate) => unknown,
): unknown {
  if (current) {
    const kind = state.founder && current.status === 'member' ? 'founder' : current.status;
    return fill(words.since[kind], { date: time(current.from) });
  }
  const lasting = aspirations.filter((each) => !endedBy(each, day));
  const wish = lasting.find(({ kind }) => kind === 'applicant') ?? lasting[0];
  const phrase = wish?.kind === 'applicant' ? words.applicantSince : words.interestSince;
  return wish ? [words.none, words.semicolon, fill(phrase, { date: time(wish.from) })] : words.none;
}

/** A list of facts; those without a description are left out. */
function rows(facts: readonly (readonly [term: string, description: unknown])[], part: string): unknown {
  const known = facts.filter(([, description]) => description);
  return known.length
    ? html`<dl part=${part}>
        ${known.map(
          ([term, description]) =>
            html`<div>
              <dt>${term}</dt>
              <dd class="nums">${description}</dd>
            </div>`,
        )}
      </dl>`
    : nothing;
}

/** A number in the locale's digits; a large sum in words such as `288 billion`. */
function amount(value: number, tag: string, compact: boolean): string {
  return new Intl.NumberFormat(
    tag,
    compact ? { notation: 'compact', compactDisplay: 'long', maximumSignificantDigits: 3 } : {},
  ).format(value);
}
