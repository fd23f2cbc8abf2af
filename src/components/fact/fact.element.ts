import { html, type TemplateResult } from 'lit';
import type { Language, PlaceId } from '../../data/types.js';
import { formatDate } from '../../i18n/dates.js';
import { lazy, type Lazy } from '../../lib/lazy.js';
import { named } from '../../i18n/names.js';
import { fill, listed } from '../../i18n/phrases.js';
import { formatDays } from '../../i18n/date-range.js';
import { mergeById } from '../../data/queries/merge-by-id.js';
import { SummitElement } from '../../element/summit-element.js';
import type { LocalWords } from '../../i18n/languages.js';
import { fact as english } from '../../strings/en/fact.js';
import type { Numbers } from '../../strings/en/numbers.js';
import { places } from '../../strings/en/places.js';
import { baseStyles } from '../../styles/base.styles.js';
import { inlineStyles } from '../../styles/inline.styles.js';
import { GROUPS, inWords, isFactName, type Fact, type FactName } from './fact.model.js';
import { ownWords } from '../../element/own-words.js';

const ofStates = lazy(() => import('./fact.states.js'));
const ofOffices = lazy(() => import('./fact.offices.js'));
const ofSummits = lazy(() => import('./fact.summits.js'));
const ofShares = lazy(() => import('./fact.shares.js'));

const local: LocalWords<typeof english> = {
  ru: lazy(() => import('../../strings/ru/fact.js')),
  'zh-Hans': lazy(() => import('../../strings/zh-Hans/fact.js')),
};
const numbers: { readonly [language in Language]: Lazy<{ readonly words: Numbers }> } = {
  en: lazy(() => import('../../strings/en/numbers.js')),
  ru: lazy(() => import('../../strings/ru/numbers.js')),
  'zh-Hans': lazy(() => import('../../strings/zh-Hans/numbers.js')),
};

const FORMATS = ['digits', 'words'] as const;

/**
 * @summary One fact inside a sentence, true on a day: a count, a name, a date or a share.
 * @tagname sco-fact
 * @customElement sco-fact
 * @status experimental
 * @since 0.1.0
 *
 * @slot - The fact as text, for readers without script; also shown whenever it is not known on that day.
 *
 * @csspart base - The fact.
 *
 * @cssstate loading - Something it needs is on its way; the children are shown.
 * @cssstate ready - It is drawn.
 * @cssstate error - There is no such fact, or none on that day; the children are shown.
 */
export class ScoFact extends SummitElement {
  static override styles = [baseStyles, inlineStyles];

  static override properties = { ...SummitElement.properties, name: {}, format: {} };

  /** Which fact. Those about a summit are of the one that `summit` names. */
  declare name:
    | 'member-count'
    | 'observer-count'
    | 'dialogue-partner-count'
    | 'partner-count'
    | 'state-count'
    | 'newest-member'
    | 'newest-member-date'
    | 'founding-date'
    | 'chair'
    | 'chair-since'
    | 'secretary-general'
    | 'secretariat-seat'
    | 'latest-summit'
    | 'latest-summit-date'
    | 'latest-summit-place'
    | 'summit-count'
    | 'summit-date'
    | 'summit-place'
    | 'document-count'
    | 'listed-document-count'
    | 'participant-count'
    | 'population-share'
    | 'land-share'
    | 'gdp-share'
    | 'gdp-ppp-share'
    | undefined;
  /** How a count is written: in `digits`, or, up to a hundred, in `words`. */
  declare format: 'digits' | 'words' | undefined;

  protected override get footed(): boolean {
    return false;
  }

  protected override draw(): TemplateResult | undefined {
    const name = String(this.name ?? '').trim() || 'member-count';
    if (!isFactName(name))
      return this.fail('unknown-record', { name: 'fact', value: name }, Object.keys(GROUPS));
    const format = this.oneOf('format', this.format, FORMATS);
    const fact = this.#find(name);
    if (fact === 'on its way') return undefined;
    if (!fact) return this.fail('no-fact', { value: name, day: this.day });
    // A mark cannot stand in the sentence; the sources are known to the static forms.
    this.cite.mark(...fact.records);
    const words = this.#inWords(fact, format);
    return words === undefined ? undefined : html`${words}`;
  }

  #find(name: FactName): Fact | 'on its way' | undefined {
    const { facts: own } = this.settings;
    const group = GROUPS[name];
    if (group === 'summits') {
      const summits = this.use(ofSummits);
      const latest = name.startsWith('latest-') || name === 'summit-count';
      const file = summits && (latest ? this.newest() : this.file());
      return summits && file ? summits.fromSummit(name, file) : 'on its way';
    }
    if (group === 'offices') {
      const offices = this.use(ofOffices);
      return !offices ? 'on its way' : own?.replace ? undefined : offices.fromOffices(name, this.day);
    }
    const bundled = this.use(ofStates);
    const shares = group === 'shares' ? this.use(ofShares) : undefined;
    if (!bundled || (group === 'shares' && !shares)) return 'on its way';
    const states = mergeById(bundled.states, own?.states, own?.replace);
    return shares ? shares.fromShares(name, states, this.day) : bundled.fromStates(name, states, this.day);
  }

  /** The fact in the reader's language; nothing while words are on their way. */
  #inWords(fact: Fact, format: 'digits' | 'words'): unknown {
    const { tag, language } = this.locale;
    const placeOf = (id: PlaceId) => this.words('places', places)[id as keyof typeof places];
    if ('number' in fact) {
      const table = format === 'words' ? this.use(numbers[language]) : undefined;
      if (format === 'words' && !table) return undefined;
      const word = table && inWords(fact.number, table.words);
      return word ?? html`<span class="nums">${new Intl.NumberFormat(tag).format(fact.number)}</span>`;
    }
    if ('share' in fact) {
      const percent = new Intl.NumberFormat(tag, {
        style: 'percent',
        minimumFractionDigits: 1,
        maximumFractionDigits: 1,
      });
      return html`<span class="unbroken">${percent.format(fact.share)}</span>`;
    }
    if ('start' in fact) {
      const { start, end } = fact;
      return html`<time datetime=${end}
        >${start === end ? formatDate(end, tag) : formatDays(start, end, tag)}</time
      >`;
    }
    if ('states' in fact) {
      if (!this.namesReady) return undefined;
      const names = fact.states.map((id) => this.nameOf(id));
      const { compare } = new Intl.Collator(tag);
      return listed(
        names.sort((a, b) => compare(a.text, b.text)).map((name) => named(name)),
        tag,
      );
    }
    if ('place' in fact) return placeOf(fact.place);
    if ('person' in fact)
      return named({ text: fact.person, ...(language !== 'en' && { lang: 'en' as const }) });
    const words = ownWords(this, english, local);
    return (
      words && fill(words.summit, { place: placeOf(fact.summit.place), year: fact.summit.year }).join('')
    );
  }
}
