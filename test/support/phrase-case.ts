import type { TemplateResult } from 'lit';
import type { Translated } from './languages.js';

/** What a tag says in each language, in the browser as on a server. */
export interface Case {
  readonly markup: string;
  readonly tag: string;
  readonly template: TemplateResult;
  readonly phrases: readonly string[];
}

/** A day soon after the Astana summit: what was true then stays the same in every edition of the dataset. */
export const DAY = '2024-07-05';

/** A tag on one day in every language that has phrases. */
export const inAll = (
  tag: string,
  attributes: string,
  template: (lang: string) => TemplateResult,
  phrases: Translated,
): Case[] =>
  Object.entries(phrases).map(([lang, expected]) => ({
    markup: `<${tag} lang="${lang}"${attributes && ` ${attributes}`}>`,
    tag,
    template: template(lang),
    phrases: expected,
  }));
