import { html, nothing, type TemplateResult } from 'lit';
import { visibleOn } from '../../data/queries/visible-on.js';
import type { Aspiration, Figure, PartialDate, Sourced, Summit } from '../../data/types.js';
import { amount, rounded } from '../../i18n/amounts.js';
import { bareYear, dateInSentence, dateSince } from '../../i18n/date-in-sentence.js';
import { counted, fill } from '../../i18n/phrases.js';
import { amounts } from '../../strings/en/amounts.js';
import { disputeNote as disputeWords } from '../../strings/en/dispute-note.js';
import { documentTypes } from '../../strings/en/document-types.js';
import { places } from '../../strings/en/places.js';
import { stateCard } from '../../strings/en/state-card.js';
import { states } from '../../strings/en/states.js';
import { disputeNote } from '../../templates/dispute-note.js';
import type { DrawingContext } from '../../templates/drawing-context.js';
import { heading } from '../../templates/heading.js';
import { reportItem } from '../../templates/report-item.js';
import { endedBy, knownFigure, type Profile, type Step } from './state-card.model.js';
import { dot, inDigits } from '../../i18n/numbers.js';

export const vocabulary = {
  amounts,
  stateCard,
  disputeNote: disputeWords,
  documentTypes,
  places,
  states,
};

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

  const disputed = (remarks: Pick<Aspiration, 'disagreement'> | undefined) => {
    const disagreement = visibleOn(remarks?.disagreement, day);
    return disagreement && disputeNote(disagreement, 'differ', context);
  };
  /** An item of a list: what, from when to when, and who decided it. */
  const line = (
    record: Sourced,
    what: unknown,
    when: unknown,
    remarks: Pick<Aspiration, 'disagreement'> | undefined,
    ...sentences: readonly unknown[]
  ) =>
    html`<li>
      <span>${what}</span>
      <div>
        <div>${when}${cite.mark(record)}${disputed(remarks)}</div>
        ${sentences.map((sentence) => (sentence ? html`<p class="small">${sentence}</p>` : nothing))}
      </div>
    </li>`;
  const decidedAt = ({ interval, decided }: Step) =>
    decided &&
    // The day of the decision is not said again if the status began on it.
    fill(decided.end === interval.from ? words.decidedThere : words.decided, {
      place: place(decided.place),
      date: time(decided.end),
    });
  const openedAt = ({ opened }: Step) =>
    opened && fill(words.accessionOpened, { place: place(opened.place), date: time(opened.end) });
  const now = profile.steps.find(({ interval }) => interval === profile.current);
  const others = profile.steps.filter((step) => step !== now);
  const nameOf = (record: Aspiration) =>
    record.appliedFor && record.kind === 'applicant'
      ? words.applicantFor[record.appliedFor]
      : words.kind[record.kind];
  const figureYears = new Set(
    [country?.population, country?.gdp, country?.gdpPpp].flatMap(
      (each) => knownFigure(each, day)?.year ?? [],
    ),
  );
  const [year] = figureYears.size === 1 ? figureYears : [];
  const figure = (found: Figure | undefined, unit: string) => {
    const known = knownFigure(found, day);
    return (
      known && [
        fill(unit, { value: roundFigure(known.value, tag) }),
        html`<span class="small"
          >${fill(year ? words.source : words.basis, { year: inDigits(known.year, tag), source: words.datasets[known.source] })}</span
        >`,
        cite.mark(known),
      ]
    );
  };

  // Facts are marked in reading order, because notes are numbered in the order of the marks.
  const lede = html`<div class="lede nums">
    ${ledeOf(profile, context)}${now ? cite.mark(now.interval) : nothing}${disputed(now?.background)}
    ${now ? [decidedAt(now), openedAt(now)].map((each) => (each ? html`<p class="small">${each}</p>` : nothing)) : nothing}
  </div>`;
  const history = section(
    now && others.every(({ begun }) => begun) ? words.before : words.history,
    others.map((step) =>
      line(
        step.interval,
        words.status[step.interval.status],
        step.begun ? span(step.interval) : words.pending,
        step.background,
        decidedAt(step),
        openedAt(step),
      ),
    ),
  );
  const aspirations = section(
    words.aspirations,
    profile.aspirations.map((record) => line(record, nameOf(record), span(record), record)),
  );
  const reports = [
    ...profile.steps.map(({ interval, background }) => [words.status[interval.status], background] as const),
    ...profile.aspirations.map((record) => [nameOf(record), record] as const),
  ].flatMap(([what, remarks]) => reportItem(what, [remarks?.event, remarks?.note], context));
  const meetings = (summits: readonly Summit[], source: (summit: Summit) => Sourced | undefined) =>
    summits.map((summit, index) => {
      const record = source(summit);
      return [
        index ? words.comma : nothing,
        fill(words.summit, { place: place(summit.place), year: time(summit.end, bareYear) }),
        record && cite.mark(record),
      ];
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
  const area = country?.area;
  const numbers: readonly (readonly [term: string, description: unknown])[] = country
    ? [
        [words.capital, capital && [place(capital), country.capitalBasis && cite.mark(country.capitalBasis)]],
        [words.population, figure(country.population, '{value}')],
        [
          words.area,
          area && [
            fill(words.squareKilometres, { value: roundFigure(area.total, tag) }),
            html`<span class="small">${fill(words.source, { source: words.datasets[area.source] })}</span>`,
            cite.mark(area),
          ],
        ],
        [words.gdp, figure(country.gdp, words.dollars)],
        [words.gdpPpp, figure(country.gdpPpp, words.internationalDollars)],
      ]
    : [];
  const documents = profile.documents.length
    ? context.fold(counted(profile.documents.length, words.documentsAbout, tag), [
        heading(level, words.documents, 1),
        rows(
          profile.documents.map((document) => [
            types[document.type],
            html`${title(document)}${dot(tag, '\u00a0')}<span class="small">${time(document.date)}</span
              >${cite.mark(document)}`,
          ]),
          'documents',
        ),
      ])
    : nothing;
  const withheld =
    country &&
    [country.population, country.gdp, country.gdpPpp].some((each) => each && !knownFigure(each, day));
  return html`
    ${context.kicker(words.kicker)} ${heading(level, name(state.id))} ${lede} ${history} ${aspirations}
    ${service}
    ${
      country
        ? html`${heading(level, year ? fill(words.figuresOf, { year: inDigits(year, tag) }) : words.figures, 1)}
          ${rows(numbers, 'figures')} ${withheld ? html`<p class="small">${words.later}</p>` : nothing}`
        : nothing
    }
    ${documents}
    ${
      reports.length
        ? context.fold(
            words.reports,
            html`<ul class="reports">
              ${reports}
            </ul>`,
          )
        : nothing
    }
  `;
}

/** The status on the day and since when. */
function ledeOf({ state, current }: Profile, { words: { stateCard: words }, time }: ProfileContext): unknown {
  if (!current) return words.none;
  const kind = state.founder && current.status === 'member' ? 'founder' : current.status;
  return fill(words.since[kind], { date: time(current.from, dateSince) });
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

/** A number rounded to three digits, in the format of the locale: `208,000`, `20.6 million`. */
const roundFigure = (value: number, tag: string): string =>
  value < 1e6 ? rounded(value, tag) : amount(value, tag);
