/** Titles of documents that a source has in Kyrgyz. */
import type { DocumentId } from '../../data/types.js';
import type { TitleFile } from '../../i18n/language-module.js';

export const words: { readonly [id in DocumentId]?: string } = {
  'convention-extremism-2017': 'ШКУнун экстремизмге каршы күрөшүү конвенциясы',
  'tianjin-declaration-2025':
    'Шанхай кызматташтык уюмуна мүчө мамлекеттердин башчыларынын кеңешинин Тяньцзинь декларациясы',
  'development-strategy-2035': 'ШКУнун 2035-жылга чейинки өнүгүү стратегиясы',
};

/** Documents whose title here is not the official one: it is the wording of the press, or a description. */
export const pressTitles: TitleFile['pressTitles'] = [
  'convention-extremism-2017',
  'tianjin-declaration-2025',
  'development-strategy-2035',
];

/** The source of a title, as the number of a bibliography entry, if it is not a source of the document itself. */
export const titleSources: TitleFile['titleSources'] = {
  'convention-extremism-2017': 674,
  'tianjin-declaration-2025': 675,
  'development-strategy-2035': 676,
};
