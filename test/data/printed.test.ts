import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { guests } from '../../src/data/guests.js';
import { dataset } from '../../src/dataset.js';

const { astana2024 } = dataset;
const openQuestions = readFileSync(new URL('../../docs/open-questions.md', import.meta.url), 'utf8');

/** Every text of the dataset with its path. */
function* texts(value: unknown, path: string): Generator<readonly [path: string, text: string]> {
  if (typeof value === 'string') yield [path, value];
  else if (typeof value === 'object' && value !== null)
    for (const [key, inner] of Object.entries(value)) yield* texts(inner, `${path}.${key}`);
}

test('no sentence for readers speaks of the fields and files of the data', () => {
  for (const [path, text] of texts(dataset.summitBackgrounds, 'summitBackgrounds'))
    assert.doesNotMatch(text, /nameAsPrinted|\.json\b|separate Astana 2024 file|preview now cited/, path);
});

test('no event of the Astana chronology tells of a day after it', () => {
  for (const { date, end = date, description } of astana2024.events)
    for (const [, before, day] of description.matchAll(/(\w+:?) (\d{1,2} [A-Z][a-z]+ \d{4})/g)) {
      // Agreements may start later.
      if (before === 'from') continue;
      const iso = new Date(`${day} UTC`).toISOString().slice(0, 10);
      assert.ok(iso <= end, `${date}: ${description}`);
    }
});

test('every session of the Astana summit stands in its chronology', () => {
  const words: { readonly [session: string]: RegExp } = {
    'informal-dinner': /informal dinner/,
    'heads-of-state-council': /24th meeting/,
    'welcome-banquet': /Welcome banquet/,
    'sco-plus': /SCO Plus meeting/,
    'press-briefing': /Press statement .*Zhang Ming/,
  };
  for (const { id, date, confidence } of astana2024.sessions) {
    const told = astana2024.events.find(
      (event) => event.date === date && words[id]?.test(`${event.title} ${event.description}`),
    );
    assert.ok(told, id);
    assert.equal(told.confidence, confidence, id);
  }
});

test('the road map of Astana says that its development strategy was a draft', () => {
  const item = astana2024.roadmap.find(({ id }) => id === 'rm-2035-strategy');
  assert.match(item?.item ?? '', /draft/i);
});

test('whatever sources contradict each other on has a mark at a document or claim, or stands in the open questions', () => {
  for (const { topic, about, claims } of astana2024.conflicts)
    assert.ok(about?.length || claims?.length || openQuestions.includes(`**${topic}.**`), topic);
});

test('a status that a summit granted and that began later is not said to have begun at the summit', () => {
  for (const { id } of dataset.summits) {
    const granted = dataset.summitDetails[id].changes.some(
      ({ change }) => change === 'dialogue-partner-granted',
    );
    if (granted)
      assert.doesNotMatch(
        dataset.summitBackgrounds[id].significance,
        /(became|joined as)[^.;,]* dialogue partner/,
        id,
      );
  }
});

test('IOFS and ECO are described, with their part in the Astana summit', () => {
  for (const id of ['iofs', 'eco'] as const) {
    const background = dataset.organisationBackgrounds[id];
    assert.ok(background?.description, id);
    assert.ok(
      background.relations.some(({ date, what }) => date === '2024-07-04' && what.includes('SCO Plus')),
      id,
    );
  }
});

test('the list of guests of the chair is that of the summits themselves', () => {
  const came: { [state: string]: string[] } = {};
  for (const { id } of dataset.summits)
    for (const { state, as, message } of dataset.summitDetails[id].participants)
      if (state && as === 'guest' && !message) (came[state] ??= []).push(id);
  assert.deepEqual(guests, came);
});

test('a state without status or application was a guest of the chair', () => {
  for (const { id, statuses } of dataset.states)
    assert.ok(
      statuses.length || dataset.aspirations.some(({ state }) => state === id) || guests[id]?.length,
      id,
    );
});
