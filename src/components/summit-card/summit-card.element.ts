import type { TemplateResult } from 'lit';
import { summitFiles, type SummitFile } from '../../data/load/summit-files.js';
import { titles } from '../../data/load/titles.js';
import type { Summit, SummitId } from '../../data/types.js';
import { named, nameIn } from '../../internal/names.js';
import { StatesElement } from '../../pieces/states-element.js';
import { base as baseWords } from '../../strings/en/base.js';
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
export class ScoSummitCard extends StatesElement {
  static override styles = [baseStyles, summitCardStyles];

  static override properties = { ...StatesElement.properties, summit: {} };

  /** Which summit: an id such as `2024-astana`, or a year. Without it, the newest one held by the day shown. */
  declare summit: string | undefined;

  protected override draw(): TemplateResult | undefined {
    const key = String(this.summit ?? '').trim();
    const file = key ? this.#named(key) : this.#newest();
    const next = file && this.#next(file.meeting);
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
      ordinals: this.words('base', baseWords).ordinal,
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

  /** The file of a summit: the page's own, else the bundled one, once it is there. */
  #file(id: string): SummitFile | undefined {
    const own = this.settings.facts;
    const bundled = own?.replace ? undefined : summitFiles[id as SummitId];
    return own?.summitFiles?.[id] ?? (bundled && this.use(bundled));
  }

  /** The ids of all summits, in chronological order. */
  get #ids(): readonly string[] {
    const own = this.settings.facts;
    return [
      ...new Set([...(own?.replace ? [] : Object.keys(summitFiles)), ...Object.keys(own?.summitFiles ?? {})]),
    ].sort();
  }

  /** The summit asked for; nothing, and a message, where there is none or it lay ahead on the day shown. */
  #named(key: string): SummitFile | undefined {
    const ids = this.#ids;
    const found = ids.filter((id) => id === key || id.slice(0, 5) === `${key}-`);
    if (found.length !== 1)
      return this.fail(found.length ? 'several-summits' : 'unknown-summit', { value: key }, ids);
    const file = this.#file(found[0]!);
    if (!file || file.meeting.end <= this.day) return file;
    return this.fail('summit-ahead', { value: key, day: this.day, end: file.meeting.end });
  }

  /** The last summit that was over on the day shown. */
  #newest(): SummitFile | undefined {
    const year = this.day.slice(0, 4);
    for (const id of this.#ids.filter((id) => id.slice(0, 4) <= year).reverse()) {
      const file = this.#file(id);
      if (!file || file.meeting.end <= this.day) return file;
    }
    return this.fail('no-summit-yet', { day: this.day });
  }

  /** The meeting after this one, if it was held by the day shown. */
  #next({ id }: Summit): Summit | 'loading' | undefined {
    const next = this.#ids.find((other) => other > id && other.slice(0, 4) <= this.day.slice(0, 4));
    if (!next) return undefined;
    const meeting = this.#file(next)?.meeting;
    return !meeting ? 'loading' : meeting.end <= this.day ? meeting : undefined;
  }
}
