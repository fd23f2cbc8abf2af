import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { nothing, type TemplateResult } from 'lit';
import { Citations } from '../../src/citations/citations.js';
import { NumberedCitations } from '../../src/citations/numbered-citations.js';

const a = { sources: [1, 2] };
const b = { sources: [2, 3], confidence: 'medium' } as const;
const copy = { sources: [] };

/** The markup of a mark, with its values. */
const shown = (mark: unknown) => {
  if (mark === nothing) return '';
  const { strings, values } = mark as TemplateResult;
  return strings.reduce((text, piece, index) => {
    const value = values[index];
    return text + piece + (typeof value === 'string' || typeof value === 'number' ? value : '');
  }, '');
};

describe('Citations', () => {
  test('counts sources once, in the order of the marks', () => {
    const cite = new Citations();
    for (const record of [b, a, b]) cite.mark(record);
    assert.deepEqual(cite.sources, [2, 3, 1]);
  });

  test('marks a fact on thin ground with a star, and another not at all', () => {
    const cite = new Citations();
    assert.equal(cite.mark(a), nothing);
    assert.equal(cite.secondHand, false);
    assert.match(shown(cite.mark(b)), />\*</);
    assert.equal(cite.secondHand, true);
  });

  test('notices a fact that is known from a copy alone', () => {
    const cite = new Citations();
    cite.mark(a);
    assert.equal(cite.fromCopy, false);
    cite.mark(copy);
    assert.equal(cite.fromCopy, true);
  });

  test('takes no record for no fact', () => {
    const cite = new Citations();
    assert.equal(cite.mark(), nothing);
    assert.deepEqual([cite.sources, cite.fromCopy, cite.secondHand], [[], false, false]);
  });

  test('marks several records as one fact, on thin ground if one of them is', () => {
    const cite = new Citations();
    assert.match(shown(cite.mark(a, b)), />\*</);
    assert.deepEqual(cite.sources, [1, 2, 3]);
  });
});

describe('NumberedCitations', () => {
  test('numbers notes by first use; the same sources have the same number', () => {
    const cite = new NumberedCitations();
    const numbers = [a, b, { ...a }, copy].map((record) => /#note-(\d+)/.exec(shown(cite.mark(record)))?.[1]);
    assert.deepEqual(numbers, ['1', '2', '1', '3']);
    assert.deepEqual(cite.notes, [
      { sources: [1, 2], secondHand: false },
      { sources: [2, 3], secondHand: true },
      { sources: [], secondHand: false },
    ]);
  });

  test('tells the same sources on thin and on firm ground apart', () => {
    const cite = new NumberedCitations();
    cite.mark(a);
    cite.mark({ ...a, confidence: 'medium' });
    assert.equal(cite.notes.length, 2);
  });

  test('names the first mark of a note alone, so that the way back leads to it', () => {
    const cite = new NumberedCitations();
    assert.match(shown(cite.mark(a)), /mark-1/);
    assert.doesNotMatch(shown(cite.mark(a)), /mark-1/);
  });

  test('counts sources as the unnumbered ones do', () => {
    const cite = new NumberedCitations();
    for (const record of [b, a, b]) cite.mark(record);
    assert.deepEqual(cite.sources, [2, 3, 1]);
  });
});
