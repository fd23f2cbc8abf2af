import { html, type TemplateResult } from 'lit';
import { chairNow } from '../../data/chair-now.js';
import { sliced } from '../../slices/load.js';
import { chairOn } from '../../data/queries/chair.js';
import { lastDayOf } from '../../data/queries/dates.js';
import { mergeById } from '../../data/queries/merge-by-id.js';
import { documentsAbout, withOwnSummits } from '../../data/queries/own-records.js';
import type { ProfileRecords } from '../../slices/states.js';
import type { State, Summit, SummitId } from '../../data/types.js';
import type { SummitTitles } from '../../i18n/language-module.js';
import {
  sliceTexts,
  type English,
  type Language,
  type RecordFile,
  type SliceName,
} from '../../i18n/languages.js';
import { ScoElement } from '../../element/sco-element.js';
import { lazy } from '../../lib/lazy.js';
import { states as englishStates } from '../../strings/en/states.js';
import { baseStyles } from '../../styles/base.styles.js';
import { disputeNoteStyles } from '../../templates/dispute-note.js';
import type { DrawingContext } from '../../templates/drawing-context.js';
import { heading } from '../../templates/heading.js';
import type { stateCard as attributes } from '../../vocabulary/attributes.js';
import type { ValueOf } from '../../vocabulary/values.js';
import { findState, profileOn, type Records } from './state-card.model.js';
import { stateCardStyles } from './state-card.styles.js';
import { profileTemplate, vocabulary } from './state-card.template.js';

const facts = lazy(() => import('./state-card.facts.js'));

/**
 * @summary The profile of one state in the organisation: its status and history, its terms in the chair, its summits, its figures.
 * @tagname sco-state-card
 * @customElement sco-state-card
 * @status experimental
 * @since 0.1.0
 *
 * @slot - Fallback in readable HTML: shown without JavaScript, while loading, and when the profile cannot be drawn.
 *
 * @fires {CustomEvent<{part: string, open: boolean}>} sco-toggle - The reader opened or closed the list of sources (`part` is `sources`) or the panel (`part` is `tools`).
 *
 * @csspart base - The element around all content.
 * @csspart kicker - The label above the heading.
 * @csspart heading - The name of the state.
 * @csspart subheading - The headings of the sections.
 * @csspart list - The list of other statuses, and the list of applications and voiced interest.
 * @csspart facts - Terms in the chair, summits hosted, and summits attended as a guest of the chair.
 * @csspart documents - The documents about the state.
 * @csspart fold - What a short tag folds away: the documents, and how the state came to its statuses.
 * @csspart figures - Capital, population, area and economic output.
 * @csspart dispute - The mark after a fact on which sources differ or which is not established; opens an explanation.
 * @csspart mark - The note number after a fact (`sources="facts"`).
 * @csspart translation - The dagger after a title of a document that is our translation.
 * @csspart second-hand - The asterisk after a fact that rests on one source or on second-hand reports.
 * @csspart footer - The footer: the day, the sources and the version of the data.
 * @csspart sources-button - The button that opens the list of sources.
 * @csspart tools-button - The button that opens the panel with what a reader can do: cite, take the data, embed, report an error.
 * @csspart tools - The panel.
 * @csspart sources - The list of sources, or the numbered notes (`sources="facts"`).
 *
 * @cssstate loading - Data or translations are loading; the children are shown.
 * @cssstate ready - The tag is drawn.
 * @cssstate empty - The tag is drawn, but the organisation had not been founded by that day.
 * @cssstate deferred - The tag waits with its first drawing, because it would shift visible content; the children are shown.
 * @cssstate error - The tag cannot be drawn; the children are shown.
 */
export class ScoStateCard extends ScoElement {
  static override styles = [baseStyles, stateCardStyles, disputeNoteStyles];

  static override properties = { ...ScoElement.properties, state: {} };

  static override readonly vocabulary = vocabulary;

  /** Which state: its ISO 3166-1 alpha-2 code or its English name, in any case. Without it, the state in the chair. */
  declare state: ValueOf<typeof attributes.state> | undefined;

