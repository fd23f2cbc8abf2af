/** The slices of records that files for pages have: nothing that a tag shows is left out of them. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { sliceFiles } from '../../scripts/slices.js';
import { allStates } from '../../src/data/all-states.js';
import { aspirations } from '../../src/data/aspirations.js';
import { chairNow } from '../../src/data/chair-now.js';
import { chairmanships } from '../../src/data/chairmanships.js';
import { countries } from '../../src/data/countries.js';
import { documentsAboutStates } from '../../src/data/documents-about-states.js';
import { datasetInfo } from '../../src/data/dataset-info.js';
import { documents } from '../../src/data/documents.js';
import { firstContradicted } from '../../src/data/first-contradicted.js';
import { guests } from '../../src/data/guests.js';
import { newestDocument } from '../../src/data/newest-document.js';
import { chainOf } from '../../src/data/queries/chains.js';
import { slices as ofClaims } from '../../src/slices/claims.js';
import { slices as ofDocuments } from '../../src/slices/documents.js';
import { slices as ofStates } from '../../src/slices/states.js';
import { slices as ofTerms } from '../../src/slices/terms.js';
import { stateBackgrounds } from '../../src/data/states.background.js';
import { summitDetails } from '../../src/data/summit-details.js';
import { summits } from '../../src/data/summits.js';
import { entriesOf } from '../../src/components/term/term.entries.js';
import { records as allTerms } from '../../src/components/term/term.records.js';
import { profileOn, type Profile } from '../../src/components/state-card/state-card.model.js';
import { records as vocabulary } from '../../src/vocabulary/records.js';
import type { IsoDay } from '../../src/data/types.js';
import type { ProfileRecords } from '../../src/slices/states.js';

const DAYS: readonly IsoDay[] = [
  '2001-06-15',
  '2005-07-05',
  '2012-06-07',
  '2017-06-09',
  '2024-07-04',
  datasetInfo.date,
];

const whole: Omit<ProfileRecords, 'founded' | 'states' | 'capitals'> = {
  aspirations,
  chairmanships,
  countries,
  guests,
  stateBackgrounds,
  summits,
  documents: documentsAboutStates,
};

describe('a profile is the same from the slice of a state as from all records', () => {
  for (const state of allStates)
    test(state.id, () => {
      const slice = ofStates[state.id]!;
      assert.deepEqual(slice.states, [state]);
      for (const day of DAYS) {
        const from = (records: typeof whole): Profile =>
          profileOn(state, day, {
            ...records,
            backgrounds: records.stateBackgrounds,
            documents: records.documents.filter(({ states }) => states?.includes(state.id)),
          });
        const profile = from(slice);
        assert.deepEqual(profile, from(whole), day);
        for (const { id } of [...profile.hosted, ...profile.visited]) {
          const { sources, confidence } = summitDetails[id];
          assert.deepEqual(slice.details![id]!.sources, sources);
          assert.equal(slice.details![id]!.confidence, confidence);
        }
      }
    });
});

describe('a card is the same from the slice of a document as from all documents', () => {
  for (const document of documents)
    test(document.id, () => {
      const slice = Object.values(ofDocuments[document.id]!.documents).flat();
      for (const day of [...DAYS, document.date])
        assert.deepEqual(chainOf(slice, document, day), chainOf(documents, document, day), day);
      assert.ok(ofDocuments[document.id]!.summits.some(({ id }) => id === document.summit));
    });
});

test('a term is explained in the same words from its slice as from all records', () => {
  const all = entriesOf(allTerms, 'en');
  for (const { id, words, definitionOn } of all) {
    const [entry, ...others] = entriesOf(ofTerms[id]!, 'en');
    assert.deepEqual([entry?.words, others], [words, []], id);
    for (const day of DAYS) assert.deepEqual(entry!.definitionOn(day), definitionOn(day), `${id} ${day}`);
  }
});

test('<sco-term>SHHT</sco-term>, an acronym in Uzbek, has a slice as <sco-term>SCO</sco-term> has', () => {
  assert.deepEqual(ofTerms['shht'], ofTerms['sco']);
  assert.deepEqual(ofTerms['yeoii'], ofTerms['eaeu']);
});

test('there is a slice for every id that an attribute takes, and for what tags show without one', () => {
  for (const { id } of vocabulary.claim) assert.ok(ofClaims[id], id);
  for (const { id } of vocabulary.document) assert.ok(ofDocuments[id], id);
  assert.ok(ofStates[chairNow]);
  assert.ok(ofClaims[firstContradicted]);
  assert.ok(ofDocuments[newestDocument]);
});

test('each file is named by its id alone, and has the texts of the slice in the language', async () => {
  const files = await sliceFiles(['ru']);
  for (const path of Object.keys(files))
    assert.match(
      path,
      /^(?:chunks|strings\/ru\/records)\/(?:adopted|claims|documents|states|terms)\/[a-z\d-]+\.js$/,
    );
  assert.match(files['strings/ru/records/states/by.js']!, /Минск/);
  assert.match(files['strings/ru/records/terms/cica.js']!, /Сове/);
  assert.doesNotMatch(files['chunks/states/by.js']!, /[а-я]{4}/);
});
