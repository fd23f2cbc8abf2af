import type { TemplateResult } from 'lit';
import type { Translated } from './languages.js';

/** Expected texts of a tag in each language, both in the browser and on a server. */
export interface Case {
  readonly markup: string;
  readonly tag: string;
  readonly template: TemplateResult;
  readonly phrases: readonly string[];
}

/** A fixed day soon after the Astana summit, so that a new edition of the dataset changes no test. */
export const DAY = '2024-07-05';

/** A case for every language that has phrases. */
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
