import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { describe, test } from 'node:test';
import { promisify } from 'node:util';
import { HtmlValidate } from 'html-validate';
import { parseFragment, serialize } from 'parse5';
import {
  draw,
  FORMATS,
  NothingToShow,
  render as renderAnew,
  type Attributes,
} from '../../src/static/index.js';
import { cases, KINDS, named, tags } from './cases.js';
import { fragment, read, tight } from './reading.js';
import { directionOf } from '../../src/static/direction.js';
import { render } from './rendered.js';
import { editionIn } from '../support/latest.js';

const validator = new HtmlValidate({
  extends: ['html-validate:standard', 'html-validate:document'],
  rules: { 'no-unknown-elements': 'off' },
});
/** Validation errors of a page with these pieces in its body. */
async function faults(...pieces: readonly string[]): Promise<readonly string[]> {
  const page = `<!DOCTYPE html>\n<html lang="en">\n<head>\n<title>Page</title>\n</head>\n<body>\n<h1>Article</h1>\n<h2>Section</h2>\n${pieces.join('\n')}</body>\n</html>\n`;
  const { results } = await validator.validateString(page);
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line }) => `${ruleId}: ${message}\n${page.split('\n')[line - 1]}`),
  );
}

describe('static HTML', () => {
  test('is tested for every tag that shows something', () => {
    assert.deepEqual([...new Set(cases.map(({ tag }) => tag))].toSorted(), tags.toSorted());
  });

  for (const each of cases) {
    const { tag, attributes, inline } = each;
    for (const lang of KINDS) {
      describe(named(each, lang), async () => {
        const html = await render(tag, attributes, { lang });
        const page = await render(tag, attributes, { lang, format: 'page-html' });
        const reading = read(html);
        const elements = [...fragment(html).querySelectorAll('*')];

        test('has the facts of its record', () => {
          const words = tight(reading.words);
          for (const fact of each.facts[lang] ?? [])
            assert.ok(words.includes(tight(fact)), `${fact} in ${words}`);
        });

        test('is the tag with its attributes, and the same children as alone', () => {
          const [outer] = elements;
          assert.equal(outer!.localName, tag);
          assert.deepEqual(
            [...outer!.attributes].map(({ name, value }) => [name, value]),
            Object.entries(attributes),
          );
          const squeezed = (markup: string) => markup.replace(/\n\s*/g, '');
          const inside = html.slice(html.indexOf('>') + 1, html.lastIndexOf('</'));
          assert.equal(squeezed(inside), squeezed(page));
        });

        test('has elements with a meaning; for the eye only what keeps it on a phone, and nothing for the hand', () => {
          const allowed =
            /^(a|blockquote|cite|dd|dl|details|dt|h[2-6]|li|ol|p|small|span|strong|summary|sup|table|tbody|td|th|thead|time|tr|ul|wbr)$/;
          const names = new Set(elements.slice(1).map(({ localName }) => localName));
          assert.deepEqual(
            [...names].filter((name) => !allowed.test(name)),
            [],
          );
          const kept = /^(colspan|datetime|dir|href|hreflang|id|lang|rel|scope)$/;
          const given = elements.slice(1).flatMap((element) => element.getAttributeNames());
          assert.deepEqual(
            given.filter((name) => !kept.test(name)),
            [],
          );
          assert.doesNotMatch(html, /<!--|<\?|<!\[/);
          // A span says in which language it is, or is none.
          assert.deepEqual(
            elements.filter(({ localName, attributes: own }) => localName === 'span' && !own.length),
            [],
          );
        });

        test('says in which direction it is written, for pages that are read from right to left', async () => {
          for (const markup of [page, await render(tag, attributes, { lang: 'fa', format: 'page-html' })]) {
            const root = fragment(markup);
            const around = markup === page ? lang : 'fa';
            const silent = [...root.querySelectorAll('*')].filter(
              (element) =>
                (element.parentNode === root || element.hasAttribute('lang')) &&
                element.getAttribute('dir') !== directionOf(element.getAttribute('lang') ?? around),
            );
            assert.deepEqual(silent, []);
          }
          const mail = fragment(await render(tag, attributes, { lang, format: 'email' }));
          assert.equal(
            mail.firstElementChild!.getAttribute('dir'),
            directionOf(mail.firstElementChild!.getAttribute('lang')!),
          );
        });

        test('is valid, and read as it is written', async () => {
          assert.deepEqual(await faults(inline ? `<p>${html.trimEnd()}</p>\n` : html), []);
          assert.equal(serialize(parseFragment(html)), html.replace(/ (flags)(?=[ >])/g, ' $1=""'));
          if (inline) assert.doesNotMatch(page, /<(p|li|h\d|div|ul|table)\b/);
        });

        if (inline) return;

        test('has a heading, and a list or table', () => {
          assert.match(reading.headings[0] ?? 'no heading', /\p{L}/u);
          assert.ok(reading.structure.some((name) => /^(li|dd|td)$/.test(name)));
        });

        test('names its day and the edition below, and then the sources', () => {
          const footer = reading.blocks.findLast((block) => block.includes(editionIn(lang)));
          assert.ok(footer, `edition ${editionIn(lang)}`);
          const last = reading.times.at(-1)!;
          assert.equal(last.datetime, attributes['as-of']);
          assert.ok(footer.includes(last.text), `${last.text} in ${footer}`);
          const order = [...fragment(html).querySelectorAll('p, a[rel]')];
          const place = order.findIndex(({ textContent }) =>
            textContent!.replace(/\s/g, ' ').includes(editionIn(lang)),
          );
          assert.ok(
            order.slice(place + 1).some(({ localName }) => localName === 'a'),
            'a source after it',
          );
        });

        test('links its sources, told to be of other sites', () => {
          assert.ok(reading.links.length > 0);
          for (const link of fragment(html).querySelectorAll('a:not([href^="#"])')) {
            assert.match(link.getAttribute('href')!, /^https?:\/\/[^/]+\//);
            assert.equal(link.getAttribute('rel'), 'noopener external');
            assert.notEqual(link.textContent!.trim(), '');
          }
        });

        test('gives days in a form for machines', () => {
          assert.ok(reading.times.length > 0);
          for (const { datetime, text } of reading.times) {
            assert.match(datetime ?? 'none', /^\d{4}(-\d\d(-\d\d)?)?$/);
            assert.ok(text.includes(datetime!.slice(0, 4)), `${datetime} is ${text}`);
          }
        });

        test('has marks that lead to notes, and notes that lead back', () => {
          assert.equal(reading.marks.length > 0, attributes['sources'] === 'facts');
          assert.deepEqual(
            reading.marks.filter(({ arrives }) => !arrives),
            [],
          );
          for (const note of fragment(html).querySelectorAll('li[id*="-note-"]'))
            assert.match(note.textContent!, /^↑ \S/, 'the list counts by itself');
        });
      });
    }
  }

  test('has no id twice on a page with all of them', async () => {
    const pieces: string[] = [];
    const taken = new Set<string>();
    const add = async (tag: string, attributes: Attributes) =>
      pieces.push(await renderAnew(tag, { ...attributes, sources: 'facts' }, { ids: taken }));
    for (const { tag, attributes, inline } of cases) if (!inline) await add(tag, attributes);
    // The same tag, then and now; the same tag, of two themes.
    for (const day of ['2001-06-15', '2017-06-09'])
      await add('sco-member-list', { status: 'all', 'as-of': day });
    for (const theme of ['energy', 'economy']) await add('sco-document-timeline', { theme });
    const ids = pieces.flatMap((piece) => read(piece).ids);
    assert.ok(ids.length > 50, `${ids.length} ids`);
    assert.deepEqual(
      ids.filter((id, index) => ids.indexOf(id) < index),
      [],
    );
    assert.deepEqual(await faults(...pieces), []);
  });

  test('would be found faulty', async () => {
    for (const wrong of ['<ul><p>a</p></ul>', '<h3><p>a</p></h3>', '<sup><ul></ul></sup>'])
      assert.notDeepEqual(await faults(`<sco-x>${wrong}</sco-x>`), [], wrong);
    assert.notDeepEqual(await faults('<p id="a">a</p>', '<p id="a">a</p>'), []);
  });

  test('is the same every time, west and east of Greenwich', async () => {
    const isWest = new Date().getTimezoneOffset() > 0;
    const { stdout } = await promisify(execFile)(
      process.execPath,
      ['--import', 'tsx', 'test/static/print.ts'],
      {
        env: { ...process.env, TZ: isWest ? 'Pacific/Auckland' : 'America/Los_Angeles' },
        maxBuffer: 2 ** 28,
      },
    );
    const there = JSON.parse(stdout) as { [name: string]: string };
    let compared = 0;
    for (const { tag, attributes } of cases)
      for (const lang of KINDS)
        for (const format of FORMATS) {
          const name = `${named({ tag, attributes }, lang)} as ${format}`;
          assert.equal(await render(tag, attributes, { format, lang }), there[name], name);
          compared++;
        }
    assert.equal(Object.keys(there).length, compared);
  });

  const tops = (markup: string) => [...fragment(markup).children].map((each) => each.getAttribute('lang'));
  for (const [own, page, format, wanted] of [
    ['ru', undefined, 'page-html', 'ru'],
    ['ru', 'ru', 'page-html', null],
    ['zh', 'zh-CN', 'page-html', null],
    ['zh', 'zh-TW', 'page-html', 'zh-Hans'],
    ['fr', undefined, 'page-html', null],
    [undefined, 'fr', 'page-html', 'en'],
    [undefined, 'ru', 'page-html', null],
  ] as const) {
    test(`of <sco-member-list${own ? ` lang="${own}"` : ''}> alone for a page in ${page ?? 'English'} says the language that it speaks where it is another`, async () => {
      const markup = await render('sco-member-list', own ? { lang: own } : {}, { format, lang: page });
      assert.deepEqual([...new Set(tops(markup))], [wanted]);
    });
  }
  test('of <sco-member-list lang="fr"> says that the words in it are English', async () => {
    const markup = await render('sco-member-list', { lang: 'fr' });
    assert.deepEqual([...new Set(tops(fragment(markup).children[0]!.innerHTML))], ['en']);
    const russian = await render('sco-member-list', { lang: 'ru' });
    assert.doesNotMatch(russian.slice(russian.indexOf('>')), /lang="ru"/);
  });

  test('of a name that is no tag is a RangeError', async () => {
    for (const tag of ['sco-nothing', 'sco-provider', 'div', 'constructor'])
      await assert.rejects(render(tag, {}), RangeError, tag);
  });

  const ofSummits = cases.filter(({ attributes }) => 'summit' in attributes);
  for (const { tag, attributes } of new Map(ofSummits.map((each) => [each.tag, each])).values())
    test(`<${tag}> of an unknown summit is nothing to show, and names the nearest`, async () => {
      await assert.rejects(
        render(tag, { ...attributes, summit: '2024-astan' }),
        (error) => error instanceof NothingToShow && error.message.includes('"2024-astana"'),
      );
    });

  for (const tag of tags)
    test(`<${tag}> of a day that is none is nothing to show`, async () => {
      await assert.rejects(
        render(tag, { summit: '2024-astana', 'as-of': '2024-02-30' }),
        (error) => error instanceof NothingToShow && error.message.includes('2024-02-30'),
      );
    });
});

describe('a declarative shadow root', () => {
  // What a paragraph cannot hold, a browser would set behind it: another tree than the one that the script takes over.
  const order = (markup: string) => markup.replace(/<!--.*?-->/g, '').match(/<\/?[a-z][a-z0-9-]*/g);
  for (const each of cases)
    for (const lang of KINDS)
      test(`of ${named(each, lang)} has no "<?", at which minifiers and PHP stop`, async () => {
        assert.doesNotMatch(await render(each.tag, each.attributes, { format: 'shadow', lang }), /<\?/);
        const noted = { ...each.attributes, sources: 'facts' };
        assert.doesNotMatch((await draw(each.tag, noted, { lang, open: true })).shadow, /<\?/);
      });
  for (const each of cases)
    test(`of ${named(each, 'en')} is read as it is written`, async () => {
      const { shadow } = await draw(each.tag, each.attributes);
      assert.deepEqual(order(serialize(parseFragment(shadow))), order(shadow));
    });
});
