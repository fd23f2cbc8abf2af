/** Russian sentences as a reader sees them: forms agree with every number and name that fills them. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { amount } from '../../src/i18n/amounts.js';
import { formatDays } from '../../src/i18n/date-range.js';
import { formatDate } from '../../src/i18n/dates.js';
import { dateInSentence, dateSince } from '../../src/i18n/date-in-sentence.js';
import { formatsOf } from '../../src/i18n/formats.js';
import { loadLocale } from '../../src/i18n/locale.js';
import { counted, fill, listed } from '../../src/i18n/phrases.js';
import { spelled } from '../../src/i18n/spelled-number.js';
import type { Plural } from '../../src/i18n/types.js';
import { claimList } from '../../src/strings/en/claim-list.js';
import { words as claims } from '../../src/strings/ru/claim-list.js';
import { documents } from '../../src/strings/ru/documents.js';
import { words as figure } from '../../src/strings/ru/figure.js';
import { words as map } from '../../src/strings/ru/map.js';
import { memberList } from '../../src/strings/ru/member-list.js';
import { words as outcomes } from '../../src/strings/ru/outcome-list.js';
import { words as participants } from '../../src/strings/ru/participant-list.js';
import { words as roadmap } from '../../src/strings/ru/roadmap.js';
import { words as stateCard } from '../../src/strings/ru/state-card.js';
import { words as ourTitles } from '../../src/strings/ru/our-titles.js';
import { pressTitles, words as titles } from '../../src/strings/ru/titles.js';
import { render } from './rendered.js';

/** On one line, with plain spaces. */
const line = (pieces: unknown) => [pieces].flat(9).join('').replace(/\s+/g, ' ');

type Attributes = Readonly<Record<string, string>>;

const drawn = async (tag: string, attributes: Attributes) =>
  line(await render(tag, { lang: 'ru', sources: 'none', size: 'full', ...attributes }, { format: 'text' }));

const markup = (tag: string, attributes: Attributes) =>
  `<${[tag, ...Object.entries(attributes).map(([name, value]) => `${name}="${value}"`)].join(' ')}>`;

