import { html, nothing, type TemplateResult } from 'lit';
import { chairmanships } from '../../data/chairmanships.js';
import { allSummits } from '../../data/load/summits.js';
import { mergeById } from '../../data/queries/merge-by-id.js';
import type { Chairmanship, Summit } from '../../data/types.js';
import { ScoElement } from '../../element/sco-element.js';
import { formatDate } from '../../i18n/dates.js';
import { number } from '../../i18n/numbers.js';
import { counted, fill } from '../../i18n/phrases.js';
import { lazy } from '../../lib/lazy.js';
import { readLimit } from '../../lib/read-limit.js';
import { baseStyles } from '../../styles/base.styles.js';
import { disputeNoteStyles } from '../../templates/dispute-note.js';
import type { DrawingContext } from '../../templates/drawing-context.js';
import { heading } from '../../templates/heading.js';
import { chairListStyles } from './chair-list.styles.js';
import { termsTemplate, vocabulary } from './chair-list.template.js';
import { chairList as attributes } from '../../vocabulary/attributes.js';
import type { ValueOf } from '../../vocabulary/values.js';

const capitals = lazy(() => import('../../strings/en/capitals.js'));

/** How many terms a short list shows unfolded. */
const FEW = 5;

const DIRECTIONS = attributes.direction.values;

/**
 * @summary Which state presided over the organisation and when, with motto, tourism and cultural capital, and the summit that closed the term.
 * @tagname sco-chair-list
 * @customElement sco-chair-list
 * @status experimental
 * @since 0.1.0
 *
 * @slot - Fallback in readable HTML: shown without JavaScript, while loading, and when the list cannot be drawn.
 *
 * @fires {CustomEvent<{part: string, open: boolean}>} sco-toggle - The reader opened or closed the list of sources (`part` is `sources`) or the panel (`part` is `tools`).
 *
 * @csspart base - The element around all content.
 * @csspart kicker - The label above the heading.
 * @csspart heading - The heading.
 * @csspart list - The list of terms; a short one has a second list, folded.
 * @csspart fold - The earlier terms that a short list folds away.
 * @csspart note - A note on several terms, which have a dagger.
 * @csspart status - How many of the terms are shown (`limit`).
 * @csspart dispute - The mark after a fact on which sources differ or which is not established; opens an explanation.
 * @csspart mark - The note number after a fact (`sources="facts"`).
 * @csspart second-hand - The asterisk after a fact that rests on one source or on second-hand reports.
 * @csspart footer - The footer: the day, the sources and the version of the data.
 * @csspart sources-button - The button that opens the list of sources.
 * @csspart tools-button - The button that opens the panel with what a reader can do: cite, take the data, embed, report an error.
 * @csspart tools - The panel.
 * @csspart sources - The list of sources, or the numbered notes (`sources="facts"`).
 *
 * @cssstate loading - Data or translations are loading; the children are shown.
 * @cssstate ready - The tag is drawn.
 * @cssstate empty - The tag is drawn, but no term had begun by that day.
 * @cssstate deferred - The tag waits with its first drawing, because it would shift visible content; the children are shown.
 * @cssstate error - The tag cannot be drawn; the children are shown.
 */
export class ScoChairList extends ScoElement {
  static override styles = [baseStyles, chairListStyles, disputeNoteStyles];

  static override properties = { ...ScoElement.properties, direction: {}, limit: {} };

  static override readonly vocabulary = vocabulary;

  /** Which term comes first: the `newest` or the `oldest`. */
  declare direction: ValueOf<typeof attributes.direction> | undefined;
  /** Greatest number of terms to show: a whole number above 0. The newest terms are kept, whatever the direction, and none is folded. */
  declare limit: ValueOf<typeof attributes.limit> | undefined;

  protected override draw(context: DrawingContext<typeof vocabulary>): TemplateResult | undefined {
    const direction = this.oneOf('direction', this.direction, DIRECTIONS);
    const limit = this.#limit();
    const summits = this.#summits();
    const capitalsInEnglish = this.use(capitals)?.capitals;
    const capitalNames = capitalsInEnglish && this.words('capitals', capitalsInEnglish);
    if (!summits || !capitalNames) return undefined;

    const { day, level, tag } = context;
    const words = context.words.chairList;
    const bundled: readonly Chairmanship[] = this.settings.facts?.replace
      ? []
      : this.inLanguage('chairmanships', chairmanships);
    const begun = bundled.filter(({ from }) => from <= day).toReversed();
    const newest = begun.slice(0, limit);
    const few = context.isShort && limit === Infinity ? FEW : limit;
    const [shown, earlier] = [newest.slice(0, few), newest.slice(few)];
    if (!begun.length) this.empty();
    const places: { readonly [id: string]: string | undefined } = {
      ...capitalNames,
      ...context.words.places,
    };
    const date = html`<span class="unbroken">${formatDate(day, tag)}</span>`;
    const list = (some: readonly Chairmanship[]) =>
      termsTemplate(direction === 'oldest' ? some.toReversed() : some, {
        ...context,
        place: (id) => places[id] ?? id,
        summits,
      });
    // Called in reading order, because notes are numbered in the order of the marks.
    const parts = [
      () => (shown.length ? list(shown) : html`<p>${words.empty}</p>`),
      () =>
        earlier.length ? context.fold(counted(earlier.length, words.earlier, tag), list(earlier)) : nothing,
    ];
    return html`
      ${context.kicker(words.kicker)} ${heading(level, fill(words.heading, { date }))}
      ${(direction === 'oldest' ? parts.toReversed() : parts).map((part) => part())}
      ${
        newest.length < begun.length
          ? html`<p class="more nums" part="status">
              ${fill(words.more, { shown: number(newest.length, tag), total: number(begun.length, tag) })}
            </p>`
          : nothing
      }
    `;
  }

  /** The meetings of the dataset and those that the page supplies; `undefined` while they are loading. */
  #summits(): readonly Summit[] | undefined {
    const own = this.settings.facts;
    const meetings = own?.summitFiles && Object.values(own.summitFiles).map(({ meeting }) => meeting);
    const bundled = own?.replace ? [] : this.use(allSummits)?.summits;
    return bundled && mergeById(bundled, meetings, own?.replace);
  }

  /** How many terms to show. Infinity without `limit`; also, with a warning, if it is not a whole number above 0. */
  #limit(): number {
    const limit = readLimit(this.limit);
    if (!limit) this.warn('no-limit', { value: String(this.limit) });
    return limit ?? Infinity;
  }
}
