import type { SummitTitles } from '../i18n/language-module.js';
import {
  titlesFile,
  wordsIn,
  type English,
  type Language,
  type RecordFile,
  type TitlesName,
  type WordsName,
} from '../i18n/languages.js';
import { recordsIn } from '../i18n/load-record-texts.js';
import { localeFor, type Locale } from '../i18n/locale.js';
import type { Lazy } from '../lib/lazy.js';
import type { Outcome } from './drawing.js';
import type { MessageId, Warning } from './messages.js';
import { correctionNotes } from '../templates/load-correction-notes.js';
import { TolerantElement } from './tolerant-element.js';
import { printed, warnOnce } from './warn.js';

/** An element that loads parts and words on demand, and reports what it cannot draw. */
export abstract class LoadingElement extends TolerantElement {
  /** What has become of the drawing so far. */
  protected stage: Outcome = 'loading';
  /** @internal Language of words and formats; set before every drawing. */
  locale: Locale = localeFor('en');
  /** What failed to load. It is not requested again. */
  readonly #failed = new Set<Lazy<unknown>>();

  /**
   * Words in the reader's language that are not in the vocabulary; `undefined` while they are loading, or the English ones, which
   * may be on their way at the same time.
   */
  protected words<K extends WordsName>(name: K, inEnglish: English[K] | undefined): English[K] | undefined {
    return wordsIn(this.locale.language, name, inEnglish, (thing) => this.use(thing));
  }

  /** Records of a file with their texts in the reader's language; in English while those are loading. */
  protected inLanguage<T>(file: RecordFile, records: T, language = this.locale.language): T {
    if (Array.isArray(records) && !records.length) return records;
    return recordsIn(language, file, records, (thing) => this.use(thing)) ?? records;
  }

  /**
   * The titles of the documents of a summit of ours, or of other ones that have a file; `undefined` while they are loading, and
   * in English.
   */
  protected titlesIn(language: Language, some: TitlesName): SummitTitles | undefined {
    return language === 'en' ? undefined : this.use(titlesFile(language, some))?.titles;
  }

  /** @internal The loaded value. Returns `undefined` while it is loading, and updates the tag when it has loaded. */
  use<T>(thing: Lazy<T>): T | undefined {
    if (this.#failed.has(thing)) this.stage = 'error';
    else if (thing.value === undefined) {
      this.stage = 'loading';
      thing
        .load()
        .catch((error: unknown) => {
          this.#failed.add(thing);
          this.warn('not-loaded', { value: printed(error) });
        })
        .finally(() => this.requestUpdate());
    }
    return thing.value;
  }

  /** Reports why the tag cannot be drawn. `draw()` returns the result, so that the children are shown. */
  protected fail(message: MessageId, values: Warning['values'], valid?: readonly string[]): undefined {
    this.stage = 'error';
    this.report({ message, values, valid, replaced: true });
    return undefined;
  }

  /** Sets the outcome `empty`: the tag is drawn, but there is nothing to list on this day. */
  protected empty(): void {
    this.stage = 'empty';
  }

  /** Reports a problem that does not stop the drawing. `valid` are the values that would be valid. */
  protected warn(message: MessageId, values: Warning['values'], valid?: readonly string[]): void {
    this.report({ message, values, valid });
  }

  /** The value if it is valid. Otherwise the first valid one, with a warning unless the value is empty. */
  protected oneOf<T extends string>(name: string, value: string | undefined, valid: readonly T[]): T {
    const word = String(value ?? '');
    const used = valid[0]!;
    if (!word || valid.includes(word as T)) return (word as T) || used;
    this.warn('unknown-word', { name, value: word, used }, valid);
    return used;
  }

  /** What tells of corrected facts; `undefined` while it is loading. */
  protected corrections() {
    return this.use(correctionNotes);
  }

  /** @internal Logs a warning, once per page. A server overrides this to collect warnings. */
  report(warning: Warning): void {
    void warnOnce(this.localName, warning);
  }
}