/** What a tag says, and what it must not say. */
const sentences: readonly (readonly [tag: string, attributes: Attributes, said: string, not?: RegExp])[] = [
  // A date ends in a full stop of its own.
  [
    'sco-member-list',
    { status: 'observer', 'as-of': '2026-11-24' },
    'На эту дату наблюдателей не было. Наблюдатели и партнёры по диалогу стали партнёрами ШОС 1 сентября 2025 г.',
    /г\.\./,
  ],
  [
    'sco-member-list',
    { 'as-of': '1999-01-01' },
    'На эту дату государств-членов не было. Организация основана 15 июня 2001 г.',
    /г\.\./,
  ],
  ['sco-map', { 'as-of': '1999-01-01' }, 'Организация основана 15 июня 2001 г.', /г\.\./],
  ['sco-figure', { 'as-of': '1999-01-01' }, 'Организация основана 15 июня 2001 г.', /г\.\./],
  // A name may be masculine, feminine or plural.
  ['sco-state-card', { state: 'kz' }, 'Связанные документы', /о нём/],
  ['sco-state-card', { state: 'in' }, 'Связанные документы', /о нём/],
  ['sco-state-card', { state: 'ae' }, 'Связанные документы', /о нём/],
  ['sco-state-card', { state: 'kz' }, 'Саммиты в стране: Астана, 2005', /Принятые саммиты/],
  // A document may be a declaration, a protocol or a statement.
  [
    'sco-outcome-list',
    { summit: '2024-astana' },
    'Астанинская декларация · подписали главы делегаций',
    /подписано главами/,
  ],
  ['sco-outcome-list', { summit: '2024-astana' }, 'приняли без подписания', /-- принято без/],
  [
    'sco-outcome-list',
    { summit: '2017-astana' },
    'подписал генеральный секретарь, в счёт не входит',
    /подписано Генеральным/,
  ],
  ['sco-outcome-list', { summit: '2024-astana' }, 'Решение', /Доклад /],
  [
    'sco-outcome-list',
    { summit: '2024-astana', group: 'theme' },
    'Безопасность -----',
    /(?<=[.)] |- )[а-я]\S* -{3}/,
  ],
  ['sco-outcome-list', { summit: '2024-astana', group: 'theme' }, ' Борьба с терроризмом ---'],
  ['sco-roadmap', { layout: 'list' }, 'Программа · дата принятия: 15 июня 2006 г.', /принято/],
  ['sco-roadmap', { layout: 'list' }, 'Стратегия · дата принятия: 4 июля 2024 г.'],
  ['sco-roadmap', { theme: 'tourism', 'as-of': '2026-11-24' }, 'действующих: 0 из 1', /действуют/],
  ['sco-roadmap', { 'as-of': '2026-11-24' }, 'действующих: 18 из 40'],
  [
    'sco-roadmap',
    { 'as-of': '2026-11-24' },
    'Противодействие экстремистской идеологии · срок: 2026–2030',
    /(?<!\S )Экстремистская идеология/,
  ],
  [
    'sco-roadmap',
    { 'as-of': '2026-11-24' },
    'Программы борьбы с терроризмом · срок: 2025–2027',
    /действует:/,
  ],
  ['sco-roadmap', { 'as-of': '2026-11-24' }, 'Антинаркотические стратегии · срок: 2024–2029'],
  [
    'sco-roadmap',
    { 'as-of': '2026-11-24', layout: 'list' },
    'срок истёк (до 2025 г.)',
    /истёк: до|до \d{4}(?! г\.)[*;)]/,
  ],
  ['sco-roadmap', { 'as-of': '2026-11-24' }, 'Экономическая стратегия · срок: до 2030 г.'],
  ['sco-document-card', { document: 'energy-roadmap-2030' }, 'срок действия: до 2030 г.'],
  [
    'sco-document-card',
    { document: 'development-strategy-2025', 'as-of': '2026-11-24' },
    'срок действия истёк (до 2025 г.)',
  ],
  [
    'sco-document-card',
    { document: 'development-strategy-2035', 'as-of': '2025-12-01' },
    'срок действия ещё не начался (2026–2035)',
    /вступит в действие/,
  ],
  [
    'sco-summit-card',
    { summit: '2020-moscow' },
    '10 ноября 2020 г. · в формате видеоконференции; принимающая сторона: Россия',
    /принимала/,
  ],
  ['sco-summit-card', { summit: '2024-astana' }, 'Следующий председатель: Китай', /Председательство перешло/],
  [
    'sco-summit-card',
    { summit: '2016-tashkent' },
    'Подписаны меморандумы об обязательствах: Индия и Пакистан',
    /Подписан меморандум/,
  ],
  [
    'sco-summit-list',
    { from: '2022', to: '2023' },
    'Подписан меморандум об обязательствах: Беларусь',
    /меморандумы/,
  ],
  ['sco-claim-list', {}, 'О чём в статье не сказано', /умалчивает/],
  ['sco-claim-list', {}, 'Противоречит источникам', /опровергнут/i],
  ['sco-figure', {}, 'Номинальный ВВП', /в рыночных ценах/],
  ['sco-state-card', { state: 'kz' }, 'Номинальный ВВП'],
  ['sco-figure', {}, '3,43 миллиарда; в мире — 8,14 миллиарда человек', /\d из \d/],
  ['sco-figure', {}, '«Всемирная книга фактов» ЦРУ', /[^«]Всемирная книга/],
  ['sco-state-card', { state: 'kz' }, '«Всемирная книга фактов» ЦРУ', /[^«]Всемирная книга/],
  ['sco-organisation-list', { 'as-of': '1999-01-01' }, 'таких органов и организаций нет', /некого/],
  [
    'sco-document-card',
    { document: 'rats-director-appointment-2024' },
    'Название описательное: это не заголовок документа.',
  ],
  // The label of a type may stand over a plan, a road map or a plan of work.
  ['sco-document-card', { document: 'energy-roadmap-2030' }, 'ШОС · План Дорожная карта', /План действий/],
  [
    'sco-membership-history',
    { layout: 'table', 'as-of': '2026-11-24' },
    'партнёр по диалогу, 2010 г. – 1 сентября 2025 г.',
    /, 2010 –/,
  ],
  [
    'sco-membership-history',
    { 'as-of': '2012-05-01' },
    'партнёр по диалогу (начало — апрель 2010 г.)',
    /начало:/,
  ],
  [
    'sco-membership-history',
    { 'as-of': '2012-05-01', layout: 'table' },
    'партнёр по диалогу с апреля 2010 г.',
  ],
  ['sco-membership-history', { 'as-of': '2012-05-01', layout: 'table' }, 'партнёр по диалогу с 2010 г.'],
  ['sco-term', { term: 'sco' }, 'ШОС (Шанхайская организация сотрудничества)', /SCO/],
  ['sco-term', { term: 'eaeu' }, 'ЕАЭС (Евразийский экономический союз)', /EAEU/],
];

