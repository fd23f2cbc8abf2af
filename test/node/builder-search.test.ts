import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { before, describe, test } from 'node:test';
import { components } from '../../scripts/components.mjs';
import { ASKED } from '../../src/builder/asked.js';
import {
  answersOf,
  loadQuestions,
  loadTitles,
  matching,
  offeredOn,
  search,
  tagsOf,
  titleFor,
  typedValue,
  type Answer,
  type Manifest,
  type TitlesOf,
} from '../../src/builder/index.js';
import { datasetInfo } from '../../src/data/dataset-info.js';
import type { IsoDay } from '../../src/data/types.js';
import { LANGUAGES } from '../../src/i18n/languages.js';
import { render } from '../../src/static/index.js';

const manifest = readFileSync(new URL('../../custom-elements.json', import.meta.url), 'utf8');
const tags = tagsOf(JSON.parse(manifest) as Manifest);
const tagNamed = (name: string) => tags.find((tag) => tag.name === name)!;
let titlesOf: TitlesOf;
let questions: Awaited<ReturnType<typeof loadQuestions>>;
let answers: readonly Answer[];
before(async () => {
  titlesOf = await loadTitles(LANGUAGES);
  questions = await loadQuestions(LANGUAGES);
  answers = answersOf(tags, titlesOf, questions);
});

/** An answer as the tag that it stands for. */
const markup = ({ tag, values }: Answer) =>
  `<${tag}${Object.entries(values)
    .map(([name, value]) => ` ${name}="${value}"`)
    .join('')}>`;
const found = (question: string, day: IsoDay = datasetInfo.date) =>
  search(answers, question, day).map(markup);

describe('the search of the builder', () => {
  for (const [question, first] of [
    ['tianjin', '<sco-summit-card summit="2025-tianjin">'],
    ['tianjin-2025', '<sco-summit-card summit="2025-tianjin">'],
    ['2025-tianjin', '<sco-summit-card summit="2025-tianjin">'],
    ['Astana', '<sco-summit-card summit="2024-astana">'],
    ['Астана', '<sco-summit-card summit="2024-astana">'],
    ['阿斯塔纳 2024', '<sco-summit-card summit="2024-astana">'],
    ['summit 2024', '<sco-summit-card summit="2024-astana">'],
    ['members table', '<sco-member-list layout="table">'],
    ['成员国表格', '<sco-member-list layout="table">'],
    ['таблица членов', '<sco-member-list layout="table">'],
    ['who chairs', '<sco-chair-list>'],
    ['кто председательствует', '<sco-chair-list>'],
    ['谁是主席国', '<sco-chair-list>'],
    ['what is the SCO', '<sco-term term="sco">'],
    ['что такое ШОС', '<sco-term term="sco">'],
    ['什么是上合组织', '<sco-term term="sco">'],
    ['how many members', '<sco-fact name="member-count">'],
    ['сколько членов', '<sco-fact name="member-count">'],
    ['list of members', '<sco-member-list>'],
    ['Member list', '<sco-member-list>'],
    ['sco-member-list', '<sco-member-list>'],
    ['who came to Tianjin?', '<sco-participant-list summit="2025-tianjin">'],
    ['Turkiye', '<sco-state-card state="tr">'],
    ['Казахстан', '<sco-state-card state="kz">'],
    ['cica', '<sco-organisation-list organisation="cica">'],
    ['final declaration of Tianjin', '<sco-document-card document="tianjin-declaration-2025">'],
    ['secretary general', '<sco-fact name="secretary-general">'],
    ['gdp', '<sco-figure measure="gdp-ppp">'],
    ['мүше мемлекеттер кестеде', '<sco-member-list layout="table">'],
    ['azolar jadvalda', '<sco-member-list layout="table">'],
    ['सदस्य तालिका', '<sco-member-list layout="table">'],
    ['ارکان جدول میں', '<sco-member-list layout="table">'],
    ['شمار اعضا چگونه', '<sco-membership-history>'],
    ['آستانه ۲۰۲۴', '<sco-summit-card summit="2024-astana">'],
    // From an Arabic keyboard, and without the joiner that no keyboard has.
    ['كارت كشور', '<sco-state-card>'],
    ['نشستهای سران', '<sco-summit-list>'],
  ] as const) {
    test(`“${question}” offers ${first} first`, () => assert.equal(found(question)[0], first));
  }

  test('nothing that was later than the chosen day is offered', () => {
    assert.ok(found('tianjin').includes('<sco-document-card document="tianjin-declaration-2025">'));
    assert.deepEqual(found('tianjin', '2024-07-05'), []);
    assert.equal(found('astana', '2012-01-01')[0], '<sco-summit-card summit="2011-astana">');
  });

  test('nothing, and words that stand nowhere, offer nothing', () => {
    for (const question of ['', '  ', 'xyzzy', '???']) assert.deepEqual(found(question), [], question);
  });

  test('titles are in the language of the question, and name the tag where another shows the record first', () => {
    const title = (question: string, wanted: string) => {
      const answer = answers.find((each) => markup(each) === wanted)!;
      return titleFor(answer, question);
    };
    const card = '<sco-summit-card summit="2024-astana">';
    assert.deepEqual(title('astana', card), { lang: 'en', title: 'Astana, 3–4 July 2024' });
    assert.equal(title('Астана', card).title.replace(/\s/g, ' '), 'Астана, 3–4 июля 2024 г.');
    assert.equal(
      title('astana', '<sco-participant-list summit="2024-astana">').title,
      'Participant list: Astana, 3–4 July 2024',
    );
    assert.equal(
      title('tianjin', '<sco-document-card document="tianjin-declaration-2025">').title,
      'Tianjin Declaration of the Council of Heads of State of the SCO Member States (2025)',
    );
  });

  test('of the titles that have a word, the one in the language of the article comes first', async () => {
    const [own] = answersOf(
      tags,
      await loadTitles(['kk', 'ru', 'en']),
      await loadQuestions(['kk', 'ru', 'en']),
    ).filter((each) => markup(each) === '<sco-summit-card summit="2024-astana">');
    assert.equal(titleFor(own!, 'Астана').lang, 'kk');
    assert.equal(titleFor(own!, 'astana').lang, 'en');
  });

  test('every tag has a name that people say and a question, in every language', () => {
    for (const name of components.filter((each) => each !== 'provider')) {
      for (const [language, words] of questions) assert.ok(words.names[name], `${name} in ${language}`);
      assert.ok(
        Object.values(ASKED).some(({ tag }) => tag === `sco-${name}`),
        `src/builder/asked.ts has no question for <sco-${name}>`,
      );
    }
  });

  test('a tag without a question is found by its name and summary', () => {
    const press = { ...tagNamed('sco-map'), name: 'sco-press-room', summary: 'What the press may use.' };
    const own = answersOf([press], titlesOf, questions);
    for (const question of ['press room', 'the press may use'])
      assert.deepEqual(search(own, question, datasetInfo.date).map(markup), ['<sco-press-room>']);
    assert.deepEqual(titleFor(own[0]!, 'press'), { lang: 'en', title: 'Press room' });
  });

  test('what answers a question draws', async () => {
    for (const each of answers.filter(({ id, tag }) => id === tag)) {
      const drawn = await render(each.tag, { ...each.values, 'as-of': datasetInfo.date });
      assert.ok(drawn.includes('</'), markup(each));
    }
  });
});

