import type { TemplateResult } from 'lit';
import { titles } from '../../data/load/titles.js';
import { named, nameIn } from '../../i18n/names.js';
import { SummitElement } from '../../element/summit-element.js';
import { ordinals as englishOrdinals } from '../../strings/en/ordinals.js';
import { documentTypes as englishTypes } from '../../strings/en/document-types.js';
import { places as englishPlaces } from '../../strings/en/places.js';
import { summitCard as english } from '../../strings/en/summit-card.js';
import { baseStyles } from '../../styles/base.styles.js';
import { summitCardStyles } from './summit-card.styles.js';
import { cardTemplate } from './summit-card.template.js';

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

  protected override draw(): TemplateResult | undefined {
    const file = this.file();
    const next = file && this.next(file.meeting);
    const { language, tag } = this.locale;
    const foreign = language === 'en' ? undefined : this.use(titles[language]);
    if (!file || next === 'loading' || (language !== 'en' && !foreign) || !this.namesReady) return undefined;

    const say = (own: string | undefined, english: string) =>
      named(nameIn(language, own, undefined, english));
    const places = this.words('places', englishPlaces);
    const offices: { readonly [key: string]: string } = this.words('offices', {});
    return cardTemplate(file, next, {
      words: this.words('summitCard', english),
      types: this.words('documentTypes', englishTypes),
      ordinals: this.words('ordinals', englishOrdinals),
      tag,
      level: this.choice('headingLevel'),
      cite: this.cite,
      place: (id) => places[id as keyof typeof places],
      state: (id) => named(this.nameOf(id)),
      states: (ids) => {
        const { compare } = new Intl.Collator(tag);
        const names = ids.map((id) => this.nameOf(id));
        return names.sort((a, b) => compare(a.text, b.text)).map(named);
      },
      text: (text) => say(text[language], text.en),
      office: (key, english) => say(offices[key], english),
      title: ({ id, title }) => say(this.settings.facts?.titles?.[id] ?? foreign?.titles[id], title),
    });
  }
}
