/** Titles of documents that a source has in Kazakh. */
import type { DocumentId } from '../../data/types.js';
import type { TitleFile } from '../../i18n/language-module.js';

export const words: { readonly [id in DocumentId]?: string } = {
  'shanghai-convention-2001':
    'Терроризмге, сепаратизмге және экстремизмге қарсы күрес туралы Шанхай конвенциясы',
  'sco-charter-2002': 'Шанхай ынтымақтастық ұйымының Хартиясы',
  'anti-drug-agreement-2004':
    'Шанхай ынтымақтастық ұйымына мүше мемлекеттер арасындағы есірткі құралдарының, психотроптық заттардың және олардың прекурсорларының заңсыз айналымына қарсы күрестегі ынтымақтастық туралы келісім',
  'joint-measures-agreement-2006':
    'Шанхай ынтымақтастық ұйымына мүше мемлекеттердің аумақтарында терроризмге қарсы бірлескен іс-шараларды ұйымдастыру және өткізу тәртібі туралы келісім',
  'moscow-declaration-2020': 'Мәскеу декларациясы',
  'iran-memorandum-2022':
    'Иран Ислам Республикасының Шанхай ынтымақтастық ұйымына мүше мемлекет мәртебесін алу мақсатындағы міндеттемелері туралы меморандум',
  'belarus-memorandum-2023':
    'Беларусь Республикасының Шанхай ынтымақтастық ұйымына мүше мемлекет мәртебесін алу мақсатындағы міндеттемелері туралы меморандум',
  'astana-declaration-2024': 'Астана декларациясы',
  'world-unity-initiative-2024': '«Әділ бейбітшілік, келісім және даму үшін әлемдік бірлік туралы» бастама',
  'tianjin-declaration-2025': 'Тяньцзинь декларациясы',
  'development-strategy-2035': '2035 жылға дейінгі ШЫҰ даму стратегиясы',
  'security-centre-agreement-2025':
    'Шанхай ынтымақтастық ұйымына мүше мемлекеттердің қауіпсіздігіне төнетін қыр көрсету мен қатерлерге қарсы іс-қимыл жөніндегі әмбебап орталық туралы келісім',
};

/** Documents whose title here is not the official one: it is the wording of the press, or a description. */
export const pressTitles: TitleFile['pressTitles'] = [
  'moscow-declaration-2020',
  'astana-declaration-2024',
  'world-unity-initiative-2024',
  'tianjin-declaration-2025',
  'development-strategy-2035',
];

/** The source of a title, as the number of a bibliography entry, if it is not a source of the document itself. */
export const titleSources: TitleFile['titleSources'] = {
  'shanghai-convention-2001': 668,
  'sco-charter-2002': 23,
  'joint-measures-agreement-2006': 669,
  'moscow-declaration-2020': 670,
  'astana-declaration-2024': 671,
  'world-unity-initiative-2024': 671,
  'tianjin-declaration-2025': 672,
  'development-strategy-2035': 672,
  'security-centre-agreement-2025': 673,
};
