/** What the tests of static HTML render: for every tag, its shapes, and facts that a reader must find in them. */
import { readFileSync } from 'node:fs';
import type { Attributes } from '../../src/static/index.js';
import { further } from './further-cases.js';

export const LANGUAGES = ['en', 'ru', 'zh-Hans'] as const;
export type Language = (typeof LANGUAGES)[number];

export interface Case {
  readonly tag: string;
  readonly attributes: Attributes;
  /** Stands inside a sentence: no heading, list or source. */
  readonly inline?: true;
  /** Typed here by hand from the dataset's sources, not by the code under test: names, titles, dates. */
  readonly facts: { readonly [language in Language]: readonly string[] };
  /** Types of schema.org that it is told in. */
  readonly types: readonly string[];
}

export const cases: readonly Case[] = [
  {
    tag: 'sco-summit-card',
    attributes: { summit: '2024-astana', 'as-of': '2024-07-05' },
    facts: {
      en: [
        'Astana 2024',
        '3–4 July 2024',
        'Kassym-Jomart Tokayev, President of Kazakhstan',
        'New member: Belarus',
        'SCO Anti-Drug Strategy for 2024–2029',
        '25 documents: 1 declaration, 20 decisions, 3 statements and 1 agreement',
        'As of 5 July 2024',
      ],
      ru: ['Астана, 2024', '3–4 июля 2024 г.', 'Беларусь', '25 документов', '5 июля 2024 г.'],
      'zh-Hans': ['2024年阿斯塔纳', '2024年7月3日至4日', '白俄罗斯', '25份', '2024年7月5日'],
    },
    types: ['Event', 'CreativeWork'],
  },
  {
    tag: 'sco-summit-card',
    attributes: { summit: '2025-tianjin', 'as-of': '2026-11-24', sources: 'facts' },
    facts: {
      en: ['Tianjin 2025', '31 August – 1 September 2025', 'Xi Jinping', 'New partner: Laos'],
      ru: ['Тяньцзинь, 2025', '31 августа – 1 сентября 2025 г.', 'Новый партнёр: Лаос'],
      'zh-Hans': ['2025年天津', '老挝', '2025年8月31日至9月1日'],
    },
    types: ['Event', 'CreativeWork', 'Legislation'],
  },
  {
    tag: 'sco-member-list',
    attributes: { status: 'all', 'as-of': '2024-07-05' },
    facts: {
      en: ['10 members', 'Belarus', '2 observers', 'Afghanistan', '14 dialogue partners', 'Sri Lanka'],
      ru: ['Беларусь', 'Афганистан', 'Шри-Ланка', '5 июля 2024 г.'],
      'zh-Hans': ['白俄罗斯', '阿富汗', '斯里兰卡', '2024年7月5日'],
    },
    types: ['Organization', 'OrganizationRole', 'Country'],
  },
  {
    tag: 'sco-member-list',
    attributes: { layout: 'table', 'as-of': '2026-11-24', sources: 'facts' },
    facts: {
      en: ['Belarus', '4 July 2024', 'Minsk', 'Iran', '4 July 2023', 'Tehran', '15 June 2001'],
      ru: ['Беларусь', '4 июля 2024 г.', 'Минск', 'Иран', '15 июня 2001 г.'],
      'zh-Hans': ['白俄罗斯', '2024年7月4日', '明斯克', '伊朗', '2001年6月15日'],
    },
    types: ['Organization', 'OrganizationRole', 'Country'],
  },
  {
    tag: 'sco-member-list',
    attributes: { layout: 'inline', 'as-of': '2017-06-08' },
    inline: true,
    facts: {
      en: ['China, Kazakhstan, Kyrgyzstan, Russia, Tajikistan and Uzbekistan'],
      ru: ['Казахстан, Киргизия, Китай, Россия, Таджикистан и Узбекистан'],
      'zh-Hans': ['中国', '哈萨克斯坦', '乌兹别克斯坦'],
    },
    types: [],
  },
  {
    tag: 'sco-document-timeline',
    attributes: { summit: '2024-astana', limit: '6', 'as-of': '2024-07-05' },
    facts: {
      en: [
        'What the summit adopted: Astana 2024',
        '6 of 24 documents',
        'Astana Declaration of the Council of Heads of State of the Shanghai Cooperation Organization',
        '4 July 2024',
      ],
      ru: ['4 июля 2024 г.', 'Декларация'],
      'zh-Hans': ['2024年7月4日', '宣言'],
    },
    types: ['CreativeWork'],
  },
  {
    tag: 'sco-document-timeline',
    attributes: { theme: 'energy', 'as-of': '2026-11-24', sources: 'facts' },
    facts: {
      en: [
        'Strategy for the Development of Energy Cooperation of the Shanghai Cooperation Organisation Member States until 2030',
        '1 September 2025',
        '16 September 2022',
      ],
      ru: ['1 сентября 2025 г.', '16 сентября 2022 г.'],
      'zh-Hans': ['上合组织成员国2030年前能源合作发展战略', '2025年9月1日', '2022年9月16日'],
    },
    types: ['CreativeWork'],
  },
  ...further,
];

export const named = ({ tag, attributes }: Pick<Case, 'tag' | 'attributes'>, language: string): string =>
  `<${tag}${Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${String(value)}"`)
    .join('')}> in ${language}`;

interface Manifest {
  readonly modules: readonly { readonly declarations?: readonly { readonly tagName?: string }[] }[];
}
const manifest = JSON.parse(
  readFileSync(new URL('../../custom-elements.json', import.meta.url), 'utf8'),
) as Manifest;

/** Every tag of the manifest that shows something. */
export const tags: readonly string[] = manifest.modules
  .flatMap(({ declarations = [] }) => declarations.flatMap(({ tagName }) => tagName ?? []))
  .filter((tag) => tag !== 'sco-provider');
