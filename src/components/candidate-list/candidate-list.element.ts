import { html, type TemplateResult } from 'lit';
import { aspirations } from '../../data/aspirations.js';
import { allStates } from '../../data/all-states.js';
import { mergeById } from '../../data/queries/merge-by-id.js';
import type { State } from '../../data/types.js';
import { ScoElement } from '../../element/sco-element.js';
import { formatDate } from '../../i18n/dates.js';
import { fill } from '../../i18n/phrases.js';
import { baseStyles } from '../../styles/base.styles.js';
import { tableStyles } from '../../styles/table.styles.js';
import { disputeNoteStyles } from '../../templates/dispute-note.js';
import type { DrawingContext } from '../../templates/drawing-context.js';
import { heading } from '../../templates/heading.js';
import type { candidateList as attributes } from '../../vocabulary/attributes.js';
import type { ValueOf } from '../../vocabulary/values.js';
import { KINDS, OUTCOMES, rowsOn, sortRows } from './candidate-list.model.js';
import { candidateListStyles } from './candidate-list.styles.js';
import { rowsTemplate, vocabulary } from './candidate-list.template.js';

/**
 * @summary Who applied to the organisation or voiced interest, when, for what, and which status each state has on the day.
 * @tagname sco-candidate-list
 * @customElement sco-candidate-list
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
 * @csspart subheading - The headings of what is pending and what is settled.
 * @csspart table - The states, what they applied for and when, and their status on the day.
 * @csspart list - What was reported of the applications of each state.
 * @csspart fold - What a short tag folds away: what is settled, and what was reported.
 * @csspart dispute - The mark after an application about which sources differ; opens an explanation.
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
 * @cssstate empty - The tag is drawn, but no matching record existed by that day.
 * @cssstate deferred - The tag waits with its first drawing, because it would shift visible content; the children are shown.
 * @cssstate error - The tag cannot be drawn; the children are shown.
 */
export class ScoCandidateList extends ScoElement {
  static override styles = [baseStyles, tableStyles, candidateListStyles, disputeNoteStyles];

  static override properties = { ...ScoElement.properties, kind: {}, outcome: {}, states: {} };

  static override readonly vocabulary = vocabulary;

  /** Which records: applications, voiced interest, or both. */
  declare kind: ValueOf<typeof attributes.kind> | undefined;
  /** Records still `open` on the day, those `settled` by then (most ended with a status), or `all`. */
  declare outcome: ValueOf<typeof attributes.outcome> | undefined;
  /** Only these states, even those without a record: ISO 3166-1 alpha-2 codes separated by spaces or commas. */
  declare states: ValueOf<typeof attributes.states> | undefined;

  protected override draw(context: DrawingContext<typeof vocabulary>): TemplateResult | undefined {
    const own = this.settings.facts;
    const all: readonly State[] = mergeById(allStates, own?.states, own?.replace);
    const kind = this.oneOf('kind', this.kind, KINDS);
    const outcome = this.oneOf('outcome', this.outcome, OUTCOMES);
    const picked = this.#picked(all);
    if (!picked) return undefined;

    const { tag, day, level } = context;
    const words = context.words.candidateList;
    const found = rowsOn(
      { states: all, aspirations: own?.replace ? [] : this.inLanguage('aspirations', aspirations) },
      day,
      { kind, outcome, picked },
      ({ id }) => context.nameOf(id),
    );
    const rows = sortRows(found, this.choice('order'), tag);
    if (!rows.length) this.empty();
    const date = html`<span class="unbroken">${formatDate(day, tag)}</span>`;
    return html`
      ${context.kicker(words.kicker)}
      ${heading(level, fill(words.heading[picked.length ? 'states' : kind], { date }))}
      ${rows.length ? rowsTemplate(rows, context, !picked.length) : html`<p>${words.empty}</p>`}
    `;
  }

  /** The states of the `states` attribute. Unknown codes are left out with a warning; if none is known, the tag fails. */
  #picked(all: readonly State[]): readonly State[] | undefined {
    const ids = all.map(({ id }) => id);
    const wanted = String(this.states ?? '')
      .toLowerCase()
      .split(/[\s,]+/)
      .filter(Boolean);
    const unknown = wanted.filter((word) => !ids.includes(word as never));
    const picked = all.filter(({ id }) => wanted.includes(id));
    if (wanted.length && !picked.length)
      return this.fail('unknown-record', { name: 'states', value: wanted.join(' ') }, ids);
    for (const value of unknown) this.warn('unknown-word', { name: 'states', value, used: '' }, ids);
    return picked;
  }
}
