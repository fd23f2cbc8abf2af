/** Titles of documents that a source has in Urdu. */
import type { DocumentId } from '../../data/types.js';
import type { TitleFile } from '../../i18n/language-module.js';

export const words: { readonly [id in DocumentId]?: string } = {
  'shanghai-convention-2001': 'دہشت گردی، علیحدگی پسندی اور انتہا پسندی سے نمٹنے کے لیے شنگھائی کنونشن',
  'sco-charter-2002': 'ایس سی او چارٹر',
  'good-neighbourliness-treaty-2007': 'اچھی ہمسائیگی، دوستی اور طویل مدتی تعاون کا معاہدہ',
  'samarkand-declaration-2022': 'سمرقند اعلامیہ',
  'tianjin-declaration-2025': 'سربراہان مملکت کی کونسل کا تیانجن اعلامیہ',
};

/** Documents whose title here is not the official one: it is the wording of the press, or a description. */
export const pressTitles: TitleFile['pressTitles'] = [
  'shanghai-convention-2001',
  'sco-charter-2002',
  'good-neighbourliness-treaty-2007',
  'samarkand-declaration-2022',
  'tianjin-declaration-2025',
];

/** The source of a title, as the number of a bibliography entry, if it is not a source of the document itself. */
export const titleSources: TitleFile['titleSources'] = {
  'shanghai-convention-2001': 687,
  'sco-charter-2002': 688,
  'good-neighbourliness-treaty-2007': 689,
  'samarkand-declaration-2022': 689,
  'tianjin-declaration-2025': 690,
};
