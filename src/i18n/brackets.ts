import type { Locale } from './locale.js';
import { fill } from './phrases.js';

/** An addition in brackets, as the language sets it: ` (2024)`, `（2024年）`. The content may be a template. */
export const bracketed = (content: unknown, { grammar }: Pick<Locale, 'grammar'>): unknown[] =>
  fill(grammar.brackets, { content });
