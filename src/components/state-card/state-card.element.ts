import { html, type TemplateResult } from 'lit';
import { summitFiles } from '../../data/load/summit-files.js';
import { titles } from '../../data/load/titles.js';
import { chairOn } from '../../data/queries/chair.js';
import { lastDayOf } from '../../data/queries/dates.js';
import { allStates } from '../../data/all-states.js';
import type { PlaceId, State, Summit, SummitId } from '../../data/types.js';
import { heading } from '../../templates/heading.js';
import { lazy } from '../../lib/lazy.js';
import { named, nameIn } from '../../i18n/names.js';
import { disputeNote, disputeNoteStyles } from '../../templates/dispute-note.js';
import { mergeById } from '../../data/queries/merge-by-id.js';
import { StatesElement } from '../../element/states-element.js';
import { disputeNote as englishDisputeNote } from '../../strings/en/dispute-note.js';
import { documentTypes as englishTypes } from '../../strings/en/document-types.js';
import { places as englishPlaces } from '../../strings/en/places.js';
import { stateCard as english } from '../../strings/en/state-card.js';
import { states as englishStates } from '../../strings/en/states.js';
import type { LocalWords } from '../../i18n/languages.js';
import { baseStyles } from '../../styles/base.styles.js';
import { findState, profileOn, type Records } from './state-card.model.js';
import { stateCardStyles } from './state-card.styles.js';
import { profileTemplate } from './state-card.template.js';
import { ownWords } from '../../element/own-words.js';

const facts = lazy(() => import('./state-card.facts.js'));
const local: LocalWords<typeof english> = {
  ru: lazy(() => import('../../strings/ru/state-card.js')),
  'zh-Hans': lazy(() => import('../../strings/zh-Hans/state-card.js')),
};

/**
 * @summary One state's profile in the organisation: its status and how it came to it, its terms in the chair, its summits, its figures.
 * @tagname sco-state-card
 * @customElement sco-state-card
 * @status experimental
 * @since 0.1.0
 *
 * @slot - Readable HTML for readers without script; also shown whenever the profile cannot be drawn.
 *
 * @fires {CustomEvent<{part: string, open: boolean}>} sco-toggle - The reader opened or closed the sources.
 *
 * @csspart base - The box around everything.
 * @csspart kicker - The label above the heading.
 * @csspart heading - The name of the state.
 * @csspart subheading - The headings inside.
 * @csspart list - The list of statuses, and that of applications.
 * @csspart facts - Terms in the chair, summits hosted, and those that it came to as a guest of the chair.
 * @csspart documents - The documents about it.
 * @csspart figures - Capital, population, area and output.
 * @csspart doubt - The mark at a fact on which sources differ, or which is open.
 * @csspart mark - The number of a note at a fact (`sources="facts"`).
 * @csspart second-hand - The star at a fact that rests on one source or on second-hand reports.
 * @csspart footer - The line below.
 * @csspart sources-button - Opens the sources.
 * @csspart sources - The list of sources.
 *
 * @cssstate loading - Something it needs is on its way; the children are shown.
 * @cssstate ready - It is drawn.
 * @cssstate empty - It is drawn, and the organisation had not been founded by that day.
 * @cssstate error - It cannot be drawn; the children are shown.
 */
export class ScoStateCard extends StatesElement {
  static override styles = [baseStyles, stateCardStyles, disputeNoteStyles];

  static override properties = { ...StatesElement.properties, state: {} };

  /** Which state: its ISO 3166-1 alpha-2 code or its English name. Without it, the state in the chair. */
  declare state: string | undefined;

  protected override draw(): TemplateResult | undefined {
    const { language, tag } = this.locale;
    const own = this.settings.facts;
    const loaded = this.use(facts);
    const words = ownWords(this, english, local);
    const foreign = language === 'en' ? undefined : this.use(titles[language]);
    if (!loaded || !words || (language !== 'en' && !foreign) || !this.namesReady) return undefined;

    const all: readonly State[] = mergeById(allStates, own?.states, own?.replace);
    const bundled: Omit<Records, 'summits' | 'documents'> = own?.replace
      ? { aspirations: [], chairmanships: [], countries: [], backgrounds: {}, guests: {} }
      : { ...loaded, backgrounds: loaded.stateBackgrounds };
    const summits = loaded.allSummits(own).toSorted((a, b) => (a.end < b.end ? -1 : 1));
    const host = summits.findLast(({ end }) => end <= this.day)?.host;
    const key = String(this.state ?? '').trim();
    const chair = chairOn(bundled, this.day)?.state ?? host;
    const state = key
      ? (findState(all, key, (id) => own?.names?.[id] ?? englishStates[id]) ??
        findState(all, key, (id) => englishStates[id]))
      : all.find(({ id }) => id === chair);
    if (key && !state)
      return this.fail(
        'unknown-record',
        { name: 'state', value: key },
        all.map(({ id }) => id),
      );

    const level = this.choice('headingLevel');
    const founded = all.flatMap(({ statuses }) => statuses.map(({ from }) => lastDayOf(from))).sort()[0];
    const name = state ? named(this.nameOf(state.id)) : words.unnamed;
    if (!state || !founded || this.day < founded) {
      this.empty();
      return html`<p class="kicker" part="kicker">${words.kicker}</p>
        ${heading(level, name)}
        <p>${words.unfounded}</p>`;
    }

    const documents = Object.values(loaded.allDocuments(own)).flat();
    const profile = profileOn(state, this.day, { ...bundled, summits, documents });
    const meetings = [...profile.hosted, ...profile.visited];
    const details = new Map(meetings.map((summit) => [summit.id, this.#detail(summit)]));
    if ([...details.values()].includes(undefined)) return undefined;
    const places: { readonly [place: string]: string } = {
      ...this.words('capitals', loaded.capitals),
      ...this.words('places', englishPlaces),
    };
    return profileTemplate(profile, {
      words,
      types: this.words('documentTypes', englishTypes),
      tag,
      day: this.day,
      level,
      cite: this.cite,
      name,
      place: (id: PlaceId) => places[id],
      title: ({ id, title }) => named(nameIn(language, own?.titles?.[id], foreign?.titles[id], title)),
      sourceOf: ({ id }) => details.get(id),
      visitTo: ({ id }) => details.get(id)?.participants.find((each) => each.state === state.id),
      disputeNote: (explanation, kind) =>
        disputeNote(explanation, kind, this.words('disputeNote', englishDisputeNote), this.page.printing),
    });
  }

  /** What a meeting's file says, for its sources; nothing while it is on its way. */
  #detail({ id }: Summit) {
    const own = this.settings.facts?.summitFiles?.[id];
    return (own ?? this.use(summitFiles[id as SummitId]))?.summit;
  }
}
