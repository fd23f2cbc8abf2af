import type { Answer, BuilderTag, Choice, Kind, TitlesOf } from '../builder/index.js';
import type { builder } from '../strings/en/builder.js';
import type { OpenList } from './builder.combobox.js';
import type { ChosenDay } from './builder.day.js';
import type { Outcome } from './facts.js';

/** The sample article around the tag in the preview. */
export interface Article {
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  readonly words: typeof builder;
}

export interface BuilderState extends ChosenDay {
  readonly tags: readonly BuilderTag[];
  readonly tag: BuilderTag;
  readonly values: Choice['values'];
  readonly lang: string;
  readonly kind: Kind;
  /** URLs of the scripts and of the pages for iframes. */
  readonly files: string;
  readonly pages: string;
  /** What the search offers, and the titles of records. Empty until they have loaded. */
  readonly answers: readonly Answer[];
  readonly titlesOf: TitlesOf;
  /** The title of the answer that was chosen last. */
  readonly asked: string;
  readonly open: OpenList | undefined;
  /** What the builder changed on its own. */
  readonly note: string;
  readonly outcome: Outcome | undefined;
  readonly preview: Element | undefined;
  readonly article: Article;
  readonly snippet: string;
  /** The last message about copying. */
  readonly status: string;
}

export interface Handlers {
  readonly onTag: (name: string) => void;
  readonly onAnswer: (answer: Answer, title: string) => void;
  /** A value was chosen, or typed: then the list of its field stays open. */
  readonly onValue: (name: string, value: string | boolean) => void;
  readonly onTyped: (name: string, value: string, open: OpenList | undefined) => void;
  readonly onDay: (change: Partial<ChosenDay>) => void;
  readonly onChange: (change: Partial<BuilderState>) => void;
  readonly onLanguage: (lang: string) => void;
  readonly onOpen: (open: OpenList | undefined) => void;
  readonly onCopy: (field: HTMLTextAreaElement) => void;
}

export const valueOf = (event: Event): string => (event.target as HTMLInputElement | HTMLSelectElement).value;
export const checkedOf = (event: Event): boolean => (event.target as HTMLInputElement).checked;
