import type { TemplateResult } from 'lit';
import { SummitElement } from '../../element/summit-element.js';
import { baseStyles } from '../../styles/base.styles.js';
import type { DrawingContext } from '../../templates/drawing-context.js';
import { summitCardStyles } from './summit-card.styles.js';
import { cardTemplate, vocabulary } from './summit-card.template.js';

/**
 * @summary One meeting of the Council of Heads of State: when and where, who came, what it changed and adopted.
 * @tagname sco-summit-card
 * @customElement sco-summit-card
 * @status experimental
 * @since 0.1.0
 *
 * @slot - Readable HTML for readers without script; also shown whenever the summit cannot be drawn.
 *
 * @fires {CustomEvent<{part: string, open: boolean}>} sco-toggle - The reader opened or closed the sources.
 *
 * @csspart base - The box around everything.
 * @csspart kicker - The label above the heading.
 * @csspart heading - City and year.
 * @csspart subheading - The heading of the key documents.
 * @csspart participants - The row of numbers of participants.
 * @csspart facts - The list of facts.
 * @csspart documents - The list of key documents.
 * @csspart mark - The number of a note at a fact (`sources="facts"`).
 * @csspart second-hand - The star at a fact that rests on one source or on second-hand reports.
 * @csspart footer - The line below.
 * @csspart sources-button - Opens the sources.
 * @csspart sources - The list of sources.
 *
 * @cssstate loading - Something it needs is on its way; the children are shown.
 * @cssstate ready - It is drawn.
 * @cssstate error - It cannot be drawn; the children are shown.
 */
export class ScoSummitCard extends SummitElement {
  static override styles = [baseStyles, summitCardStyles];

  static override readonly vocabulary = vocabulary;

  protected override draw(context: DrawingContext<typeof vocabulary>): TemplateResult | undefined {
    const file = this.file();
    const next = file && this.next(file.meeting);
    if (!file || next === 'loading') return undefined;
    return cardTemplate(file, next, context);
  }
}
