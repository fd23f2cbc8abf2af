import { IN_DEPTH, type Language } from '../i18n/languages.js';

/** The tags whose records are translated into the languages of `IN_DEPTH` only. In all others they speak English. */
export const IN_DEPTH_TAGS: readonly string[] = [
  'sco-changes',
  'sco-claim',
  'sco-claim-list',
  'sco-event-timeline',
  'sco-quote-list',
];

/** Whether a tag is whole in a language; else it is drawn in English there. */
export const isWhole = (tag: string, language: Language): boolean =>
  language === 'en' || !IN_DEPTH_TAGS.includes(tag) || IN_DEPTH.includes(language);