  /** The slice that the tag is drawn from; `undefined` if it is drawn from the records of all states. */
  #slice: SliceName | undefined;

  protected override draw(context: DrawingContext<typeof vocabulary>): TemplateResult | undefined {
    const own = this.settings.facts;
    const key = String(this.state ?? '').trim();
    const name = own?.replace ? undefined : this.#sliceFor(key);
    const slice = sliced<ProfileRecords>(name, (thing) => this.use(thing));
    this.#slice = slice?.name;
    const loaded = slice && (slice.records ?? this.use(facts)?.records);
    if (!loaded) return undefined;
    const capitals = this.#capitals(loaded);

    const all: readonly State[] = mergeById(loaded.states, own?.states, own?.replace);
    const bundled: Omit<Records, 'summits' | 'documents'> = own?.replace
      ? { aspirations: [], chairmanships: [], countries: [], backgrounds: {}, guests: {} }
      : {
          ...loaded,
          aspirations: this.#inLanguage('aspirations', loaded.aspirations),
          backgrounds: this.#inLanguage('states.background', loaded.stateBackgrounds),
          chairmanships: this.#inLanguage('chairmanships', loaded.chairmanships),
        };
    const summits = withOwnSummits(loaded.summits, own).toSorted((a, b) => (a.end < b.end ? -1 : 1));
    const host = summits.findLast(({ end }) => end <= this.day)?.host;
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

    const starts = (own?.states ?? []).flatMap(({ statuses }) => statuses.map(({ from }) => lastDayOf(from)));
    const founded = [...(own?.replace ? [] : [loaded.founded]), ...starts].sort()[0];
    if (!state || !founded || this.day < founded) {
      this.empty();
      const words = context.words.stateCard;
      return html`${context.kicker(words.kicker)}
        ${heading(context.level, state ? context.name(state.id) : words.unnamed)}
        <p>${words.unfounded}</p>`;
    }

    const profile = profileOn(state, this.day, {
      ...bundled,
      summits,
      documents: documentsAbout(state.id, loaded.documents, own),
    });
    const meetings = [...profile.hosted, ...profile.visited];
    const details = new Map(meetings.map((summit) => [summit.id, this.#detail(summit, loaded)]));
    if ([...details.values()].includes(undefined)) return undefined;
    if (!capitals) return undefined;
    return profileTemplate(profile, {
      ...context,
      place: (id) => capitals[id] ?? context.place(id),
      sourceOf: ({ id }) => details.get(id),
      visitTo: ({ id }) => details.get(id)?.participants.find((each) => each.state === state.id),
    });
  }

  /** The slice with the records of the state, if its code says which; the state in the chair is one of them, on the newest day. */
  #sliceFor(key: string): SliceName | undefined {
    const id = key ? key.toLowerCase() : this.frozen === 'latest' && chairNow;
    return id && id in englishStates ? `states/${id}` : undefined;
  }

  #inLanguage<T>(file: RecordFile, records: T): T {
    return this.inLanguage(this.#slice ?? file, records);
  }

  /** The names of capitals; `undefined` while they are loading. */
  #capitals({ capitals }: ProfileRecords): { readonly [city: string]: string } | undefined {
    const { language } = this.locale;
    if (language === 'en' || !this.#slice) return this.words('capitals', capitals as English['capitals']);
    return this.use(sliceTexts(language, this.#slice))?.capitals;
  }

  /** One file has the titles of all documents about states, or those about the state. */
  protected override titlesIn(language: Language): SummitTitles | undefined {
    if (language === 'en' || !this.#slice) return super.titlesIn(language, 'about-states');
    return this.use(sliceTexts(language, this.#slice))?.titles;
  }

  /** The details of a meeting, for its sources; `undefined` while they are loading. */
  #detail({ id }: Summit, { details }: ProfileRecords) {
    const own = this.settings.facts?.summitFiles?.[id]?.summit;
    return own ?? (details ? details[id] : this.use(facts.value!.summitFiles[id as SummitId])?.summit);
  }
}
