import { html, nothing, type TemplateResult } from 'lit';
import { chairmanships } from '../../data/chairmanships.js';
import { allSummits } from '../../data/load/summits.js';
import type { Chairmanship, Summit, Text } from '../../data/types.js';
import { formatDate } from '../../i18n/dates.js';
import { heading } from '../../templates/heading.js';
import { lazy } from '../../lib/lazy.js';
import { named, nameIn } from '../../i18n/names.js';
import { fill } from '../../i18n/phrases.js';
import { disputeNote, disputeNoteStyles } from '../../templates/dispute-note.js';
import { mergeById } from '../../data/queries/merge-by-id.js';
import { StatesElement } from '../../element/states-element.js';
import { chairList as english } from '../../strings/en/chair-list.js';
import { disputeNote as englishDisputeNote } from '../../strings/en/dispute-note.js';
import { places as englishPlaces } from '../../strings/en/places.js';
import type { LocalWords } from '../../i18n/languages.js';
import { baseStyles } from '../../styles/base.styles.js';
import { chairListStyles } from './chair-list.styles.js';
import { termsTemplate } from './chair-list.template.js';
import { ownWords } from '../../element/own-words.js';

const local: LocalWords<typeof english> = {
  ru: lazy(() => import('../../strings/ru/chair-list.js')),
  'zh-Hans': lazy(() => import('../../strings/zh-Hans/chair-list.js')),
};
const capitals = lazy(() => import('../../strings/en/capitals.js'));

const DIRECTIONS = ['newest', 'oldest'] as const;

/**
 * @summary Which state presided over the organisation and when, with motto, tourism and cultural capital, and the summit that closed the term.
 * @tagname sco-chair-list
 * @customElement sco-chair-list
 * @status experimental
 * @since 0.1.0
 *
 * @slot - Readable HTML for readers without script; also shown whenever the list cannot be drawn.
 *
 * @fires {CustomEvent<{part: string, open: boolean}>} sco-toggle - The reader opened or closed the sources.
 *
 * @csspart base - The box around everything.
 * @csspart kicker - The label above the heading.
 * @csspart heading - The heading.
 * @csspart list - The list of terms.
 * @csspart status - How many of the terms are shown (`limit`).
 * @csspart doubt - The mark at a fact on which sources differ, or which is open.
 * @csspart mark - The number of a note at a fact (`sources="facts"`).
 * @csspart second-hand - The star at a fact that rests on one source or on second-hand reports.
 * @csspart footer - The line below.
 * @csspart sources-button - Opens the sources.
 * @csspart sources - The list of sources.
 *
 * @cssstate loading - Something it needs is on its way; the children are shown.
 * @cssstate ready - It is drawn.
 * @cssstate empty - It is drawn, and no term had begun by that day.
 * @cssstate error - It cannot be drawn; the children are shown.
 */
export class ScoChairList extends StatesElement {
  static override styles = [baseStyles, chairListStyles, disputeNoteStyles];

  static override properties = { ...StatesElement.properties, direction: {}, limit: {} };

  /** Which term comes first. */
  declare direction: 'newest' | 'oldest' | undefined;
  /** How many terms to show: the newest ones, in either direction. */
  declare limit: number | string | undefined;

  protected override draw(): TemplateResult | undefined {
    const direction = this.oneOf('direction', this.direction, DIRECTIONS);
    const limit = this.#limit();
    const summits = this.#summits();
    const words = ownWords(this, english, local);
    const cities = this.use(capitals);
    if (!summits || !words || !cities || !this.namesReady) return undefined;

    const { language, tag } = this.locale;
    const bundled: readonly Chairmanship[] = this.settings.facts?.replace ? [] : chairmanships;
    const begun = bundled.filter(({ from }) => from <= this.day).toReversed();
    const newest = begun.slice(0, limit);
    if (!begun.length) this.empty();
    const places: { readonly [place: string]: string } = {
      ...this.words('capitals', cities.capitals),
      ...this.words('places', englishPlaces),
    };
    // Capitals of tourism have a name in the reader's language where they are a place of the dataset.
    const ids = Object.entries({ ...cities.capitals, ...englishPlaces });
    const localName = ({ en, [language as 'ru']: own }: Text) =>
      own ?? places[ids.find(([, name]) => name === en)?.[0] ?? ''];
    const date = html`<span class="unbroken">${formatDate(this.day, tag)}</span>`;
    return html`
      <p class="kicker" part="kicker">${words.kicker}</p>
      ${heading(this.choice('headingLevel'), fill(words.heading, { date }))}
      ${
        newest.length
          ? termsTemplate(direction === 'oldest' ? newest.toReversed() : newest, {
              words,
              tag,
              day: this.day,
              cite: this.cite,
              summits,
              state: (id) => named(this.nameOf(id)),
              place: (id) => places[id],
              text: (text) => named(nameIn(language, undefined, localName(text), text.en)),
              disputeNote: (explanation, kind) =>
                disputeNote(
                  explanation,
                  kind,
                  this.words('disputeNote', englishDisputeNote),
                  this.page.printing,
                ),
            })
          : html`<p>${words.nobody}</p>`
      }
      ${
        newest.length < begun.length
          ? html`<p class="more nums" part="status">
              ${fill(words.more, { shown: newest.length, total: begun.length })}
            </p>`
          : nothing
      }
    `;
  }

  /** The meetings of the dataset, with those of the page's own. */
  #summits(): readonly Summit[] | undefined {
    const own = this.settings.facts;
    const meetings = own?.summitFiles && Object.values(own.summitFiles).map(({ meeting }) => meeting);
    const bundled = own?.replace ? [] : this.use(allSummits)?.summits;
    return bundled && mergeById(bundled, meetings, own?.replace);
  }

  /** How many terms an editor wants; all where nothing is said, or no number above 0. */
  #limit(): number {
    const value = this.limit ?? '';
    if (value === '') return Infinity;
    if (Number.isInteger(Number(value)) && Number(value) > 0) return Number(value);
    this.warn('no-limit', { value: String(value) });
    return Infinity;
  }
}
