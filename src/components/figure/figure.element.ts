import { html, type TemplateResult } from 'lit';
import { countries } from '../../data/countries.js';
import { statesOn } from '../../data/queries/states.js';
import { states } from '../../data/states.js';
import { world } from '../../data/world.js';
import { lazy } from '../../lib/lazy.js';
import { named } from '../../i18n/names.js';
import { mergeById } from '../../data/queries/merge-by-id.js';
import { StatesElement } from '../../element/states-element.js';
import { figure as english } from '../../strings/en/figure.js';
import type { LocalWords } from '../../i18n/languages.js';
import { baseStyles } from '../../styles/base.styles.js';
import { heading } from '../../templates/heading.js';
import { MEASURES, shareOf } from './figure.model.js';
import { figureStyles } from './figure.styles.js';
import { figureTemplate } from './figure.template.js';
import { ownWords } from '../../element/own-words.js';

const local: LocalWords<typeof english> = {
  ru: lazy(() => import('../../strings/ru/figure.js')),
  'zh-Hans': lazy(() => import('../../strings/zh-Hans/figure.js')),
};
/** Says why no state can be listed. */
const noStates = lazy(() => import('../../templates/no-states.js'));

const STATUSES = ['member', 'partner', 'all'] as const;

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
export class ScoFigure extends StatesElement {
  static override styles = [baseStyles, figureStyles];

  static override properties = { ...StatesElement.properties, measure: {}, status: {}, bar: {} };

  /** What is measured: `all`, `population`, `land`, `gdp-ppp` (at purchasing power) or `gdp` (at market prices). */
  declare measure: 'all' | 'population' | 'land' | 'gdp-ppp' | 'gdp' | undefined;
  /** Whose share: `member`, `partner`, or `all` who hold a status on the day. */
  declare status: 'member' | 'partner' | 'all' | undefined;
  /** The bar against the world: `drawn` or `none`. */
  declare bar: 'drawn' | 'none' | undefined;

  protected override draw(): TemplateResult | undefined {
    const measure = this.oneOf('measure', this.measure, ['all', ...MEASURES]);
    const status = this.oneOf('status', this.status, STATUSES);
    const bar = this.oneOf('bar', this.bar, ['drawn', 'none']);
    const words = ownWords(this, english, local);
    if (!words || !this.namesReady) return undefined;

    const { facts: own } = this.settings;
    const { tag } = this.locale;
    const all = mergeById(states, own?.states, own?.replace);
    const held = statesOn({ states: all }, this.day, ...(status === 'all' ? [] : [status]));
    const ids = held.map(({ state }) => state.id);
    if (!ids.length) {
      const why = this.use(noStates);
      if (!why) return undefined;
      this.empty();
      return html`
        <p class="kicker" part="kicker">${words.kicker}</p>
        ${heading(this.choice('headingLevel'), words.none[status])}
        ${why.noStates(status === 'all' ? 'several' : status, all, this.day, tag, this.words('memberNone', why.english))}
      `;
    }
    const shares = (measure === 'all' ? MEASURES : [measure]).map((each) =>
      shareOf({ countries, world }, ids, each),
    );
    return figureTemplate(shares, status, {
      words,
      tag,
      level: this.choice('headingLevel'),
      day: this.day,
      cite: this.cite,
      bar: bar === 'drawn',
      held,
      states: (some) => {
        const { compare } = new Intl.Collator(tag);
        const names = some.map((id) => this.nameOf(id));
        return names.sort((a, b) => compare(a.text, b.text)).map(named);
      },
    });
  }
}
