/** Titles of documents that a source has in Uzbek. */
import type { DocumentId } from '../../data/types.js';
import type { TitleFile } from '../../i18n/language-module.js';

export const words: { readonly [id in DocumentId]?: string } = {
  'development-strategy-2025': 'SHHTning 2025-yilgacha rivojlanish strategiyasi',
  'strategy-action-plan-2016-2020':
    'SHHTning 2025-yilgacha rivojlanish strategiyasini amalga oshirish boʻyicha 2016–2020-yillarga moʻljallangan harakatlar rejasi',
  'tourism-programme-2016': 'SHHTga aʼzo davlatlarning turizm sohasidagi hamkorligini rivojlantirish dasturi',
  'astana-declaration-2017': 'Ostona deklaratsiyasi',
  'afghanistan-roadmap-2019':
    '“SHHT\u00a0– Afgʻoniston” muloqot guruhining kelgusi harakatlari boʻyicha yoʻl xaritasi',
  'dushanbe-declaration-2021': 'Dushanbe deklaratsiyasi',
  'belarus-memorandum-2023':
    'Belarus Respublikasining Shanxay hamkorlik tashkilotiga aʼzo davlat maqomini olish boʻyicha majburiyatlari toʻgʻrisidagi memorandum',
  'astana-declaration-2024': 'Ostona deklaratsiyasi',
  'development-strategy-2035': 'SHHTning 2035-yilgacha rivojlanish strategiyasi',
};

/** Documents whose title here is not the official one: it is the wording of the press, or a description. */
export const pressTitles: TitleFile['pressTitles'] = [
  'development-strategy-2025',
  'strategy-action-plan-2016-2020',
  'tourism-programme-2016',
  'astana-declaration-2017',
  'afghanistan-roadmap-2019',
  'dushanbe-declaration-2021',
  'astana-declaration-2024',
  'development-strategy-2035',
];

/** The source of a title, as the number of a bibliography entry, if it is not a source of the document itself. */
export const titleSources: TitleFile['titleSources'] = {
  'development-strategy-2025': 679,
  'strategy-action-plan-2016-2020': 679,
  'tourism-programme-2016': 679,
  'astana-declaration-2017': 680,
  'afghanistan-roadmap-2019': 681,
  'dushanbe-declaration-2021': 682,
  'belarus-memorandum-2023': 683,
  'astana-declaration-2024': 684,
  'development-strategy-2035': 685,
};
