import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { TemplateResult } from 'lit';
import { Citations } from '../../src/citations/citations.js';
import { disputeNote as words } from '../../src/strings/en/dispute-note.js';
import { sharedNotes } from '../../src/templates/shared-notes.js';
import { templateHtml } from '../../src/static/template-html.js';

const context = () => ({ cite: new Citations(), words: { disputeNote: words }, open: false });
const html = async (template: TemplateResult) => (await templateHtml(template)).replace(/<!--[^]*?-->/g, '');

test('an explanation of several facts is given once, with a sign at each of them', async () => {
  const { mark, notes } = sharedNotes(
    ['Inferred.', 'Alone.', undefined, 'Inferred.', 'Inferred.'],
    context(),
  );
  assert.equal(await html(mark('Inferred.', 'open')), '<span class="muted">†</span>');
  assert.equal(notes.length, 1);
  assert.match(await html(notes[0]!), /† <span lang="en">Inferred\.<\/span>/);
});

test('an explanation of one fact stays a note at the fact, which the footer explains', async () => {
  const drawing = context();
  const { mark, notes } = sharedNotes(['Inferred.', 'Alone.', 'Inferred.'], drawing);
  mark('Inferred.', 'open');
  assert.equal(drawing.cite.legend, undefined);
  assert.match(await html(mark('Alone.', 'differ')), /<details[^]*Sources differ[^]*Alone\./);
  assert.ok(drawing.cite.legend);
  assert.equal(notes.length, 1);
});

test('several shared explanations have different signs', async () => {
  const { mark } = sharedNotes(['A.', 'B.', 'B.', 'A.'], context());
  const signs = await Promise.all(['B.', 'A.'].map((text) => html(mark(text, 'open'))));
  assert.deepEqual(
    signs.map((sign) => sign.replace(/<[^>]+>/g, '')),
    ['†', '‡'],
  );
});
