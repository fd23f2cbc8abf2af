import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from '../../src/static/parse.js';
import { attribute, isElement, isText, type Node } from '../../src/static/tree.js';
import { tags, cases } from './cases.js';
import { shapesOf } from './one-language.js';
import { render } from './rendered.js';

const SAID = ['alt', 'aria-description', 'aria-label', 'title'];
/** Latin words with their numbers: `A/RES/59/48`, `24.kg`. */
const LATIN = /[\w./&-]*[A-Za-z][\w./&-]*/g;

const children = (node: Node): readonly Node[] =>
  'content' in node ? node.content.childNodes : 'childNodes' in node ? node.childNodes : [];

/** Texts with a digit of English, but for Latin names and titles, and for links to sources. */
function* inEnglishDigits(nodes: readonly Node[]): Iterable<string> {
  for (const node of nodes) {
    if (isText(node)) {
      if (/\d/.test(node.value.replace(LATIN, ''))) yield node.value.trim();
      continue;
    }
    if (isElement(node)) {
      const { tagName } = node;
      if (['script', 'style', 'bdi'].includes(tagName)) continue;
      if (!['fa', undefined].includes(attribute(node, 'lang'))) continue;
      if (tagName === 'a' && attribute(node, 'href')?.startsWith('http')) continue;
      for (const name of SAID) if (/\d/.test(attribute(node, name) ?? '')) yield attribute(node, name)!;
    }
    yield* inEnglishDigits(children(node));
  }
}

for (const tag of tags)
  test(`<${tag} lang="fa"> has Persian digits in its text, its axes and notes, and for screen readers`, async () => {
    const found: { [text: string]: string } = {};
    const noted = cases
      .filter((each) => each.tag === tag)
      .flatMap(({ attributes }) => ['facts', 'footer'].map((sources) => ({ ...attributes, sources })));
    for (const attributes of [...shapesOf(tag), ...noted]) {
      const html = await render(tag, attributes, { lang: 'fa', format: 'shadow' }).catch(() => '');
      for (const text of inEnglishDigits(parse(html))) found[text] = JSON.stringify(attributes);
    }
    assert.deepEqual(found, {});
  });

test('dates for machines, ids and tables keep the digits of programs', async () => {
  const html = await render('sco-summit-card', { summit: '2024-astana' }, { lang: 'fa', format: 'shadow' });
  assert.match(html, /id="|datetime="2024/);
  assert.doesNotMatch(html, /(?:datetime|id|href)="[^"]*[۰-۹]/);
  assert.doesNotMatch(await render('sco-member-list', {}, { lang: 'fa', format: 'csv' }), /[۰-۹]/);
});

for (const format of ['text', 'email'] as const)
  test(`as ${format} the notes of Persian have its digits, and its lines its comma and semicolon`, async () => {
    const written = await render('sco-figure', { sources: 'facts' }, { lang: 'fa', format });
    const text = written.replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)));
    assert.match(text, format === 'text' ? /^\[۱\] /m : />۱\.</);
    assert.doesNotMatch(text.replace(/https?:\S*|style="[^"]*"/g, ''), /\p{Script=Arabic}[,;] /u);
    if (format === 'email') assert.match(text, /^<div lang="fa" dir="rtl">/);
  });
