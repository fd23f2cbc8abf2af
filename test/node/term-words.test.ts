import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { parseFragment } from 'parse5';
import { read, termNamed } from '../../src/components/term/term.model.js';
import { wordsIn } from '../../src/components/term/term.words.js';
import { words as russian } from '../../src/strings/ru/term.js';

const inside = (html: string) => parseFragment(html).childNodes;

describe('wordsIn()', () => {
  for (const [html, text, markup] of [
    ['CICA', 'CICA', 'none'],
    ['<!-- a --> CICA\n of <!-- b -->Asia ', 'CICA of Asia', 'none'],
    ['<em>CI<b>CA</b></em>', 'CICA', 'others'],
    ['<span lang="en">CICA<span> (x)</span></span>', 'CICA (x)', 'spans'],
    ['<span class="a">CICA</span>', 'CICA', 'others'],
    ['<ruby>CICA<rp>(</rp><rt>a</rt></ruby><style>b</style><sup>1</sup>', 'CICA', 'others'],
    ['<img alt="CICA"><del>CSTO</del>', 'CICA', 'others'],
    ['Shanghai<br>Five', 'Shanghai Five', 'others'],
    ['<span hidden>Term: </span>CICA', 'CICA', 'others'],
    ['&ZeroWidthSpace;&shy; ', '', 'none'],
    ['', '', 'none'],
  ] as const) {
    test(`${html} says "${text}", with ${markup} around it`, () =>
      assert.deepEqual(wordsIn(inside(html)), { text, markup }));
  }
});

describe('termNamed()', () => {
  for (const text of ['cica', 'CICA', 'C\u00adI\u200bCA\ufeff', 'ＣＩＣＡ', 'CICA (a forum)', 'CICA（Asia）'])
    test(`"${text}" is the CICA`, () => assert.equal(termNamed(text)?.id, 'cica'));
  for (const text of ['', ' ', '()', '(CICA)', 'CICCA', 'the CICA'])
    test(`"${text}" is nothing`, () => assert.equal(termNamed(text), undefined));
});

describe('a term by its Russian acronym or name', () => {
  for (const [text, id] of [
    ['ШОС', 'sco'],
    ['ЕАЭС', 'eaeu'],
    ['РАТС', 'rats'],
    ['Региональная антитеррористическая структура', 'rats'],
    ['ОДКБ', 'csto'],
    ['СВМДА', 'cica'],
    ['СНГ', 'cis'],
    ['ООН', 'un'],
    ['Содружество Независимых Государств', 'cis'],
    ['партнёр по диалогу', 'dialogue-partner'],
    ['партнер по диалогу', 'dialogue-partner'],
    ['Организация Объединенных Наций', 'un'],
  ] as const)
    test(`<sco-term>${text}</sco-term> is ${id}`, () => assert.equal(termNamed(text, russian.names)?.id, id));

  test('<sco-term>ШОС (Шанхайская организация сотрудничества)</sco-term>, our static HTML, shows its acronym', () =>
    assert.deepEqual(read('', inside('<span>ШОС (Шанхайская организация сотрудничества)</span>')), {
      wanted: 'ШОС (Шанхайская организация сотрудничества)',
      text: '',
      isMarkup: false,
    }));
});

test('without attribute and children, the term is the SCO; with a picture alone it is none', () => {
  assert.equal(read('', []).wanted, 'sco');
  assert.equal(read('', inside('<img src="a.png">')).wanted, '');
});
