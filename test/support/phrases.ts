import { html, type TemplateResult } from 'lit';

/** What a tag says in each language, in the browser as on a server. */
export interface Case {
  readonly markup: string;
  readonly tag: string;
  readonly template: TemplateResult;
  readonly phrases: readonly string[];
}

const DAY = '2024-07-05';
const LANGUAGES = ['en', 'ru', 'zh-Hans'] as const;

/** A tag on one day in every language. */
const inAll = (
  tag: string,
  attributes: string,
  template: (lang: string) => TemplateResult,
  phrases: { readonly [language in (typeof LANGUAGES)[number]]: readonly string[] },
): Case[] =>
  LANGUAGES.map((lang) => ({
    markup: `<${tag} lang="${lang}"${attributes && ` ${attributes}`}>`,
    tag,
    template: template(lang),
    phrases: phrases[lang],
  }));

export const cases: readonly Case[] = [
  ...inAll(
    'sco-member-list',
    'status="all"',
    (lang) => html`<sco-member-list lang=${lang} as-of=${DAY} status="all"></sco-member-list>`,
    {
      en: ['10 members', '2 observers', '14 dialogue partners', 'As of 5 July 2024'],
      ru: ['10 членов', '2 наблюдателя', '14 партнёров по диалогу', 'Казахстан'],
      'zh-Hans': ['10个成员国', '2个观察员国', '14个对话伙伴', '2024年7月5日'],
    },
  ),
  ...inAll(
    'sco-member-list',
    'layout="table" flags sources="facts" names="official"',
    (lang) =>
      html`<sco-member-list
        lang=${lang}
        as-of=${DAY}
        layout="table"
        flags
        sources="facts"
        names="official"
      ></sco-member-list>`,
    {
      en: ['Kyrgyz Republic', 'Capital', 'Minsk', '(2024)', 'World Bank'],
      ru: ['Kyrgyz Republic', 'Столица', 'Минск', 'информационное агентство'],
      'zh-Hans': ['Kyrgyz Republic', '首都', '明斯克', '2024年7月4日'],
    },
  ),
  ...inAll(
    'sco-member-list',
    'layout="inline"',
    (lang) => html`<sco-member-list lang=${lang} layout="inline"></sco-member-list>`,
    { en: ['Tajikistan and Uzbekistan'], ru: ['Таджикистан и Узбекистан'], 'zh-Hans': ['印度和中国'] },
  ),
  ...inAll(
    'sco-member-list',
    'status="observer"',
    (lang) => html`<sco-member-list lang=${lang} status="observer"></sco-member-list>`,
    {
      en: ['have been SCO partners since 1 September 2025'],
      ru: ['стали партнёрами ШОС 1 сентября 2025 г.'],
      'zh-Hans': ['自2025年9月1日起'],
    },
  ),
  ...inAll(
    'sco-summit-card',
    'summit="2024-astana"',
    (lang) => html`<sco-summit-card lang=${lang} summit="2024-astana"></sco-summit-card>`,
    {
      en: ['Astana 2024', '24th meeting', '3–4 July 2024', 'President of Kazakhstan', '25 documents'],
      ru: ['Астана, 2024', '24-е заседание', '3–4 июля 2024 г.', 'президент Казахстана', '25 документов'],
      'zh-Hans': ['2024年阿斯塔纳', '第24次会议', '2024年7月3日至4日', '哈萨克斯坦总统', '25份文件'],
    },
  ),
  ...inAll('sco-summit-card', '', (lang) => html`<sco-summit-card lang=${lang}></sco-summit-card>`, {
    en: ['Bishkek 2026'],
    ru: ['Бишкек, 2026'],
    'zh-Hans': ['2026年比什凯克'],
  }),
  ...inAll(
    'sco-document-timeline',
    '',
    (lang) => html`<sco-document-timeline lang=${lang}></sco-document-timeline>`,
    {
      en: ['What the summits adopted', '1st meeting, Shanghai'],
      ru: ['Что приняли саммиты', '1-е заседание, Шанхай'],
      'zh-Hans': ['历届峰会通过的文件', '第1次会议，上海'],
    },
  ),
  ...inAll(
    'sco-document-timeline',
    'theme="energy" limit="2"',
    (lang) =>
      html`<sco-document-timeline
        lang=${lang}
        as-of=${DAY}
        theme="energy"
        limit="2"
      ></sco-document-timeline>`,
    { en: ['2 of ', 'energy'], ru: ['2 из ', 'энергетика'], 'zh-Hans': ['显示2份', '能源'] },
  ),
  {
    markup: '<sco-provider as-of="2017-06-08" order="charter"><sco-member-list>',
    tag: 'sco-provider',
    template: html`<sco-provider as-of="2017-06-08" order="charter"
      ><sco-member-list></sco-member-list
    ></sco-provider>`,
    phrases: ['Members on 8 June 2017', '6 members', 'As of 8 June 2017'],
  },
  ...inAll(
    'sco-state-card',
    'state="ir"',
    (lang) => html`<sco-state-card lang=${lang} as-of=${DAY} state="ir"></sco-state-card>`,
    {
      en: ['Iran', 'Member since 4 July 2023', 'Tehran', '1,648,195'],
      ru: ['Иран', 'Член с 4 июля 2023 г.', 'Тегеран'],
      'zh-Hans': ['伊朗', '自2023年7月4日起为成员国', '德黑兰'],
    },
  ),
  ...inAll(
    'sco-candidate-list',
    'outcome="open"',
    (lang) => html`<sco-candidate-list lang=${lang} as-of=${DAY} outcome="open"></sco-candidate-list>`,
    {
      en: ['Bangladesh', 'no formal status', 'Sri Lanka', 'dialogue partner since 2010'],
      ru: ['Бангладеш', 'формального статуса нет', 'Шри-Ланка', 'партнёр по диалогу с 2010 г.'],
      'zh-Hans': ['孟加拉国', '无正式地位', '斯里兰卡', '自2010年起为对话伙伴'],
    },
  ),
  ...inAll(
    'sco-chair-list',
    'limit="2"',
    (lang) => html`<sco-chair-list lang=${lang} as-of=${DAY} limit="2"></sco-chair-list>`,
    {
      en: ['China', 'in the chair', 'Qingdao', 'Astana, 4 July 2024', '2 of 23 terms'],
      ru: ['Китай', 'председательствует', 'Циндао', 'Астана, 4 июля 2024 г.'],
      'zh-Hans': ['中国', '现任轮值主席国', '青岛', '2024年7月4日，阿斯塔纳'],
    },
  ),
];
