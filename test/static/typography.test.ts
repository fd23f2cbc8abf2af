import assert from 'node:assert/strict';
import { test } from 'node:test';
import { typeset } from '../../src/i18n/names.js';
import { cases, KINDS } from './cases.js';
import { render } from './rendered.js';

const card = { summit: '2024-astana', 'as-of': '2024-07-05' };

for (const format of ['html', 'text', 'markdown', 'shadow'] as const) {
  test(`<sco-summit-card summit="2024-astana"> as ${format} has curly quotes in titles, and an en dash in the motto`, async () => {
    const written = (await render('sco-summit-card', card, { format })).replace(/\s+/g, ' ');
    assert.ok(written.includes('SCO Initiative “On World Unity'), written);
    assert.ok(written.includes('Multilateral Dialogue – Striving'), written);
  });
}

for (const [source, printed] of [
  [
    "the Republic's \"plan\" ('draft') for 2025-2027 - revised",
    'the Republic’s “plan” (‘draft’) for 2025–2027 – revised',
  ],
  ['"Пять" и "Шесть"', '“Пять” и “Шесть”'],
  ['counter-terrorism, 20-21 June', 'counter-terrorism, 20-21 June'],
] as const) {
  test(`${source} is printed as ${printed}`, () => assert.equal(typeset(source), printed));
}

test('<sco-document-timeline summit="2024-astana"> as text has a dot between a title and what is said of it', async () => {
  const written = await render(
    'sco-document-timeline',
    { summit: '2024-astana', 'as-of': '2024-07-05' },
    { format: 'text' },
  );
  assert.match(
    written.replace(/\s+/g, ' '),
    /Astana Declaration [^·]*Organisation · Declaration · 4 July 2024/,
  );
});

for (const { tag, attributes } of [
  ...cases,
  { tag: 'sco-participant-list', attributes: { summit: '2026-bishkek', 'as-of': '2026-09-15' } },
]) {
  const start = Object.entries(attributes).reduce((all, [name, value]) => `${all} ${name}="${value}"`, tag);
  test(`<${start}> as text has no space before the asterisk of a fact`, async () => {
    for (const lang of KINDS) {
      const written = await render(tag, { ...attributes, lang }, { format: 'text' });
      assert.doesNotMatch(written, /[^\s·؛] +\*(?!\*)/);
    }
  });
}
