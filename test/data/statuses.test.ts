import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countOn, dataset, statesOn, type IsoDay } from '../../src/dataset.js';

/** Day, members, observers, dialogue partners, partners. */
const counts: readonly (readonly [IsoDay, number, number, number, number])[] = [
  ['2001-06-14', 0, 0, 0, 0],
  ['2001-06-15', 6, 0, 0, 0],
  ['2001-06-16', 6, 0, 0, 0],
  ['2004-06-16', 6, 0, 0, 0],
  ['2004-06-17', 6, 1, 0, 0],
  ['2005-07-05', 6, 4, 0, 0],
  ['2010-04-29', 6, 4, 0, 0],
  ['2010-04-30', 6, 4, 1, 0],
  ['2010-12-31', 6, 4, 2, 0],
  ['2012-06-07', 6, 5, 2, 0],
  ['2013-04-26', 6, 5, 3, 0],
  ['2015-07-09', 6, 5, 3, 0],
  ['2015-07-10', 6, 6, 2, 0],
  ['2017-06-08', 6, 6, 6, 0],
  ['2017-06-09', 8, 4, 6, 0],
  ['2017-06-10', 8, 4, 6, 0],
  ['2022-09-13', 8, 4, 6, 0],
  ['2022-09-14', 8, 4, 8, 0],
  ['2022-09-16', 8, 4, 9, 0],
  ['2023-07-03', 8, 4, 13, 0],
  ['2023-07-04', 9, 3, 13, 0],
  ['2023-07-05', 9, 3, 13, 0],
  ['2023-07-15', 9, 3, 14, 0],
  ['2024-07-02', 9, 3, 14, 0],
  ['2024-07-03', 9, 3, 14, 0],
  ['2024-07-04', 10, 2, 14, 0],
  ['2024-07-05', 10, 2, 14, 0],
  ['2025-08-31', 10, 2, 14, 0],
  ['2025-09-01', 10, 0, 0, 17],
  ['2025-09-02', 10, 0, 0, 17],
  ['2026-09-15', 10, 0, 0, 17],
];

for (const [day, member, observer, dialoguePartner, partner] of counts) {
  test(`${day}: ${member} members, ${observer} observers, ${dialoguePartner} dialogue partners, ${partner} partners`, () => {
    assert.deepEqual(countOn(dataset, day), {
      member,
      observer,
      'dialogue-partner': dialoguePartner,
      partner,
    });
  });
}

const ids = (day: IsoDay, ...statuses: Parameters<typeof statesOn>[2][]) =>
  statesOn(dataset, day, ...statuses).map(({ state }) => state.id);

test('the ten members come in the order of the Charter, then by accession', () => {
  assert.deepEqual(ids('2024-07-04', 'member'), ['kz', 'cn', 'kg', 'ru', 'tj', 'uz', 'in', 'pk', 'ir', 'by']);
});

test('Belarus is an observer on 3 July 2024 and a member on the next day', () => {
  assert.ok(ids('2024-07-03', 'observer').includes('by'));
  assert.ok(ids('2024-07-04', 'member').includes('by'));
});

test('the observers after Astana are Mongolia and Afghanistan', () => {
  assert.deepEqual(ids('2024-07-04', 'observer'), ['mn', 'af']);
});

test('Qatar is a dialogue partner from 14 September 2022, and Laos not before it became a partner on 1 September 2025', () => {
  assert.ok(!ids('2022-09-13').includes('qa'));
  assert.ok(ids('2022-09-14', 'dialogue-partner').includes('qa'));
  assert.ok(!ids('2025-08-31').includes('la'));
  assert.ok(ids('2025-09-01', 'partner').includes('la'));
});

test('the partners since Tianjin are the former observers and dialogue partners, and Laos', () => {
  const { formerObservers, formerDialoguePartners, admitted, count } = dataset.membershipReform.partners;
  assert.deepEqual(
    ids('2025-09-01', 'partner').toSorted(),
    [...formerObservers, ...formerDialoguePartners, ...admitted].toSorted(),
  );
  assert.equal(count, 17);
  assert.deepEqual(ids('2025-08-31', 'observer').toSorted(), formerObservers.toSorted());
  assert.deepEqual(ids('2025-08-31', 'dialogue-partner').toSorted(), formerDialoguePartners.toSorted());
});

test('Israel and Iraq, known from doubtful reports only, are not in the dataset', () => {
  const all: readonly string[] = dataset.states.map(({ id }) => id);
  assert.ok(!all.includes('il') && !all.includes('iq'));
});

test('Viet Nam, Indonesia, Malaysia and Turkmenistan were guests and never had a status', () => {
  for (const id of ['vn', 'id', 'my', 'tm'] as const) {
    assert.deepEqual(dataset.states.find((state) => state.id === id)?.statuses, []);
    assert.ok(!dataset.aspirations.some(({ state }) => state === id), id);
  }
});
