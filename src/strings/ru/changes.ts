import type { changes } from '../en/changes.js';

// In the present tense of chronicles, because past tenses depend on the gender of a name.
export const words: typeof changes = {
  kicker: 'Что нового',
  heading: 'Изменения с\u00a0{from}',
  colon: ': ',
  semicolon: '; ',
  clause: '',
  states: {
    member: { one: '{states} становится членом ШОС', other: '{states} становятся членами ШОС' },
    ended: { other: 'статус прекращается: {states}' },
    merged: {
      one: '# наблюдатель или партнёр по диалогу становится партнёром ШОС',
      few: '# наблюдателя и партнёра по диалогу становятся партнёрами ШОС',
      many: '# наблюдателей и партнёров по диалогу становятся партнёрами ШОС',
      other: '# наблюдателя и партнёра по диалогу становятся партнёрами ШОС',
    },
    partner: { one: '{states} становится партнёром ШОС', other: '{states} становятся партнёрами ШОС' },
    observer: {
      one: '{states} становится наблюдателем при ШОС',
      other: '{states} становятся наблюдателями при ШОС',
    },
    'dialogue-partner': {
      one: '{states} становится партнёром ШОС по диалогу',
      other: '{states} становятся партнёрами ШОС по диалогу',
    },
    'accession-started': { other: 'начинается процедура приёма в ШОС: {states}' },
    'memorandum-signed': {
      one: '{states} подписывает меморандум об обязательствах',
      other: '{states} подписывают меморандумы об обязательствах',
    },
    'dialogue-partner-granted': { other: 'принимается решение о статусе партнёра по диалогу: {states}' },
    chair: { other: 'председателем ШОС становится {states}' },
  },
  secretaryGeneral: 'генеральным секретарём становится {person}',
  summit: {
    'in-person': 'проходит саммит глав государств ({place})',
    video: 'проходит саммит глав государств в формате видеоконференции ({place})',
    hybrid: 'проходит саммит глав государств ({place}, частично по видеосвязи)',
  },
  document: { adopted: 'принято: {title}', expired: 'закончился срок: {title}' },
  quoted: { adopted: 'принят документ «{title}»', expired: 'истекает срок документа «{title}»' },
  dated: '{change} ({date})',
  sentence: 'С {from}: {days}.',
  selection: 'С {from}, среди прочего: {days}.',
  onDay: '{date} {changes}',
  inPeriod: '{date}\u00a0— {changes}',
  more: { one: 'Ещё # изменение', few: 'Ещё # изменения', many: 'Ещё # изменений', other: 'Ещё # изменения' },
  shown: 'Показано изменений: {shown} из {total}',
  corrected: 'Исправлено в данных',
  corrections: {
    one: '# исправление в данных',
    few: '# исправления в данных',
    many: '# исправлений в данных',
    other: '# исправления в данных',
  },
  none: 'По имеющимся данным, с {from} по {day} ничего не изменилось.',
};
