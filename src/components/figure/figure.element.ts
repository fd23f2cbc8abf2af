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

/** Says why no state can be listed. */
const noStates = lazy(() => import('../../templates/no-states.js'));

const STATUSES = attributes.status.values;

/**
 * @summary The members' share of the world: people, land and economy, recomputed for those who belonged on a day.
 * @tagname sco-figure
 * @customElement sco-figure
 * @status experimental
 * @since 0.1.0
 *
 * @slot - Readable HTML for readers without script; also shown whenever the figures cannot be drawn.
 *
 * @fires {CustomEvent<{part: string, open: boolean}>} sco-toggle - The reader opened or closed the sources.
 *
 * @csspart base - The box around everything.
 * @csspart kicker - The label above the heading.
 * @csspart heading - The heading.
 * @csspart figures - The list of figures.
 * @csspart share - The share of the world in percent.
 * @csspart bar - The bar from nothing to the whole world.
 * @csspart mark - The number of a note at a fact (`sources="facts"`).
 * @csspart second-hand - The star at a fact that rests on one source or on second-hand reports.
 * @csspart footer - The line below.
 * @csspart sources-button - Opens the sources.
 * @csspart sources - The list of sources.
 *
 * @cssstate loading - Something it needs is on its way; the children are shown.
 * @cssstate ready - It is drawn.
 * @cssstate empty - It is drawn, and no state has the status on that day.
 * @cssstate error - It cannot be drawn; the children are shown.
 */
export class ScoFigure extends ScoElement {
  static override styles = [baseStyles, figureStyles];

  static override properties = { ...ScoElement.properties, measure: {}, status: {}, bar: {} };

  static override readonly vocabulary = vocabulary;

  /** What is measured: `all`, `population`, `land`, `gdp-ppp` (at purchasing power) or `gdp` (at market prices). */
  declare measure: 'all' | 'population' | 'land' | 'gdp-ppp' | 'gdp' | undefined;
  /** Whose share: `member`, `partner`, or `all` who hold a status on the day. */
  declare status: 'member' | 'partner' | 'all' | undefined;
  /** The bar against the world: `drawn` or `none`. */
  declare bar: 'drawn' | 'none' | undefined;

  protected override draw(context: DrawingContext<typeof vocabulary>): TemplateResult | undefined {
    const measure = this.oneOf('measure', this.measure, attributes.measure.values);
    const status = this.oneOf('status', this.status, STATUSES);
    const bar = this.oneOf('bar', this.bar, attributes.bar.values);
    const { facts: own } = this.settings;
    const { day, level } = context;
    const { figure: words } = context.words;
    const all = mergeById(states, own?.states, own?.replace);
    const held = statesOn({ states: all }, day, ...(status === 'all' ? [] : [status]));
    const ids = held.map(({ state }) => state.id);
    if (!ids.length) {
      const why = this.use(noStates);
      const reasons = why && this.words('memberNone', why.english);
      if (!why || !reasons) return undefined;
      this.empty();
      return html`
        <p class="kicker" part="kicker">${words.kicker}</p>
        ${heading(level, words.none[status])}
        ${why.noStates(status === 'all' ? 'several' : status, all, context, reasons)}
      `;
    }
    const shares = (measure === 'all' ? MEASURES : [measure]).map((each) =>
      shareOf({ countries, world }, ids, each),
    );
    return figureTemplate(shares, status, { ...context, bar: bar === 'drawn', held });
  }
}
