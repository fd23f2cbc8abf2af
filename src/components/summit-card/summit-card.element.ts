import type { TemplateResult } from 'lit';
import { adoptedAt } from '../../data/load/adopted-at.js';
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
 * @slot - Fallback in readable HTML: shown without JavaScript, while loading, and when the summit cannot be drawn.
 *
 * @fires {CustomEvent<{part: string, open: boolean}>} sco-toggle - The reader opened or closed the list of sources (`part` is `sources`) or the panel (`part` is `tools`).
 *
 * @csspart base - The element around all content.
 * @csspart kicker - The label above the heading.
 * @csspart heading - The heading: city and year.
 * @csspart subheading - The heading of the key documents.
 * @csspart participants - The number of participants of each kind.
 * @csspart facts - The list of facts.
 * @csspart documents - The list of key documents; a short card has a second one, folded.
 * @csspart fold - The key documents that a short card folds away.
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
 * @cssstate deferred - The tag waits with its first drawing, because it would shift visible content; the children are shown.
 * @cssstate error - The tag cannot be drawn; the children are shown.
 */
export class ScoSummitCard extends SummitElement {
  static override styles = [baseStyles, summitCardStyles];

  static override readonly vocabulary = vocabulary;

  protected override draw(context: DrawingContext<typeof vocabulary>): TemplateResult | undefined {
    const file = this.file();
    const next = file && this.next(file.meeting);
    if (!file || next === 'loading') return undefined;
    const { id } = file.meeting;
    const isOurs = !this.settings.facts?.summitFiles?.[id];
    const translated = isOurs ? this.inLanguage(`summits/${id}`, file) : file;
    return cardTemplate(translated, adoptedAt(file), next, context);
  }
}