describe('what a tag says in Russian', () => {
  for (const [tag, attributes, said, not] of sentences)
    test(`${markup(tag, attributes)}: ${said}`, async () => {
      const text = await drawn(tag, attributes);
      assert.ok(text.includes(said), text);
      if (not) assert.doesNotMatch(text, not);
    });
});

/** Phrases with the numbers that have forms of their own. */
const forms = (name: string, forms: Plural, expected: { readonly [count: number]: string }) =>
  Object.entries(expected).map(([count, said]) => [name, forms, Number(count), said] as const);

describe('a number and what it counts, in Russian', () => {
  for (const [name, plural, count, said] of [
    ...forms('<sco-member-list>', memberList.count.member, {
      0: '0 государств-членов',
      1: '1 государство-член',
      2: '2 государства-члена',
      5: '5 государств-членов',
      21: '21 государство-член',
    }),
    ...forms('<sco-state-card>', stateCard.documentsAbout, {
      0: '0 связанных документов',
      1: '1 связанный документ',
      2: '2 связанных документа',
      5: '5 связанных документов',
      21: '21 связанный документ',
    }),
    ...forms('<sco-claim-list>', claims.unpublished, {
      1: ' Ещё 1 утверждение сформулировано слишком неопределённо и не приводится.',
      2: ' Ещё 2 утверждения сформулированы слишком неопределённо и не приводятся.',
      5: ' Ещё 5 утверждений сформулированы слишком неопределённо и не приводятся.',
      21: ' Ещё 21 утверждение сформулировано слишком неопределённо и не приводится.',
    }),
    ...forms('<sco-claim-list>', claims.count.contradicted, {
      1: 'противоречит источникам — 1',
      2: 'противоречит источникам — 2',
      21: 'противоречит источникам — 21',
    }),
    ...forms('<sco-outcome-list>', outcomes.forms.signed, {
      1: '1 подписан',
      2: '2 подписано',
      5: '5 подписано',
      21: '21 подписан',
    }),
    ...forms('<sco-participant-list>', participants.message, {
      1: 'Направили послание (в число участников не входят): 1',
      2: 'Направили послание (в число участников не входят): 2',
      5: 'Направили послание (в число участников не входят): 5',
      21: 'Направили послание (в число участников не входят): 21',
    }),
  ])
    test(`${name}: ${said.trim()}`, () => assert.equal(line(counted(count, plural, 'ru')), said));

  // No count of ours is a fraction, but its form is the one of last resort.
  for (const [name, plural, form] of [
    ['<sco-member-list>', memberList.count.member, '# государства-члена'],
    ['<sco-state-card>', stateCard.documentsAbout, '# связанного документа'],
  ] as const)
    test(`${name}: a fraction has the genitive singular, "${form}"`, () =>
      assert.equal(line((plural as Plural)[formatsOf('ru').plural(1.5)]), form));

  for (const [count, said] of [
    [1, 'одно государство-член'],
    [2, 'два государства-члена'],
    [5, 'пять государств-членов'],
    [21, '21 государство-член'],
  ] as const)
    test(`<sco-map>: ${said}`, () =>
      assert.equal(line(spelled(count, map.count.member, 'ru', map.numerals)), said));
  test('<sco-map>: один наблюдатель', () =>
    assert.equal(line(spelled(1, map.count.observer, 'ru', map.numerals)), 'один наблюдатель'));

  for (const now of [0, 1, 2, 5, 21])
    test(`<sco-roadmap>: действующих: ${now} из 40`, () =>
      assert.equal(
        line(fill(roadmap.lede, { date: '24 ноября 2026 г.', now, all: 40 })),
        `24 ноября 2026 г. · действующих: ${now} из 40`,
      ));

  for (const [years, said] of [
    [[2024], '; показатели за 2024 год'],
    [[2023, 2024], '; показатели за 2023 и 2024 годы'],
  ] as const)
    test(`<sco-figure>${said}`, () =>
      assert.equal(
        line(fill(counted(years.length, figure.figuresOf, 'ru'), { year: listed([...years], 'ru') })),
        said,
      ));

  for (const [part, whole, said] of [
    [36.2e6, 151e6, '36,2 миллиона; в мире — 151 миллион км², с Антарктидой'],
    [1e6, 1e6, '1 миллион; в мире — 1 миллион км², с Антарктидой'],
    [2e6, 5e6, '2 миллиона; в мире — 5 миллионов км², с Антарктидой'],
    [1.5e6, 21e6, '1,5 миллиона; в мире — 21 миллион км², с Антарктидой'],
  ] as const)
    test(`<sco-figure measure="land">: ${said}`, () => {
      const values = { part: amount(part, 'ru'), whole: amount(whole, 'ru') };
      assert.equal(line(fill(figure.absolute.land, values)), said);
    });
});

