import { html, type TemplateResult } from 'lit';
import { countries } from '../../data/countries.js';
import { mergeById } from '../../data/queries/merge-by-id.js';
import { statesOn } from '../../data/queries/states.js';
import { states } from '../../data/states.js';
import { world } from '../../data/world.js';
import { ScoElement } from '../../element/sco-element.js';
import { lazy } from '../../lib/lazy.js';
import { baseStyles } from '../../styles/base.styles.js';
import type { DrawingContext } from '../../templates/drawing-context.js';
import { heading } from '../../templates/heading.js';
import { MEASURES, shareOf } from './figure.model.js';
import { figureStyles } from './figure.styles.js';
import { figureTemplate, vocabulary } from './figure.template.js';
import { figure as attributes } from '../../vocabulary/attributes.js';
import type { ValueOf } from '../../vocabulary/values.js';

/** The sentence that says why no state is listed. */
const noStates = lazy(() => import('../../templates/no-states.js'));

const STATUSES = attributes.status.values;

/**
 * @summary The members' share of the world: population, land and economy, recomputed for the states that were members on a day.
 * @tagname sco-figure
 * @customElement sco-figure
 * @status experimental
 * @since 0.1.0
 *
 * @slot - Fallback in readable HTML: shown without JavaScript, while loading, and when the figures cannot be drawn.
 *
 * @fires {CustomEvent<{part: string, open: boolean}>} sco-toggle - The reader opened or closed the list of sources (`part` is `sources`) or the panel (`part` is `tools`).
 *
 * @csspart base - The element around all content.
 * @csspart kicker - The label above the heading.
 * @csspart heading - The heading.
 * @csspart figures - The list of figures.
 * @csspart share - The share of the world in percent.
 * @csspart bar - The bar that shows the share: its full width is the whole world.
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
 * @cssstate empty - The tag is drawn, but no state has the status on that day.
 * @cssstate deferred - The tag waits with its first drawing, because it would shift visible content; the children are shown.
 * @cssstate error - The tag cannot be drawn; the children are shown.
 */
export class ScoFigure extends ScoElement {
  static override styles = [baseStyles, figureStyles];

  static override properties = { ...ScoElement.properties, measure: {}, status: {}, bar: {} };

  static override readonly vocabulary = vocabulary;

  /** What is measured: `all`, `population`, `land`, `gdp-ppp` (at purchasing power parity) or `gdp` (nominal). */
  declare measure: ValueOf<typeof attributes.measure> | undefined;
  /** Which states are added up: every `member`, every `partner`, or `all` states with a status on the day. */
  declare status: ValueOf<typeof attributes.status> | undefined;
  /** Whether each share is also shown as a bar: `drawn` or `none`. */
  declare bar: ValueOf<typeof attributes.bar> | undefined;

  protected override draw(context: DrawingContext<typeof vocabulary>): TemplateResult | undefined {
    const measure = this.oneOf('measure', this.measure, attributes.measure.values);
    const status = this.oneOf('status', this.status, STATUSES);
    const bar = this.oneOf('bar', this.bar, attributes.bar.values);
    const { facts: own } = this.settings;
    const { day, level } = context;
    const { figure: words } = context.words;
    const all = mergeById(states, own?.states, own?.replace);
    const holders = statesOn({ states: all }, day, ...(status === 'all' ? [] : [status]));
    const ids = holders.map(({ state }) => state.id);
    if (!ids.length) {
      const why = this.use(noStates);
      const reasons = this.words('memberNone', why?.english);
      if (!why || !reasons) return undefined;
      this.empty();
      return html`
        ${context.kicker(words.kicker)} ${heading(level, words.none[status])}
        ${why.noStates(status === 'all' ? 'several' : status, all, context, reasons)}
      `;
    }
    const shares = (measure === 'all' ? MEASURES : [measure]).map((each) =>
      shareOf({ countries, world }, ids, each),
    );
    return figureTemplate(shares, status, { ...context, bar: bar === 'drawn', holders });
  }
}
