/** Titles of documents that a source has in Belarusian. */
import type { DocumentId } from '../../data/types.js';
import type { TitleFile } from '../../i18n/language-module.js';

export const words: { readonly [id in DocumentId]?: string } = {
  'tianjin-declaration-2025': 'Цяньцзіньская дэкларацыя Савета кіраўнікоў дзяржаў ШАС',
};

/** Documents whose title here is not the official one: it is the wording of the press, or a description. */
export const pressTitles: TitleFile['pressTitles'] = ['tianjin-declaration-2025'];

/** The source of a title, as the number of a bibliography entry, if it is not a source of the document itself. */
export const titleSources: TitleFile['titleSources'] = {
  'tianjin-declaration-2025': 686,
};