describe('a field for one record of many', () => {
  const field = () => tagNamed('sco-document-card').record!;
  const documents = (typed: string, day: IsoDay = datasetInfo.date) => {
    const words = offeredOn('sco-document-card', field(), day);
    return matching(words, typed, { tag: 'sco-document-card', field: field(), titlesOf }).map(
      ({ value }) => value,
    );
  };

  test('finds documents by words of their titles in any language, and only those of the day', () => {
    assert.deepEqual(documents('Tianjin'), ['tianjin-declaration-2025']);
    assert.deepEqual(documents('Тяньцзиньская'), ['tianjin-declaration-2025']);
    assert.deepEqual(documents('天津宣言'), ['tianjin-declaration-2025']);
    assert.deepEqual(documents('Tianjin', '2024-07-05'), []);
  });

  test('takes an id in either order, and several where the attribute takes several', () => {
    const summits = offeredOn('sco-summit-card', tagNamed('sco-summit-card').record!, datasetInfo.date);
    for (const typed of ['2025-tianjin', 'tianjin-2025', ' Tianjin 2025 ', '2025 tianjin'])
      assert.equal(typedValue(summits, typed, false), '2025-tianjin', typed);
    for (const typed of ['tianjin', '2025', '2025-tianjn', ''])
      assert.equal(typedValue(summits, typed, false), undefined);
    const bodies = offeredOn(
      'sco-organisation-list',
      tagNamed('sco-organisation-list').record!,
      datasetInfo.date,
    );
    assert.equal(typedValue(bodies, 'cica csto', true), 'cica csto');
    assert.equal(typedValue(bodies, 'cica cst', true), undefined);
  });
});
