import { html } from 'lit';
import { DAY, inAll, type Case } from '../phrase-case.js';

export const cases: readonly Case[] = [
  ...inAll(
    'sco-member-list',
    'status="all"',
    (lang) => html`<sco-member-list lang=${lang} as-of=${DAY} status="all"></sco-member-list>`,
    {
      en: ['10 members', '2 observers', '14 dialogue partners', 'As of 5 July 2024'],
      ru: ['10 государств-членов', '2 наблюдателя', '14 партнёров по диалогу', 'Казахстан'],
      'zh-Hans': ['10个成员国', '2个观察员国', '14个对话伙伴', '2024年7月5日'],
    },
  ),
  ...inAll(
    'sco-member-list',
    'layout="table" size="full" flags sources="facts" names="official"',
    (lang) =>
      html`<sco-member-list
        lang=${lang}
        as-of=${DAY}
        layout="table"
        size="full"
        flags
        sources="facts"
        names="official"
      ></sco-member-list>`,
    {
      en: ['Kyrgyz Republic', 'Capital', 'Minsk', 'Population, 2024', 'World Bank'],
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
];
