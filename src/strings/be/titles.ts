/** Titles of documents that a source has in the language. */
import type { DocumentId } from '../../data/types.js';
import type { TitleFile } from '../../i18n/language-module.js';

export const words: { readonly [id in DocumentId]?: string } = {};

export const pressTitles: TitleFile['pressTitles'] = [];

export const titleSources: TitleFile['titleSources'] = {};
