/** Titles of documents that a source has in Persian. */
import type { DocumentId } from '../../data/types.js';
import type { TitleFile } from '../../i18n/language-module.js';

export const words: { readonly [id in DocumentId]?: string } = {
  'sco-charter-2002': 'منشور سازمان همکاری شانگهای',
  'iran-memorandum-2022':
    'یادداشت تعهدات جمهوری اسلامی ایران در راستای کسب جایگاه دولت عضو در سازمان همکاری شانگهای',
};

/** Documents whose title here is not the official one: it is the wording of the press, or a description. */
export const pressTitles: TitleFile['pressTitles'] = ['sco-charter-2002'];

/** The source of a title, as the number of a bibliography entry, if it is not a source of the document itself. */
export const titleSources: TitleFile['titleSources'] = {
  'sco-charter-2002': 691,
  'iran-memorandum-2022': 692,
};
