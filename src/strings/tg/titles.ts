/** Titles of documents that a source has in Tajik. */
import type { DocumentId } from '../../data/types.js';
import type { TitleFile } from '../../i18n/language-module.js';

export const words: { readonly [id in DocumentId]?: string } = {
  'sco-establishment-declaration-2001': 'Эъломия дар бораи таъсиси СҲШ',
  'development-strategy-2025': 'Стратегияи рушди СҲШ то соли\u00a02025',
};

/** Documents whose title here is not the official one: it is the wording of the press, or a description. */
export const pressTitles: TitleFile['pressTitles'] = [
  'sco-establishment-declaration-2001',
  'development-strategy-2025',
];

/** The source of a title, as the number of a bibliography entry, if it is not a source of the document itself. */
export const titleSources: TitleFile['titleSources'] = {
  'sco-establishment-declaration-2001': 677,
  'development-strategy-2025': 678,
};
