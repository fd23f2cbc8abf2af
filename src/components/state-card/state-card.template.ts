import { html, nothing, type TemplateResult } from 'lit';
import { yearOf } from '../../data/queries/dates.js';
import { visibleOn } from '../../data/queries/visible-on.js';
import type { Aspiration, Figure, PartialDate, Sourced, StatusBackground, Summit } from '../../data/types.js';
import { dateInSentence, dateSince } from '../../i18n/date-in-sentence.js';
import { fill } from '../../i18n/phrases.js';
import { disputeNote as disputeWords } from '../../strings/en/dispute-note.js';
import { documentTypes } from '../../strings/en/document-types.js';
import { places } from '../../strings/en/places.js';
import { stateCard } from '../../strings/en/state-card.js';
import { states } from '../../strings/en/states.js';
import { titles } from '../../strings/en/titles.js';
import { disputeNote } from '../../templates/dispute-note.js';
import type { DrawingContext } from '../../templates/drawing-context.js';
import { heading } from '../../templates/heading.js';
import { endedBy, knownFigure, type Profile, type Step } from './state-card.model.js';

export const vocabulary = { stateCard, disputeNote: disputeWords, documentTypes, places, states, titles };

interface ProfileContext extends DrawingContext<typeof vocabulary> {
  /** The record with the sources of a summit. */
  readonly sourceOf: (summit: Summit) => Sourced | undefined;
  /** The record with the sources for the state's presence at a summit. */
  readonly visitTo: (summit: Summit) => Sourced | undefined;
}

