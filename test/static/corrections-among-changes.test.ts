import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { FIRST_CORRECTION } from '../../src/components/changes/changes.model.js';
import { dataset } from '../../src/dataset.js';
import { run } from './cli-run.js';
import { render } from './rendered.js';

type Attributes = Readonly<Record<string, string>>;
const TOPICS = [
  'Heads of government in Astana, 2014',
  'Heads of government in Bishkek, 2016',
  'Iran’s memorandum of obligations',
  'Security council secretaries in Astana, April 2024',
  'Pakistan’s application to be a member',
  'Azerbaijan’s application to be an observer',
  'Dushanbe 2014: model memorandum for applicants',
];
const said = async (attributes: Attributes, lang = 'en') =>
  (await render('sco-changes', attributes, { format: 'text', lang })).replace(/\s+/g, ' ');

describe('<sco-changes> tells what was corrected, apart from what changed', () => {
  for (const attributes of [{}, { size: 'full' }, { layout: 'list' }, { from: '2026-08-24' }] as const)
    test(`${JSON.stringify(attributes)}: below a heading of their own, the newest first`, async () => {
      const text = await said(attributes);
      const [changes, corrections = ''] = text.split('Corrected in the dataset');
      assert.match(changes!, /chair passed to Pakistan/);
      const places = TOPICS.map((topic) => corrections.indexOf(topic));
      assert.ok(places[0]! > 0);
      assert.deepEqual(
        places.toSorted((a, b) => a - b),
        places,
      );
      assert.match(
        corrections,
        /The dataset of November 2026 said: Dated 15 September 2022\. Correct is: Dated 16 September 2022\./,
      );
      for (const topic of TOPICS) assert.ok(!changes!.includes(topic));
    });

  for (const [attributes, why] of [
    [{ from: '2024-07-05', 'as-of': '2026-11-24' }, 'frozen before the corrections'],
    [{ from: '2024-07-05', 'as-of': '2025-01-01' }, 'frozen long before'],
    [{ layout: 'inline' }, 'a sentence'],
  ] as const)
    test(`${JSON.stringify(attributes)}: none, ${why}`, async () => {
      assert.doesNotMatch(await said(attributes), /Corrected in the dataset/);
    });

  for (const [lang, heading, was] of [
    ['ru', 'Исправлено в данных', 'апрель 2024 г. Прежние данные'],
    ['zh-Hans', '数据更正', '日期为2022年9月15日'],
  ] as const)
    test(`lang="${lang}": ${heading}`, async () => {
      const text = await said({}, lang);
      assert.ok(text.includes(heading), text);
      assert.ok(text.replaceAll(' ', '').includes(was.replaceAll(' ', '')), text);
    });

  test('CSV has them as rows of their own', async () => {
    const csv = await render('sco-changes', {}, { format: 'csv', lang: 'en' });
    const rows = csv.split('\r\n').filter((row) => row.startsWith('corrected,'));
    assert.equal(rows.length, TOPICS.length);
    const memorandum = rows.find((row) => row.includes('iran-memorandum-2022'))!;
    assert.match(
      memorandum,
      /^corrected,2026-11-30,.*Iran’s memorandum of obligations: Dated 16 September 2022/,
    );
    assert.match(memorandum, /lex\.uz/);
  });
});

test('npx sco-elements changes 2024-07-05 tells them; with --as-of 2026-11-24 it does not', async () => {
  const { out } = await run(['changes', '2024-07-05']);
  assert.match(out, /Corrected in the dataset\n-+\n/);
  for (const topic of TOPICS) assert.ok(out.replace(/\s+/g, ' ').includes(topic));
  assert.doesNotMatch((await run(['changes', '2024-07-05', '--as-of', '2026-11-24'])).out, /Corrected/);
});

test('no correction is older than the day from which the tag asks for the log', () =>
  assert.equal(dataset.corrections[0]!.corrected, FIRST_CORRECTION));
