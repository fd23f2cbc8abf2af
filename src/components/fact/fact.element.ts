import { html, type TemplateResult } from 'lit';
import { mergeById } from '../../data/queries/merge-by-id.js';
import { SummitElement } from '../../element/summit-element.js';
import { lazy } from '../../lib/lazy.js';
import { baseStyles } from '../../styles/base.styles.js';
import { inlineStyles } from '../../styles/inline.styles.js';
import type { DrawingContext } from '../../templates/drawing-context.js';
import type { fact as attributes } from '../../vocabulary/attributes.js';
import type { ValueOf } from '../../vocabulary/values.js';
import { GROUPS, isFactName, type Fact, type FactName } from './fact.model.js';
import { factTemplate, vocabulary } from './fact.template.js';

const ofStates = lazy(() => import('./fact.states.js'));
const ofOffices = lazy(() => import('./fact.offices.js'));
const ofSummits = lazy(() => import('./fact.summits.js'));
const ofShares = lazy(() => import('./fact.shares.js'));
const numbers = lazy(() => import('../../strings/en/numbers.js'));

const FORMATS = ['digits', 'words'] as const;

/**
 * @summary One fact inside a sentence, true on a day: a count, a name, a date or a share.
 * @tagname sco-fact
 * @customElement sco-fact
 * @status experimental
 * @since 0.1.0
 *
 * @slot - Fallback text: shown without JavaScript, while loading, and when the fact is not known on that day.
 *
 * @csspart base - The fact.
 *
 * @cssstate loading - Data or translations are loading; the children are shown.
 * @cssstate ready - The tag is drawn.
 * @cssstate deferred - The tag waits with its first drawing, because it would shift visible content; the children are shown.
 * @cssstate error - The fact is unknown, or not known on that day; the children are shown.
 */
export class ScoFact extends SummitElement {
  static override styles = [baseStyles, inlineStyles];

  static override properties = { ...SummitElement.properties, name: {}, format: {} };

  static override readonly vocabulary = vocabulary;

  /** Which fact. Facts about a summit are about the one that `summit` names, else the newest one. */
  declare name: ValueOf<typeof attributes.name> | undefined;
  /** How a count is written: in `digits`, or in `words` (0 to 100; larger numbers stay in digits). */
  declare format: ValueOf<typeof attributes.format> | undefined;

  override get isInline(): boolean {
    return true;
  }

  protected override draw(context: DrawingContext<typeof vocabulary>): TemplateResult | undefined {
    const name = String(this.name ?? '').trim() || 'member-count';
    if (!isFactName(name))
      return this.fail('unknown-record', { name: 'fact', value: name }, Object.keys(GROUPS));
    const format = this.oneOf('format', this.format, FORMATS);
    const fact = this.#find(name);
    if (fact === 'loading') return undefined;
    if (!fact) return this.fail('no-fact', { value: name, day: this.day });
    // A tag inside a sentence draws no mark, but static forms list the sources. A count is not what was corrected of one of many.
    const { cite } = context;
    if ('number' in fact && fact.records.length > 1) cite.sourceMark(...fact.records);
    else cite.mark(...fact.records);
    const isInWords = format === 'words' && 'number' in fact;
    const numbersInEnglish = isInWords ? this.use(numbers)?.numbers : undefined;
    const inLanguage = numbersInEnglish && this.words('numbers', numbersInEnglish);
    if (isInWords && !inLanguage) return undefined;
    return html`${factTemplate(fact, inLanguage, context)}`;
  }

  #find(name: FactName): Fact | 'loading' | undefined {
    const { facts: own } = this.settings;
    const group = GROUPS[name];
    if (group === 'summits') {
      const summits = this.use(ofSummits);
      const latest = name.startsWith('latest-') || name === 'summit-count';
      const file = summits && (latest ? this.newest() : this.file());
      return summits && file ? summits.fromSummit(name, file) : 'loading';
    }
    if (group === 'offices') {
      const offices = this.use(ofOffices);
      if (!offices) return 'loading';
      const fact = own?.replace ? undefined : offices.fromOffices(name, this.day);
      return fact && 'person' in fact ? this.inLanguage('secretaries-general', fact) : fact;
    }
    const bundled = this.use(ofStates);
    const shares = group === 'shares' ? this.use(ofShares) : undefined;
    if (!bundled || (group === 'shares' && !shares)) return 'loading';
    const states = mergeById(bundled.states, own?.states, own?.replace);
    return shares ? shares.fromShares(name, states, this.day) : bundled.fromStates(name, states, this.day);
  }
}
