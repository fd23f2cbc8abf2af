import type { TemplateResult } from 'lit';
import { readPartialDate } from '../../data/queries/partial-date.js';
import { shanghaiFive } from '../../data/shanghai-five.js';
import type { PartialDate } from '../../data/types.js';
import { ScoElement } from '../../element/sco-element.js';
import { baseStyles } from '../../styles/base.styles.js';
import { tableStyles } from '../../styles/table.styles.js';
import { disputeNoteStyles } from '../../templates/dispute-note.js';
import type { DrawingContext } from '../../templates/drawing-context.js';
import { allOverviews, heldIn } from './summit-list.model.js';
import { summitListStyles } from './summit-list.styles.js';
import { listTemplate, vocabulary } from './summit-list.template.js';
import { summitList as attributes } from '../../vocabulary/attributes.js';
import type { ValueOf } from '../../vocabulary/values.js';

const SHOWN = attributes['shanghai-five'].values;

/**
 * @summary All summits held by a day, newest first, and the meetings of the Shanghai Five before them: where, when, who presided, what changed.
 * @tagname sco-summit-list
 * @customElement sco-summit-list
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
 * @csspart counts - The number of meetings listed.
 * @csspart table - A table of meetings: of the Council, or of the Shanghai Five.
 * @csspart fold - The meetings that a short list folds away.
 * @csspart subheading - The heading of the Shanghai Five.
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
 * @cssstate empty - The tag is drawn, but no meeting in the period had been held by that day.
 * @cssstate deferred - The tag waits with its first drawing, because it would shift visible content; the children are shown.
 * @cssstate error - The tag cannot be drawn; the children are shown.
 */
export class ScoSummitList extends ScoElement {
  static override styles = [baseStyles, disputeNoteStyles, tableStyles, summitListStyles];

  static override properties = {
    ...ScoElement.properties,
    from: {},
    to: {},
    shanghaiFive: { attribute: 'shanghai-five' },
  };

  static override readonly vocabulary = vocabulary;

  /** Only meetings that ended on or after this date: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  declare from: ValueOf<typeof attributes.from> | undefined;
  /** Only meetings that began on or before this date: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  declare to: ValueOf<typeof attributes.to> | undefined;
  /** Whether the meetings of the Shanghai Five are listed below the summits: `show` or `hide`. */
  declare shanghaiFive: ValueOf<(typeof attributes)['shanghai-five']> | undefined;

  protected override draw(context: DrawingContext<typeof vocabulary>): TemplateResult | undefined {
    const shown = this.oneOf('shanghaiFive', this.shanghaiFive, SHOWN);
    const period = { from: this.#date('from'), to: this.#date('to') };

    const own = this.settings.facts;
    const overviews = this.inLanguage('summit-overviews', allOverviews(own));
    const held = new Set(
      heldIn(
        overviews.map(({ meeting }) => meeting),
        this.day,
        period,
      ),
    );
    const summits = overviews.filter(({ meeting }) => held.has(meeting));
    const five =
      shown === 'show' && !own?.replace
        ? heldIn(this.inLanguage('shanghai-five', shanghaiFive), this.day, period)
        : [];
    if (!summits.length && !five.length) this.empty();
    return listTemplate(summits, five, context);
  }

  #date(name: 'from' | 'to'): PartialDate | undefined {
    return readPartialDate(this[name], (value) => this.warn('no-date', { name, value }));
  }
}