/** One state: its status on the day, the history of its statuses, its role in the organisation, its figures. */
export function profileTemplate(profile: Profile, context: ProfileContext): TemplateResult {
  const { tag, day, level, cite, name, place, time, title, sourceOf, visitTo } = context;
  const { stateCard: words, documentTypes: types } = context.words;
  const { state, country, capital } = profile;
  const span = (record: { readonly from: PartialDate; readonly to?: PartialDate }) => {
    const ended = endedBy(record, day);
    return fill(ended ? words.span : words.from, {
      from: time(record.from, ended ? dateInSentence : dateSince),
      to: record.to && time(record.to, dateInSentence),
    });
  };
  const section = (title: string, lines: readonly unknown[]) =>
    lines.length
      ? html`${heading(level, title, 1)}
          <ul part="list">
            ${lines}
          </ul>`
      : nothing;

  const lede = ledeOf(profile, context);
  /** An item of a list: what, from when to when, and remarks on it. */
  const line = (
    record: Sourced,
    what: unknown,
    when: unknown,
    sentences: readonly unknown[],
    remarks: Partial<Pick<StatusBackground, 'event' | 'note' | 'disagreement'>>,
  ) => {
    const disagreement = visibleOn(remarks.disagreement, day);
    const texts = [visibleOn(remarks.event, day), visibleOn(remarks.note, day)];
    return html`<li>
      <span>${what}</span>
      <div>
        <div>${when}${cite.mark(record)}${disagreement && disputeNote(disagreement, 'differ', context)}</div>
        ${sentences.map((sentence) => sentence && html`<p class="small">${sentence}</p>`)}
        ${texts.map((text) => text && html`<p class="small" lang="en">${text}</p>`)}
      </div>
    </li>`;
  };
  const meeting = (phrase: string, summit: Summit | undefined) =>
    summit && fill(phrase, { place: place(summit.place), date: time(summit.end) });
  const step = ({ interval, begun, background, decided, opened }: Step) => {
    const status = words.status[interval.status];
    return line(
      interval,
      interval === profile.current ? html`<strong>${status}</strong>` : status,
      begun ? span(interval) : words.pending,
      [meeting(words.decided, decided), meeting(words.accessionOpened, opened)],
      background ?? {},
    );
  };
  const aspiration = (record: Aspiration) =>
    line(
      record,
      record.appliedFor && record.kind === 'applicant'
        ? words.applicantFor[record.appliedFor]
        : words.kind[record.kind],
      span(record),
      [],
      record,
    );
  const figure = (found: Figure | undefined, unit: string, compact: boolean) => {
    const known = knownFigure(found, day);
    return (
      known && [
        fill(unit, { value: amount(known.value, tag, compact) }),
        ' ',
        html`<span class="small"
          >${fill(words.basis, { year: known.year, source: words.datasets[known.source] })}</span
        >`,
        cite.mark(known),
      ]
    );
  };

  // Facts are marked in reading order, because notes are numbered in the order of the marks.
  const history = section(words.history, profile.steps.map(step));
  const aspirations = section(words.aspirations, profile.aspirations.map(aspiration));
  const meetings = (summits: readonly Summit[], source: (summit: Summit) => Sourced | undefined) =>
    summits.map((summit) => {
      const year = time(summit.end, yearOf);
      const record = source(summit);
      return html`<p>
        ${fill(words.summit, { place: place(summit.place), year })}${record && cite.mark(record)}
      </p>`;
    });
  const facts = [
    [
      words.chaired,
      profile.terms.map((term) => {
        const note = visibleOn(term.note, day);
        return html`<div>${span(term)}${cite.mark(term)}${note && disputeNote(note, 'open', context)}</div>`;
      }),
    ],
    [words.hosted, meetings(profile.hosted, sourceOf)],
    [words.visited, meetings(profile.visited, visitTo)],
  ] as const;
  const service = rows(
    facts.filter(([, lines]) => lines.length),
    'facts',
  );
  const documents = profile.documents.length
    ? html`${heading(level, words.documents, 1)}
      ${rows(
        profile.documents.map((document) => [
          types[document.type],
          html`${title(document)}&nbsp;·
            <span class="small">${time(document.date)}</span>${cite.mark(document)}`,
        ]),
        'documents',
      )}`
    : nothing;
  const area = country?.area;
  const numbers: readonly (readonly [term: string, description: unknown])[] = country
    ? [
        [words.capital, capital && [place(capital), country.capitalBasis && cite.mark(country.capitalBasis)]],
        [words.population, figure(country.population, '{value}', false)],
        [
          words.area,
          area && [
            fill(words.squareKilometres, { value: amount(area.total, tag, false) }),
            ' ',
            html`<span class="small">${fill(words.source, { source: words.datasets[area.source] })}</span>`,
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
    ${context.kicker(words.kicker)} ${heading(level, name(state.id))}
    <p class="lede nums">${lede}</p>
    ${history} ${aspirations} ${service} ${documents}
    ${
      country
        ? html`${heading(level, words.figures, 1)} ${rows(numbers, 'figures')}
          ${withheld ? html`<p class="small">${words.later}</p>` : nothing}`
        : nothing
    }
  `;
}

/** The status on the day and since when. Without one: the open application, else the open interest, if there is any. */
function ledeOf(
  { state, current, aspirations }: Profile,
  { words: { stateCard: words }, day, time }: ProfileContext,
): unknown {
  if (current) {
    const kind = state.founder && current.status === 'member' ? 'founder' : current.status;
    return fill(words.since[kind], { date: time(current.from, dateSince) });
  }
  const open = aspirations.filter((each) => !endedBy(each, day));
  const aspiration = open.find(({ kind }) => kind === 'applicant') ?? open[0];
  const phrase = aspiration?.kind === 'applicant' ? words.applicantSince : words.interestSince;
  return aspiration
    ? [words.none, words.semicolon, fill(phrase, { date: time(aspiration.from, dateSince) })]
    : words.none;
}

/** A description list. Facts without a description are left out. */
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

/** A number formatted for the locale: `288,000`, or with `compact` `288 billion`. */
function amount(value: number, tag: string, compact: boolean): string {
  return new Intl.NumberFormat(
    tag,
    compact ? { notation: 'compact', compactDisplay: 'long', maximumSignificantDigits: 3 } : {},
  ).format(value);
}
