import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { render } from '../../src/static/index.js';

const text = async (tag: string, attributes: Readonly<Record<string, string>>) =>
  (await render(tag, { sources: 'none', ...attributes }, { format: 'text' })).replace(/\s+/g, ' ');

describe('facts as they are printed on a day', () => {
  for (const [day, seat] of [
    ['2019-03-22', 'Astana'],
    ['2019-03-23', 'Nur-Sultan'],
    ['2022-09-16', 'Nur-Sultan'],
    ['2022-09-17', 'Astana'],
  ] as const)
    test(`CICA had its seat in ${seat} on ${day}`, async () => {
      const words = await text('sco-organisation-list', { organisation: 'cica', 'as-of': day });
      assert.ok(words.includes(`Seat: ${seat}`), words);
    });

  for (const day of ['2020-11-11', '2021-12-31'] as const)
    test(`who followed Norov at the Secretariat is not mentioned on ${day}`, async () => {
      const words = await text('sco-organisation-list', { organisation: 'secretariat', 'as-of': day });
      assert.match(words, /Head: Vladimir Norov/);
      assert.ok(!words.includes('1 January 2022'), words);
    });

  for (const [day, guest] of [
    ['2025-08-31', false],
    ['2025-09-01', true],
  ] as const)
    test(`Vietnam ${guest ? 'had been' : 'had not been'} a guest at Tianjin on ${day}`, async () => {
      const words = await text('sco-state-card', { state: 'vn', 'as-of': day });
      assert.equal(words.includes('Guest of the chair: Tianjin 2025'), guest, words);
    });

  test('Turkmenistan was a guest of the chair at eleven summits', async () => {
    const words = await text('sco-state-card', { state: 'tm', 'as-of': '2026-09-15' });
    assert.match(words, /Guest of the chair: Bishkek 2007.*, Astana 2024.*, Tianjin 2025/);
  });

  for (const [day, capital] of [
    ['2004-01-01', false],
    ['2022-09-15', false],
    ['2022-09-16', true],
    ['2024-07-04', true],
  ] as const)
    test(`the capital of Myanmar ${capital ? 'is' : 'is not'} shown on ${day}: its day is not sourced, its first record is of 2022`, async () => {
      const words = await text('sco-state-card', { state: 'mm', 'as-of': day });
      assert.equal(words.includes('Naypyidaw'), capital, words);
    });

  for (const [day, says] of [
    ['2012-06-06', 'dialogue partnership, since 23 March 2011; Status: no formal status'],
    ['2012-06-07', '7 June 2012; Status: dialogue partner: decided on 7 June 2012, not yet in force'],
    ['2013-04-25', '7 June 2012; Status: dialogue partner: decided on 7 June 2012, not yet in force'],
    ['2013-04-26', '7 June 2012; Status: dialogue partner since 26 April 2013'],
  ] as const)
    test(`what became of Türkiye's application on ${day}: ${says}`, async () => {
      const words = await text('sco-candidate-list', { states: 'tr', 'as-of': day });
      assert.ok(words.includes(says), words);
    });

  test('before the opinion piece nothing differed on the delegation of the United Arab Emirates', async () => {
    const words = await text('sco-participant-list', { summit: '2024-astana', 'as-of': '2024-07-05' });
    assert.match(words, /Federal Supreme Council · below head of state or government/);
    assert.doesNotMatch(words, /Federal Supreme Council · below head of state or government; Sources differ/);
  });

  for (const [body, gap] of [
    ['anti-drug-centre', 'Open question · When it entered into force is not sourced.'],
    ['sco-development-bank', 'Open question · Its agreement, seat and capital are not sourced.'],
  ] as const)
    test(`what is not sourced of a body of 2025 has a mark: ${body}`, async () => {
      const words = await text('sco-organisation-list', { organisation: body, 'as-of': '2025-09-01' });
      assert.ok(words.includes(gap), words);
      assert.ok(!words.includes('September 2026'), words);
    });

  for (const [summit, says] of [
    ['2018-qingdao', 'TASS counted 17'],
    ['2019-bishkek', '21 in all'],
    ['2021-dushanbe', 'the declaration and 30 more'],
    ['2025-tianjin', 'counts 20 signed'],
    ['2026-bishkek', '13 outcome agreements'],
  ] as const)
    test(`sources differ on how many documents were adopted: ${summit}`, async () => {
      const words = await text('sco-outcome-list', { summit, 'as-of': '2026-09-15' });
      assert.match(words, /Sources differ/);
      assert.ok(words.includes(says), words);
    });

  for (const [day, seat] of [
    ['2024-07-04', 'Astana'],
    ['2020-07-04', 'Nur-Sultan'],
  ] as const)
    test(`IOFS had its seat in ${seat} on ${day}`, async () => {
      const words = await text('sco-organisation-list', { organisation: 'iofs', 'as-of': day });
      assert.ok(words.includes(`Seat: ${seat}`), words);
    });

  test('ECO and IOFS are among the organisations that the SCO works with from Astana on', async () => {
    const before = await text('sco-organisation-list', { kind: 'counterparts', 'as-of': '2024-07-03' });
    const after = await text('sco-organisation-list', { kind: 'counterparts', 'as-of': '2024-07-04' });
    for (const name of ['(ECO)', '(IOFS)']) assert.ok(!before.includes(name) && after.includes(name), name);
  });
});
