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
    'sco-quote-list',
    'speaker="tokayev"',
    (lang) => html`<sco-quote-list lang=${lang} as-of=${DAY} speaker="tokayev"></sco-quote-list>`,
    { en: ['Said at the summit'], ru: ['Сказано на саммите'], 'zh-Hans': ['峰会上的言论'] },
  ),
  ...inAll(
    'sco-event-timeline',
    'summit="2022-samarkand"',
    (lang) => html`<sco-event-timeline lang=${lang} summit="2022-samarkand"></sco-event-timeline>`,
    { en: ['Uzbekistan takes the chair'], ru: ['Узбекистан'], 'zh-Hans': ['乌兹别克斯坦接任轮值主席国'] },
  ),
  ...inAll(
    'sco-document-card',
    'document="sco-charter-2002"',
    (lang) => html`<sco-document-card lang=${lang} document="sco-charter-2002"></sco-document-card>`,
    {
      en: ['2nd meeting, Saint Petersburg'],
      ru: ['Хартия Шанхайской организации сотрудничества'],
      'zh-Hans': ['上海合作组织宪章'],
    },
  ),
  ...inAll(
    'sco-figure',
    'measure="population"',
    (lang) => html`<sco-figure lang=${lang} as-of=${DAY} measure="population"></sco-figure>`,
    {
      en: ['The ten members’ share of the world', '42.1%', 'figures of 2024'],
      ru: ['Доля десяти государств-членов в мире', '42,1', 'показатели за 2024 год'],
      'zh-Hans': ['十个成员国占世界的比重', '42.1%', '2024年数据'],
    },
  ),
  ...inAll('sco-map', '', (lang) => html`<sco-map lang=${lang} as-of=${DAY}></sco-map>`, {
    en: ['Ten members, two observers, fourteen dialogue partners', 'Sri Lanka', 'As of 5 July 2024'],
    ru: ['Десять членов, два наблюдателя, четырнадцать партнёров по диалогу', 'Шри-Ланка'],
    'zh-Hans': ['十个成员国，两个观察员国，十四个对话伙伴', '斯里兰卡'],
  }),
  ...inAll(
    'sco-roadmap',
    'theme="counter-narcotics"',
    (lang) => html`<sco-roadmap lang=${lang} as-of=${DAY} theme="counter-narcotics"></sco-roadmap>`,
    {
      en: ['Anti-drug strategies', 'in force 2024–2029', 'ran out: 2011–2016'],
      ru: ['Антинаркотические стратегии', 'действует: 2024–2029', 'срок истёк: 2011–2016'],
      'zh-Hans': ['禁毒战略', '有效：2024–2029年', '已到期：2011–2016年'],
    },
  ),
  ...inAll(
    'sco-roadmap',
    'summit="2024-astana"',
    (lang) => html`<sco-roadmap lang=${lang} as-of=${DAY} summit="2024-astana"></sco-roadmap>`,
    {
      en: ['Astana 2024', 'ahead: 2025–2027', 'until 2035', 'no date set'],
      ru: ['Астана, 2024', 'впереди: 2025–2027', 'до 2035', 'срок не указан'],
      'zh-Hans': ['2024年阿斯塔纳', '未开始：2025–2027年', '至2035年', '未定期限'],
    },
  ),
  ...inAll(
    'sco-membership-history',
    'layout="table"',
    (lang) =>
      html`<sco-membership-history lang=${lang} as-of=${DAY} layout="table"></sco-membership-history>`,
    {
      en: ['observer, 10 July 2015 – 4 July 2024', 'member since 4 July 2024', '14 dialogue partners'],
      ru: [
        'наблюдатель, 10 июля 2015 г. – 4 июля 2024 г.',
        'член с 4 июля 2024 г.',
        '14 партнёров по диалогу',
      ],
      'zh-Hans': ['观察员国', '2015年7月10日至2024年7月4日', '自2024年7月4日起为成员国'],
    },
  ),
  ...inAll(
    'sco-claim',
    'claim="doc-strategy-2025"',
    (lang) => html`<sco-claim lang=${lang} claim="doc-strategy-2025"></sco-claim>`,
    {
      en: ['Contradicted', 'It was Ufa, on 10 July 2015', 'Tianjin adopted', 'Sources differ'],
      ru: ['Опровергнуто', 'С тех пор', 'Источники расходятся', 'Решение'],
      'zh-Hans': ['与事实不符', '此后', '文中说法'],
    },
  ),
  ...inAll(
    'sco-claim-list',
    'category="membership"',
    (lang) => html`<sco-claim-list lang=${lang} as-of="2024-07-09" category="membership"></sco-claim-list>`,
    {
      en: ['5 statements: 1 imprecise, 3 unverifiable and 1 confirmed', 'What the piece leaves out'],
      ru: ['5 утверждений', 'состав', 'О чём статья умалчивает'],
      'zh-Hans': ['5条说法', '成员构成', '文章未提及的内容'],
    },
  ),
  ...inAll(
    'sco-participant-list',
    'summit="2024-astana"',
    (lang) => html`<sco-participant-list lang=${lang} summit="2024-astana"></sco-participant-list>`,
    {
      en: ['Who was there', '7 organisations', 'in the chair'],
      ru: ['Кто участвовал', '7 организаций', 'председатель заседания'],
      'zh-Hans': ['与会各方', '7个国际组织', '会议主持人'],
    },
  ),
  ...inAll(
    'sco-outcome-list',
    'summit="2024-astana"',
    (lang) => html`<sco-outcome-list lang=${lang} summit="2024-astana"></sco-outcome-list>`,
    {
      en: ['What was adopted', '25 documents adopted', 'adopted without signature'],
      ru: ['Что принято', 'принято 25 документов', 'принято без подписания'],
      'zh-Hans': ['峰会成果文件', '通过25份文件', '未经签署通过'],
    },
  ),
  ...inAll('sco-summit-list', '', (lang) => html`<sco-summit-list lang=${lang}></sco-summit-list>`, {
    en: ['Shanghai Five, before the organisation', '26 meetings of the Council', 'New member: Belarus'],
    ru: ['«Шанхайская пятёрка»', '26 заседаний Совета', 'Новый член: Беларусь'],
    'zh-Hans': ['“上海五国”', '元首理事会会议26次', '新成员国：白俄罗斯'],
  }),
  ...inAll(
    'sco-fact',
    'name="member-count" format="words"',
    (lang) => html`<sco-fact lang=${lang} as-of=${DAY} name="member-count" format="words"></sco-fact>`,
    { en: ['ten'], ru: ['десять'], 'zh-Hans': ['十'] },
  ),
  ...inAll(
    'sco-fact',
    'name="latest-summit"',
    (lang) => html`<sco-fact lang=${lang} name="latest-summit"></sco-fact>`,
    {
      en: ['Bishkek 2026'],
      ru: ['Бишкек-2026'],
      'zh-Hans': ['2026年比什凯克峰会'],
    },
  ),
  ...inAll('sco-term', 'term="RATS"', (lang) => html`<sco-term lang=${lang} term="RATS"></sco-term>`, {
    en: ['RATS (Regional Anti-Terrorist Structure)', 'An agreement of 7 June 2002'],
    ru: ['RATS (Regional Anti-Terrorist Structure)'],
    'zh-Hans': ['RATS（Regional Anti-Terrorist Structure）'],
  }),
  ...inAll('sco-term', '', (lang) => html`<sco-term lang=${lang}></sco-term>`, {
    en: ['SCO (Shanghai Cooperation Organisation)', 'Founded in Shanghai on 15 June 2001'],
    ru: ['Шанхайская организация сотрудничества', 'Основана в Шанхае'],
    'zh-Hans': ['上海合作组织', '2001年6月15日'],
  }),
  ...inAll(
    'sco-organisation-list',
    'organisation="csto secretariat"',
    (lang) =>
      html`<sco-organisation-list
        lang=${lang}
        as-of=${DAY}
        organisation="csto secretariat"
      ></sco-organisation-list>`,
    {
      en: ['Collective Security Treaty Organization', '5 October 2007', 'Zhang Ming', 'Beijing'],
      ru: ['5 октября 2007 г.', 'Zhang Ming', 'Пекин'],
      'zh-Hans': ['2007年10月5日', 'Zhang Ming', '北京'],
    },
  ),
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
