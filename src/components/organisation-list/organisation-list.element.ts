import type { TemplateResult } from 'lit';
import { ScoElement } from '../../element/sco-element.js';
import { lazy } from '../../lib/lazy.js';
import { baseStyles } from '../../styles/base.styles.js';
import { tableStyles } from '../../styles/table.styles.js';
import { disputeNoteStyles } from '../../templates/dispute-note.js';
import type { DrawingContext } from '../../templates/drawing-context.js';
import { organisationListStyles } from './organisation-list.styles.js';
import { listTemplate, vocabulary } from './organisation-list.template.js';
import { organisationList as attributes } from '../../vocabulary/attributes.js';
import type { ValueOf } from '../../vocabulary/values.js';

const data = lazy(() => import('./organisation-list.model.js'));

const KINDS = attributes.kind.values;

/**
 * @summary The SCO's own bodies and the organisations that it works with: seat, head, since when, and what was agreed.
 * @tagname sco-organisation-list
 * @customElement sco-organisation-list
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
 * @csspart subheading - The heading of one kind, if both are listed.
 * @csspart table - The table of one kind.
 * @csspart list - What the bodies do, and what was agreed with the organisations.
 * @csspart fold - What a short tag folds away: further rows, and what is known of each.
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
 * @cssstate empty - The tag is drawn, but there was no such organisation or body on that day.
 * @cssstate deferred - The tag waits with its first drawing, because it would shift visible content; the children are shown.
 * @cssstate error - The tag cannot be drawn; the children are shown.
 */
export class ScoOrganisationList extends ScoElement {
  static override styles = [baseStyles, tableStyles, disputeNoteStyles, organisationListStyles];

  static override properties = { ...ScoElement.properties, kind: {}, organisation: {} };

  static override readonly vocabulary = vocabulary;

  /** What is listed: `all`, the `counterparts` that the SCO works with, or its own `bodies`. */
  declare kind: ValueOf<typeof attributes.kind> | undefined;
  /** Only these: ids separated by spaces, such as `csto cica rats`. */
  declare organisation: ValueOf<typeof attributes.organisation> | undefined;

  protected override draw(context: DrawingContext<typeof vocabulary>): TemplateResult | undefined {
    const known = this.use(data);
    if (!known) return undefined;
    const kind = this.oneOf('kind', this.kind, KINDS);
    const wanted = String(this.organisation ?? '')
      .split(/\s+/)
      .filter(Boolean);
    for (const id of wanted)
      if (!known.IDS.includes(id))
        return this.fail('unknown-record', { name: 'organisation', value: id }, known.IDS);

    const counterparts =
      kind === 'bodies'
        ? []
        : known.counterpartsOn(
            this.day,
            wanted,
            this.inLanguage('organisations', known.organisations),
            this.inLanguage('organisations.background', known.organisationBackgrounds),
          );
    const bodies =
      kind === 'counterparts'
        ? []
        : known.bodiesOn(this.day, wanted, this.inLanguage('bodies', known.bodies));
    if (!counterparts.length && !bodies.length) this.empty();
    return listTemplate({ kind, picked: wanted.length > 0, counterparts, bodies }, context);
  }
}