describe('the period of a document in Russian', () => {
  for (const [when, period, inCard, inRow] of [
    ['now', '2025–2027', 'срок действия: 2025–2027', 'срок: 2025–2027'],
    ['now', 'до 2030 г.', 'срок действия: до 2030 г.', 'срок: до 2030 г.'],
    ['past', 'до 2025 г.', 'срок действия истёк (до 2025 г.)', 'срок истёк (до 2025 г.)'],
    ['future', '2027–2030', 'срок действия ещё не начался (2027–2030)', 'срок ещё не начался (2027–2030)'],
  ] as const)
    for (const [tag, phrases, said] of [
      ['<sco-document-card>', documents.inForce, inCard],
      ['<sco-roadmap>', roadmap.phase, inRow],
    ] as const)
      test(`${tag}: ${said}`, () => assert.equal(line(fill(phrases[when], { period })), said));
});

test('<sco-claim-list> parts its numbers from their names by dashes: no colon follows a colon', async () => {
  const text = await drawn('sco-claim-list', {});
  assert.match(text, /\d+ утверждени[еяй]: (?:[^:.]+ — \d+(?:,| и|\.) ?)+/);
  assert.equal(Object.keys(claims.count).length, Object.keys(claimList.count).length);
});

describe('Russian typography', () => {
  test('no line begins with "г." or a month: 4 июля 2024 г.', () =>
    assert.equal(formatDate('2024-07-04', 'ru'), '4\u00a0июля 2024\u00a0г.'));
  test('no line begins with "г." or a month: 3–4 июля 2024 г.', async () => {
    const days = formatDays('2024-07-03', '2024-07-04', await loadLocale('ru'));
    assert.equal(days, '3–4\u00a0июля 2024\u00a0г.');
  });
  test('no line begins with a dash: 31 августа – 1 сентября 2025 г.', async () => {
    const days = formatDays('2025-08-31', '2025-09-01', await loadLocale('ru'));
    assert.equal(days, '31\u00a0августа\u00a0– 1\u00a0сентября 2025\u00a0г.');
  });
  for (const [date, said, since] of [
    ['2010-04', 'апрель 2010\u00a0г.', 'апреля 2010\u00a0г.'],
    ['2010', '2010\u00a0г.', '2010\u00a0г.'],
  ] as const)
    test(`no line begins with "г.": с ${line(since)}`, async () => {
      const locale = await loadLocale('ru');
      assert.equal(dateInSentence(date, locale), said);
      assert.equal(dateSince(date, locale), since);
    });

  const folder = new URL('../../src/strings/ru/', import.meta.url);
  test('no word or title has a dash that may begin a line, straight quotes or a hyphen for a dash', () => {
    const wrong = readdirSync(folder)
      .filter((file) => file.endsWith('.ts') && file !== 'index.ts')
      .flatMap((file) =>
        [...readFileSync(new URL(file, folder), 'utf8').matchAll(/'((?:[^'\\]|\\.)*)'/g)]
          .map(([, text]) => text!)
          .filter((text) => /[а-я]/i.test(text) && / [-–—]|"|\d-\d{4}/.test(text))
          .map((text) => `${file}: ${text}`),
      );
    assert.deepEqual(wrong, []);
  });

  test('a title has ё throughout, a name its capital, and a quotation its marks', () => {
    const { 'goodwill-ambassador-regulation-2022': ambassador } = titles;
    assert.equal(ambassador, 'Положение о почётном звании «Посол доброй воли ШОС»');
    const all = [...Object.values(titles), ...Object.values(ourTitles)].join('\n');
    assert.doesNotMatch(all, /приеме|почетн|\bпо ее\b|партнер/);
  });

  test('a wording of the press is said to be one', () => {
    for (const id of [
      'contributions-decision-2017',
      'secretary-general-report-2017',
      'rats-report-2016',
      'rats-reps-regulation-2017',
      'termination-decisions-2017',
    ] as const)
      assert.ok(pressTitles.includes(id), id);
  });
});

test('docs/facts.md tells an editor that <sco-fact lang="ru" format="words"> fits the nominative masculine alone', () => {
  const page = readFileSync(new URL('../../docs/facts.md', import.meta.url), 'utf8').replace(/\s+/g, ' ');
  assert.match(page, /In Russian .{0,60}nominative.{0,40}masculine.*write digits/);
});
