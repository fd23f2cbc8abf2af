/** What the tests of static HTML render: for every tag, its shapes, and facts that a reader must find in them. */
import { readFileSync } from 'node:fs';
import type { Attributes } from '../../src/static/index.js';

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
  {
    tag: 'sco-quote-list',
    attributes: { summit: '2024-astana', 'as-of': '2024-07-05' },
    facts: {
      en: ['Said at the summit: Astana 2024', 'António Guterres', 'UN Secretary-General', '4 July 2024'],
      ru: ['Сказано на саммите: Астана, 2024', 'António Guterres', '4 июля 2024 г.'],
      'zh-Hans': ['2024年阿斯塔纳峰会上的言论', 'António Guterres', '2024年7月4日'],
    },
    types: [],
  },
  {
    tag: 'sco-event-timeline',
    attributes: { summit: '2024-astana', 'as-of': '2026-11-24', sources: 'facts' },
    facts: {
      en: [
        'Around the summit: Astana 2024',
        '18 March 2026',
        'Belarus becomes the tenth member',
        '4 July 2023',
      ],
      ru: ['Вокруг саммита: Астана, 2024', '18 марта 2026 г.', '4 июля 2023 г.'],
      'zh-Hans': ['2024年阿斯塔纳峰会前后', '2026年3月18日', '2023年7月4日'],
    },
    types: [],
  },
  {
    tag: 'sco-document-card',
    attributes: { document: 'development-strategy-2025', 'as-of': '2026-11-24' },
    facts: {
      en: ['10 July 2015', '15th meeting, Ufa', '2035'],
      ru: ['10 июля 2015 г.', '15-е заседание, Уфа'],
      'zh-Hans': ['2015年7月10日', '第15次会议'],
    },
    types: ['CreativeWork'],
  },
  {
    tag: 'sco-figure',
    attributes: { 'as-of': '2024-07-05', sources: 'facts' },
    facts: {
      en: [
        'The ten members’ share of the world',
        'figures of 2024',
        '42.1%',
        '24.3%',
        '26.8% of the land without Antarctica',
        '23.5%',
        '33.6%',
        '3.43 billion of 8.14 billion people',
      ],
      ru: [
        'Доля десяти государств-членов в мире',
        '42,1',
        '5 июля 2024 г.',
        '3,43 миллиарда из 8,14 миллиарда человек',
      ],
      'zh-Hans': ['十个成员国占世界的比重', '42.1%', '2024年7月5日', '34.3亿'],
    },
    types: ['Organization', 'OrganizationRole', 'Country'],
  },
  {
    tag: 'sco-map',
    attributes: { 'as-of': '2017-06-10' },
    facts: {
      en: [
        'Eight members, four observers, six dialogue partners',
        '8 members',
        'India',
        'Iran',
        'Belarus',
        'Türkiye',
      ],
      ru: ['Восемь членов, четыре наблюдателя, шесть партнёров по диалогу', 'Индия', 'Беларусь'],
      'zh-Hans': ['八个成员国，四个观察员国，六个对话伙伴', '印度', '白俄罗斯'],
    },
    types: ['Organization', 'OrganizationRole', 'Country'],
  },
  {
    tag: 'sco-roadmap',
    attributes: { theme: 'counter-narcotics', 'as-of': '2024-07-05' },
    facts: {
      en: [
        'What is in force',
        'Anti-drug strategies',
        'in force 2024–2029',
        'ran out: 2018–2023',
        'SCO Anti-Drug Strategy for 2024–2029 and the Action Programme for its implementation',
        'adopted 15 June 2011',
      ],
      ru: ['Что действует', 'действует: 2024–2029', '15 июня 2011 г.', '5 июля 2024 г.'],
      'zh-Hans': ['现行有效的文件', '有效：2024–2029年', '2011年6月15日'],
    },
    types: ['CreativeWork'],
  },
  {
    tag: 'sco-roadmap',
    attributes: { summit: '2024-astana', 'as-of': '2026-11-24', sources: 'facts' },
    facts: {
      en: [
        'Astana 2024',
        'Memorandum with CARICC',
        'signed on 18 March 2026 in Almaty',
        '2025–2027 · running',
      ],
      ru: ['Астана, 2024', 'Memorandum with CARICC', 'до 2030'],
      'zh-Hans': ['2024年阿斯塔纳', '至2035年'],
    },
    types: [],
  },
  {
    tag: 'sco-membership-history',
    attributes: { 'as-of': '2026-11-24' },
    facts: {
      en: [
        'From 6 to 27 states',
        'dialogue partner 2010–2015, observer 2015–2024, member since 4 July 2024',
        '2001: 6, 2017: 8, 2023: 9, 2024: 10',
        'partner since 1 September 2025',
      ],
      ru: ['Беларусь', 'партнёр по диалогу 2010–2015, наблюдатель 2015–2024, член с 4 июля 2024 г.'],
      'zh-Hans': ['白俄罗斯', '2015–2024年为观察员国，自2024年7月4日起为成员国'],
    },
    types: ['Organization', 'OrganizationRole', 'Country'],
  },
  {
    tag: 'sco-claim',
    attributes: { claim: 'mou-signing', 'as-of': '2026-03-18', sources: 'facts' },
    facts: {
      en: [
        'Imprecise',
        'CARICC and the SCO Secretariat signed a memorandum.',
        'Makhmud Khamidov',
        '18 March 2026',
        'Decision, 4 July 2024: Decision on signing a Memorandum of Understanding',
        '8 July 2024',
      ],
      ru: ['Неточно', 'С тех пор', '8 июля 2024 г.', 'Решение, 4 июля 2024 г.'],
      'zh-Hans': ['不够准确', '此后', '2024年7月8日', '2024年7月4日'],
    },
    types: ['CreativeWork'],
  },
  {
    tag: 'sco-claim-list',
    attributes: { 'as-of': '2024-07-08' },
    facts: {
      en: [
        '45 statements: 3 contradicted, 12 imprecise, 8 unverifiable and 22 confirmed.',
        '2 more are too uncertain',
        'The OIC took part.',
        'Islamic Organization for Food Security',
        'On 4 July a session was called "SCO Plus" for the first time ever.',
      ],
      ru: ['45 утверждений', 'опровергнуто: 3', '8 июля 2024 г.'],
      'zh-Hans': ['45条说法', '3条与事实不符', '2024年7月8日'],
    },
    types: [],
  },
  {
    tag: 'sco-participant-list',
    attributes: { summit: '2024-astana', 'as-of': '2024-07-05' },
    facts: {
      en: [
        '10 members, 1 observer, 4 dialogue partners, 1 guest of the chair and 7 organisations',
        'Subrahmanyam Jaishankar',
        'below head of state or government',
        'Islamic Organization for Food Security',
        'represented; name of the delegate not sourced',
      ],
      ru: ['Кто участвовал', 'Казахстан', 'исполняющий обязанности президента', '7 организаций'],
      'zh-Hans': ['与会各方', '哈萨克斯坦', '代总统', '7个国际组织'],
    },
    types: ['Event'],
  },
  {
    tag: 'sco-outcome-list',
    attributes: { summit: '2025-tianjin', group: 'theme', 'as-of': '2026-11-24' },
    facts: {
      en: [
        'What was adopted',
        '31 August – 1 September 2025',
        '24 documents adopted',
        'Statement of the SCO Council of Heads of State on sustainable energy development',
        'trade and investment',
      ],
      ru: ['Что принято', 'принято 24 документа', 'торговля и инвестиции'],
      'zh-Hans': ['峰会成果文件', '通过24份文件', '贸易与投资'],
    },
    types: ['Event', 'CreativeWork'],
  },
  {
    tag: 'sco-summit-list',
    attributes: { from: '2021', 'as-of': '2024-07-05' },
    facts: {
      en: [
        '4 meetings of the Council of Heads of State, 2021–2024',
        'New Delhi, India · by video link',
        '15–16 September 2022',
        'Kassym-Jomart Tokayev, President of Kazakhstan',
        'New member: Belarus',
      ],
      ru: ['4 заседания Совета глав государств', 'Нью-Дели', 'президент Казахстана', 'Новый член: Беларусь'],
      'zh-Hans': ['元首理事会会议4次', '新德里', '哈萨克斯坦总统', '新成员国：白俄罗斯'],
    },
    types: [],
  },
  {
    tag: 'sco-fact',
    attributes: { name: 'document-count', summit: '2024-astana', 'as-of': '2024-07-05' },
    inline: true,
    facts: { en: ['25'], ru: ['25'], 'zh-Hans': ['25'] },
    types: [],
  },
  {
    tag: 'sco-fact',
    attributes: { name: 'newest-member-date', 'as-of': '2024-07-05' },
    inline: true,
    facts: { en: ['4 July 2024'], ru: ['4 июля 2024 г.'], 'zh-Hans': ['2024年7月4日'] },
    types: [],
  },
  {
    tag: 'sco-term',
    attributes: { term: 'cica', 'as-of': '2024-07-05' },
    inline: true,
    facts: {
      en: ['CICA (Conference on Interaction and Confidence Building Measures in Asia)'],
      ru: ['CICA (Conference on Interaction and Confidence Building Measures in Asia)'],
      'zh-Hans': ['CICA（Conference on Interaction and Confidence Building Measures in Asia）'],
    },
    types: [],
  },
  {
    tag: 'sco-organisation-list',
    attributes: { organisation: 'caricc rats', 'as-of': '2026-11-24', sources: 'facts' },
    facts: {
      en: [
        'Central Asian Regional Information and Coordination Centre',
        '18 March 2026',
        'signed in Almaty',
        'Tashkent',
      ],
      ru: ['18 марта 2026 г.', 'Алма-Ата', 'Ташкент'],
      'zh-Hans': ['2026年3月18日', '阿拉木图', '塔什干'],
    },
    types: [],
  },
  {
    tag: 'sco-state-card',
    attributes: { state: 'by', 'as-of': '2024-07-05' },
    facts: {
      en: [
        'Belarus',
        'Member since 4 July 2024',
        'since 4 July 2024',
        '10 July 2015',
        'Decided at the summit in Yekaterinburg on 16 June 2009',
        'Minsk',
        '207,600',
      ],
      ru: ['Беларусь', 'Член с 4 июля 2024 г.', '10 июля 2015 г.', 'Минск'],
      'zh-Hans': ['白俄罗斯', '自2024年7月4日起为成员国', '2015年7月10日', '明斯克'],
    },
    types: ['Organization', 'OrganizationRole', 'Country', 'CreativeWork'],
  },
  {
    tag: 'sco-candidate-list',
    attributes: { 'as-of': '2024-07-08' },
    facts: {
      en: [
        'Bangladesh',
        'no formal status',
        'February 2015',
        'Belarus',
        'member since 4 July 2024',
        'Türkiye',
      ],
      ru: ['Бангладеш', 'формального статуса нет', 'Беларусь', 'член с 4 июля 2024 г.'],
      'zh-Hans': ['孟加拉国', '无正式地位', '白俄罗斯', '自2024年7月4日起为成员国'],
    },
    types: ['Organization', 'OrganizationRole', 'Country'],
  },
  {
    tag: 'sco-chair-list',
    attributes: { 'as-of': '2024-07-05', limit: '3', sources: 'facts' },
    facts: {
      en: [
        'China',
        'in the chair',
        '4 July 2023',
        'Kazakhstan',
        'Almaty',
        'Varanasi',
        'New Delhi, 4 July 2023',
        '3 of 23 terms',
      ],
      ru: ['Китай', 'председательствует', 'Казахстан', 'Алматы', '4 июля 2023 г.'],
      ru: ['Китай', 'председательствует', 'Казахстан', 'Алма-Ата', '4 июля 2023 г.'],
      'zh-Hans': ['中国', '现任轮值主席国', '哈萨克斯坦', '阿拉木图'],
    },
    types: [],
  },
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
