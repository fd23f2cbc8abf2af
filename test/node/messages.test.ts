import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { didYouMean } from '../../src/lib/did-you-mean.js';
import { messages, sentence, type MessageId } from '../../src/element/messages.js';
import { warnOnce } from '../../src/element/warn.js';

const summits = [
  '2005-astana',
  '2011-astana',
  '2015-ufa',
  '2017-astana',
  '2018-qingdao',
  '2024-astana',
  '2025-tianjin',
  '2026-bishkek',
  '2001-shanghai',
];

describe('didYouMean()', () => {
  test('names the nearest three of many', () => {
    const text = didYouMean('2024-astna', summits);
    assert.match(text, /^Did you mean "2024-astana" or "[^"]+" or "[^"]+"\?$/);
  });

  test('prefers ids that contain what was written', () => {
    const found = didYouMean('astana', summits).match(/\d{4}-\w+/g);
    assert.deepEqual(new Set(found?.map((id) => id.slice(5))), new Set(['astana']));
  });

  test('does not mind capitals', () =>
    assert.match(didYouMean('2025-TIANJIN', summits), /mean "2025-tianjin"/));

  test('names the nearest of few, and all of them', () => {
    assert.equal(
      didYouMean('alphabetic', ['alphabetical', 'charter', 'accession']),
      'Did you mean "alphabetical"? Valid: alphabetical, charter, accession.',
    );
  });

  test('passes over empty words', () => assert.doesNotMatch(didYouMean('x', ['', 'energy']), /""|Valid: ,/));
});

describe('sentence()', () => {
  test('proposes nothing where nothing is valid', () =>
    assert.equal(
      sentence('sco-x', { message: 'unknown-summit', values: { value: 'nope' }, valid: [] }),
      '<sco-x> has no summit "nope". See docs/messages.md in the package sco-elements.',
    ));

  test('has tag, fault, what would be right, what happens, and where to read on', () => {
    assert.equal(
      sentence('sco-member-list', {
        message: 'unknown-summit',
        values: { value: 'nope' },
        valid: ['2024-astana'],
        replaced: true,
      }),
      '<sco-member-list> has no summit "nope". Did you mean "2024-astana"? Valid: 2024-astana. ' +
        'Its children are shown instead. See docs/messages.md in the package sco-elements.',
    );
  });

  test('is silent about children that are not shown, and about values that nobody listed', () => {
    assert.equal(
      sentence('sco-document-timeline', { message: 'no-limit', values: { value: '0' } }),
      '<sco-document-timeline> limit="0" is not a whole number above 0 and is left out. ' +
        'See docs/messages.md in the package sco-elements.',
    );
  });

  const manual = readFileSync(new URL('../../docs/messages.md', import.meta.url), 'utf8').replace(
    /\s+/g,
    ' ',
  );
  for (const message of Object.keys(messages) as MessageId[]) {
    test(`"${message}" is explained in docs/messages.md`, () => {
      // The longest stretch of the message without values of its own.
      const stretch = messages[message]
        .split(/"?\{\w+\}"?/)
        .map((piece) => piece.replace(/^=/, '').trim())
        .sort((a, b) => b.length - a.length)[0]!
        .replace(/\. Valid.*|[.:;]$/, '');
      const words = stretch.split(' ').slice(0, 3).join(' ');
      assert.ok(manual.includes(words), `"${words}" in docs/messages.md`);
    });
  }
});

describe('warnOnce()', () => {
  test('says a message once for every tag and value', async (context) => {
    const said: string[] = [];
    context.mock.method(console, 'warn', (text: string) => void said.push(text));
    const message = 'unknown-summit';
    const fault = { message, values: { value: 'warnOnce' }, valid: ['2024-astana'] } as const;
    await Promise.all([warnOnce('sco-a', fault), warnOnce('sco-a', fault)]);
    await warnOnce('sco-a', { message, values: { value: 'other' } });
    await warnOnce('sco-b', fault);
    assert.deepEqual(
      said.map((text) => /^<(sco-.)> .*?"(\w+)"/.exec(text)?.slice(1).join(' ')),
      ['sco-a warnOnce', 'sco-a other', 'sco-b warnOnce'],
    );
  });
});
