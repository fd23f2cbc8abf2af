/** Terms to explain to readers, in addition to the names of organisations and of the SCO's own bodies. */
import type { Concept } from './types.js';

export const concepts: readonly Concept[] = [
  {
    id: 'sco',
    acronym: { en: 'SCO', ru: 'ШОС', 'zh-Hans': '上合组织' },
    name: {
      en: 'Shanghai Cooperation Organisation',
      ru: 'Шанхайская организация сотрудничества',
      'zh-Hans': '上海合作组织',
    },
    senses: [
      {
        from: '2001-06-15',
        sentence: {
          en: 'Founded in Shanghai on 15 June 2001 by China, Kazakhstan, Kyrgyzstan, Russia, Tajikistan and Uzbekistan.',
          ru: 'Основана в Шанхае 15\u00a0июня 2001\u00a0г. Казахстаном, Китаем, Кыргызстаном, Россией, Таджикистаном и Узбекистаном.',
          'zh-Hans':
            '2001年6月15日由中国、哈萨克斯坦、吉尔吉斯斯坦、俄罗斯、塔吉克斯坦和乌兹别克斯坦在上海成立。',
        },
      },
    ],
    sources: [1, 2, 8],
  },
  {
    id: 'observer',
    name: { en: 'observer', ru: 'наблюдатель', 'zh-Hans': '观察员国' },
    senses: [
      {
        from: '2004-06-17',
        sentence: {
          en: 'Status of a state beside the members, set up at Tashkent on 17 June 2004; Mongolia was the first to hold it.',
          ru: 'Статус для государств, не входящих в число членов; введён в Ташкенте 17\u00a0июня 2004\u00a0г., первой его получила Монголия.',
          'zh-Hans': '成员国之外的一种地位，2004年6月17日在塔什干设立；蒙古国最先获得。',
        },
      },
      {
        from: '2025-09-01',
        sentence: {
          en: 'Status of a state beside the members from 17 June 2004 until 1 September 2025, when observers became SCO partners.',
          ru: 'Статус для государств, не входящих в число членов; существовал с 17\u00a0июня 2004\u00a0г. до 1\u00a0сентября 2025\u00a0г., когда наблюдатели стали партнёрами ШОС.',
          'zh-Hans':
            '成员国之外的一种地位，存在于2004年6月17日至2025年9月1日，其后观察员国转为上合组织伙伴。',
        },
      },
    ],
    sources: [136, 141, 9, 36, 37],
  },
  {
    id: 'dialogue-partner',
    name: { en: 'dialogue partner', ru: 'партнёр по диалогу', 'zh-Hans': '对话伙伴' },
    senses: [
      {
        from: '2008-08-28',
        sentence: {
          en: 'Status of a state beside members and observers, set up at Dushanbe on 28 August 2008.',
          ru: 'Статус для государств, не входящих в число членов и наблюдателей; введён в Душанбе 28\u00a0августа 2008\u00a0г.',
          'zh-Hans': '成员国和观察员国之外的一种地位，2008年8月28日在杜尚别设立。',
        },
      },
      {
        from: '2025-09-01',
        sentence: {
          en: 'Status of a state beside members and observers from 28 August 2008 until 1 September 2025, when dialogue partners became SCO partners.',
          ru: 'Статус для государств, не входящих в число членов и наблюдателей; существовал с 28\u00a0августа 2008\u00a0г. до 1\u00a0сентября 2025\u00a0г., когда партнёры по диалогу стали партнёрами ШОС.',
          'zh-Hans':
            '成员国和观察员国之外的一种地位，存在于2008年8月28日至2025年9月1日，其后对话伙伴转为上合组织伙伴。',
        },
      },
    ],
    sources: [175, 177, 36, 37],
  },
  {
    id: 'partner',
    name: { en: 'SCO partner', ru: 'партнёр ШОС', 'zh-Hans': '上合组织伙伴' },
    senses: [
      {
        from: '2025-09-01',
        sentence: {
          en: 'Status of a state beside the members since 1 September 2025; observers and dialogue partners were merged into it at Tianjin.',
          ru: 'Статус для государств, не входящих в число членов; действует с 1\u00a0сентября 2025\u00a0г., когда в Тяньцзине в него объединили статусы наблюдателя и партнёра по диалогу.',
          'zh-Hans': '成员国之外的一种地位，自2025年9月1日起；天津峰会将观察员国和对话伙伴合并于此。',
        },
      },
    ],
    sources: [36, 37, 144, 602, 38],
  },
  {
    id: 'sco-plus',
    name: { en: 'SCO Plus', ru: '«ШОС плюс»', 'zh-Hans': '“上合组织+”' },
    senses: [
      {
        from: '2024-07-04',
        sentence: {
          en: 'Session of a summit at which others join the members; held under this name for the first time in Astana on 4 July 2024.',
          ru: 'Заседание саммита, в котором вместе с членами участвуют приглашённые государства и организации; под этим названием впервые прошло в Астане 4\u00a0июля 2024\u00a0г.',
          'zh-Hans': '峰会中成员国与其他与会者共同出席的会议；2024年7月4日在阿斯塔纳首次以此名称举行。',
        },
      },
    ],
    sources: [417, 424, 411, 405],
  },
  {
    id: 'eaeu',
    acronym: { en: 'EAEU', ru: 'ЕАЭС', 'zh-Hans': '欧亚经济联盟' },
    name: { en: 'Eurasian Economic Union', ru: 'Евразийский экономический союз', 'zh-Hans': '欧亚经济联盟' },
    senses: [
      {
        from: '2015-01-01',
        sentence: {
          en: 'Customs and economic union regulated by the Eurasian Economic Commission; its treaty of 29 May 2014 took force on 1 January 2015.',
          ru: 'Таможенный и экономический союз, который регулирует Евразийская экономическая комиссия; договор от 29\u00a0мая 2014\u00a0г. вступил в силу 1\u00a0января 2015\u00a0г.',
          'zh-Hans': '由欧亚经济委员会管理的关税和经济联盟；其2014年5月29日的条约于2015年1月1日生效。',
        },
      },
    ],
    sources: [477, 478],
  },
];
