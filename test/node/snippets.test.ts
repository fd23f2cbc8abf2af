import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { transformWithOxc } from 'vite';
import {
  componentName,
  heightOf,
  jsx,
  kinds,
  oEmbed,
  scriptTag,
  tagsOf,
  titleOf,
  widgetAddress,
  widgetPages,
  type Manifest,
  type Parts,
} from '../../src/builder/index.js';
import { widgetJson, widgetPage } from '../../src/site/pages.js';
import { render } from '../../src/static/index.js';
import { renderParts } from '../../src/static/render.js';
import * as classes from '../../src/elements.js';
import { parse } from '../../src/static/parse.js';
import { isElement, pretty } from '../../src/static/tree.js';

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const tags = tagsOf(JSON.parse(read('custom-elements.json')) as Manifest);
const tagNamed = (name: string) => tags.find((tag) => tag.name === name)!;

const parts: Parts = {
  tag: 'sco-summit-card',
  attributes: { summit: '2024-astana', flags: true, lang: 'ru' },
  content: '\n  <h3>Astana</h3>\n',
  inline: false,
  page: '<h3>Astana</h3>\n',
  email: '<div>Astana</div>\n',
  text: 'Astana\n',
  markdown: '### Astana\n',
  files: '/sco',
  integrity: {
    'sco-elements.bundle.js': 'sha384-AAA',
    'sco-elements.bundle.ru.js': 'sha384-CCC',
    'resizer.js': 'sha384-BBB',
  },
  frame: { src: '/sco/widgets/sco-summit-card/2024-astana/en.html', title: '"Astana" & more', height: 320 },
};
const script =
  '<script type="module" src="/sco/sco-elements.bundle.ru.js" integrity="sha384-CCC" crossorigin="anonymous"></script>\n' +
  '<script type="module" src="/sco/sco-elements.bundle.js" integrity="sha384-AAA" crossorigin="anonymous"></script>\n';

const box =
  '<div data-sco="summit-card" data-summit="2024-astana" data-flags lang="ru">\n  <h3>Astana</h3>\n</div>\n';

describe('snippets', () => {
  const expected: { readonly [id: string]: string } = {
    html: `<sco-summit-card summit="2024-astana" flags lang="ru">\n  <h3>Astana</h3>\n</sco-summit-card>\n${script}`,
    box: box + script,
    page: parts.page,
    iframe:
      '<iframe src="/sco/widgets/sco-summit-card/2024-astana/en.html" title="&quot;Astana&quot; &amp; more"' +
      ' loading="lazy" width="100%" height="320" frameborder="0"></iframe>\n' +
      '<script type="module" src="/sco/resizer.js" integrity="sha384-BBB" crossorigin="anonymous"></script>\n',
    wordpress: `<!-- wp:html -->\n${box}${script}<!-- /wp:html -->\n`,
    email: parts.email,
    text: parts.text,
    markdown: parts.markdown,
    react: [
      "'use client';",
      '',
      "import { createElement } from 'react';",
      "import 'sco-elements/components/summit-card.js';",
      '',
      'export function SummitCardTag() {',
      '  return createElement(',
      "    'sco-summit-card',",
      "    { summit: '2024-astana', flags: true, lang: 'ru' },",
      '    <>',
      '      <h3>Astana</h3>',
      '    </>,',
      '  );',
      '}',
      '',
    ].join('\n'),
  };
  for (const kind of kinds) {
    test(`${kind.title}`, () => assert.equal(kind.write(parts), expected[kind.id]));
  }
  test('in a sentence the box is one that may stand there', () => {
    const content = '<span lang="en">A &amp; B</span>';
    const inline = {
      ...parts,
      tag: 'sco-member-list',
      attributes: { layout: 'inline' },
      content,
      inline: true,
    };
    assert.equal(
      kinds
        .find(({ id }) => id === 'box')!
        .write(inline)
        .split('\n')[0],
      '<span data-sco="member-list" data-layout="inline"><span lang="en">A &amp; B</span></span>',
    );
  });
  test('there is one of each kind', () => {
    assert.deepEqual(
      kinds.map(({ id }) => id),
      Object.keys(expected),
    );
  });

  const addresses = {
    '/sco': '/sco/x.js',
    ' /sco// ': '/sco/x.js',
    '../a/0.1.0/': '../a/0.1.0/x.js',
    'https://example.org/"><b>': 'https://example.org/&quot;&gt;&lt;b&gt;/x.js',
  };
  for (const [files, src] of Object.entries(addresses)) {
    test(`a script in ${files} without a checksum`, () => {
      const markup = scriptTag('x.js', { files, integrity: {} });
      assert.equal(markup, `<script type="module" src="${src}"></script>\n`);
    });
  }
});

describe('React', () => {
  const cases = {
    '<p class="a">x</p>': '<p className="a">x</p>',
    '<time datetime="2024">2024</time>': '<time dateTime="2024">2024</time>',
    '<a href="/?a=1&amp;b=2" hreflang="en">x</a>': '<a href="/?a=1&amp;b=2" hrefLang="en">x</a>',
    '<p>{a} &lt; b&nbsp;c</p>': "<p>{'{'}a{'}'} &lt; b&nbsp;c</p>",
    '<sco-member-list as-of="2024-07-05" flags></sco-member-list>':
      '<sco-member-list as-of="2024-07-05" flags></sco-member-list>',
    '<a href="/{id}">x</a>': '<a href="/{id}">x</a>',
    '<td colspan="2">x</td>': '<td colSpan="2">x</td>',
  };
  for (const [html, expected] of Object.entries(cases)) {
    test(html, () => assert.equal(jsx(html), expected));
  }
  test('names of components are none of a class and no global', () => {
    assert.equal(componentName('sco-summit-card'), 'SummitCardTag');
    for (const { name } of tags) {
      assert.ok(!(componentName(name) in classes) && !(componentName(name) in globalThis), name);
    }
  });

  for (const { name: tag } of tags) {
    for (const lang of ['en', 'zh-Hans']) {
      test(`<${tag} lang="${lang}"> drawn by React is the same HTML`, async () => {
        const attributes = { 'as-of': '2024-07-05', lang, sources: 'facts', flags: true };
        const html = await render(tag, attributes);
        const { content } = await renderParts(tag, attributes);
        const written = kinds.find(({ id }) => id === 'react')!.write({ ...parts, tag, attributes, content });
        const source = written
          .replace(/^'use client';\n/, '')
          .replace(/^import .*\n/gm, '')
          .replace('export function', 'export default function');
        const { code } = await transformWithOxc(source, 'x.jsx', { jsx: { runtime: 'classic' } });
        const require = createRequire(import.meta.url);
        const react: unknown = require('react');
        const { renderToStaticMarkup } = require('react-dom/server') as {
          renderToStaticMarkup: (element: unknown) => string;
        };
        const body = `const { createElement } = React; ${code.replace('export default', 'return')}`;
        // oxlint-disable-next-line typescript/no-implied-eval -- the test's own text
        const component = new Function('React', body)(react) as () => unknown;
        const drawn = renderToStaticMarkup(component());
        const [theirs, ours] = [drawn, html].map((markup) => parse(markup).filter(isElement)[0]!);
        assert.deepEqual(theirs!.attrs, ours!.attrs);
        assert.equal(pretty(theirs!.childNodes), pretty(ours!.childNodes));
      });
    }
  }
});

describe('widgets', () => {
  const card = tagNamed('sco-summit-card');

  test('what stands inside a sentence has no page of its own', () => {
    const inline = tags.filter((tag) => tag.inline).map(({ name }) => name);
    assert.ok(inline.includes('sco-fact') && !inline.includes('sco-member-list'), inline.join());
    for (const name of inline) assert.deepEqual(widgetPages(tagNamed(name)), []);
  });

  test('every record has a page in each language, and no page a name that needs escaping', () => {
    const paths = tags.flatMap((tag) => widgetPages(tag)).map(({ path }) => path);
    assert.ok(paths.includes('sco-summit-card/2024-astana/zh-Hans'));
    assert.ok(paths.includes('sco-member-list/dialogue-partner/ru'));
    assert.ok(paths.includes('sco-document-timeline/default/en'));
    assert.equal(new Set(paths).size, paths.length);
    for (const path of paths) assert.match(path, /^[\w/-]+$/);
  });

  const addresses: readonly (readonly [attributes: Parameters<typeof widgetAddress>[1], address: string])[] =
    [
      [{ summit: '2024-astana', lang: 'ru' }, 'sco-summit-card/2024-astana/ru.html'],
      [{ summit: '2024-astana' }, 'sco-summit-card/2024-astana/en.html'],
      [
        { summit: '2024-astana', 'as-of': '2024-07-05', lang: 'en', flags: true, order: undefined },
        'sco-summit-card/2024-astana/en.html?as-of=2024-07-05&flags=',
      ],
      [{ summit: '2024', lang: 'en' }, 'sco-summit-card/default/en.html?summit=2024'],
      [{ summit: '../x', lang: 'en-US' }, 'sco-summit-card/default/en.html?summit=..%2Fx&lang=en-US'],
    ];
  for (const [attributes, address] of addresses) {
    test(address, () => assert.equal(widgetAddress(card, attributes), address));
  }
  test('a day that has pages of its own is part of the address, another stays in the query', () => {
    const days = ['2024-07-05', '2026-09-01'];
    const on = (day: string) =>
      widgetAddress(card, { summit: '2024-astana', 'as-of': day, lang: 'ru', flags: true }, days);
    assert.equal(on('2024-07-05'), 'sco-summit-card/2024-astana/2024-07-05/ru.html?flags=');
    assert.equal(on('2024-07-06'), 'sco-summit-card/2024-astana/ru.html?as-of=2024-07-06&flags=');
    assert.equal(on('latest'), 'sco-summit-card/2024-astana/ru.html?as-of=latest&flags=');
  });

  test('the page of a day, its oEmbed and the frame in it all have that day', async () => {
    const [widget] = widgetPages(card, '2010-01-01');
    assert.equal(widget!.path, 'sco-summit-card/default/2010-01-01/en');
    const whole = { ...widget!, names: ['as-of', 'summit'], html: '', page: '' };
    for (const format of ['html', 'page-html'] as const)
      whole[format === 'html' ? 'html' : 'page'] = await render(widget!.tag, widget!.attributes, { format });
    const site = 'https://example.org/sco/';
    const page = widgetPage(whole, site);
    assert.match(
      page,
      /<sco-summit-card as-of="2010-01-01" lang="en">[^]*<h3 dir="ltr">Yekaterinburg 2009<\/h3>/,
    );
    assert.ok(page.includes(`href="${site}widgets/${widget!.path}.json"`));
    const { html } = JSON.parse(widgetJson(whole, site)) as { html: string };
    assert.ok(html.includes(`src="${site}widgets/${widget!.path}.html"`));
    for (const [, address] of page.matchAll(/(?:href|src)="(\.\.[^"]+)"/g))
      assert.match(
        new URL(address!, `${site}widgets/${widget!.path}.html`).pathname,
        /^\/sco\/(?:widgets|sco-elements|icon)/,
      );
  });

  test('a tag that is not whole in a language has its page in English', () => {
    const claim = tagNamed('sco-claim');
    const attributes = { claim: 'doc-strategy-2025', lang: 'ur' };
    assert.equal(widgetAddress(claim, attributes), 'sco-claim/doc-strategy-2025/en.html');
    assert.equal(widgetAddress(claim, { ...attributes, lang: 'ru' }), 'sco-claim/doc-strategy-2025/ru.html');
    const spoken = widgetPages(claim).map(({ attributes: { lang } }) => lang);
    assert.deepEqual(new Set(spoken), new Set(['en', 'ru', 'zh-Hans']));
  });

  test('several statuses at once are asked for in the query', () => {
    assert.equal(
      widgetAddress(tagNamed('sco-member-list'), { status: 'member observer', lang: 'en' }),
      'sco-member-list/default/en.html?status=member+observer',
    );
  });

  test('titles are the heading and the label above it', async () => {
    const title = async (tag: string, attributes: { readonly [name: string]: string }) =>
      titleOf(await render(tag, attributes, { format: 'page-html' }));
    assert.equal(
      await title('sco-summit-card', { summit: '2024-astana' }),
      'Astana 2024 · SCO · 24th meeting of heads of state',
    );
    assert.match(
      await title('sco-summit-card', { 'heading-level': 'none', 'as-of': '2026-09-15' }),
      /^SCO · 26th meeting of heads of state$/,
    );
    assert.match(await title('sco-member-list', { layout: 'inline' }), /^Belarus, China, India/);
  });

  test('heights are about right, and more for more', async () => {
    const height = async (attributes: { readonly [name: string]: string }) =>
      heightOf(await render('sco-member-list', attributes, { format: 'page-html' }));
    const [one, all] = [
      await height({ status: 'member' }),
      await height({ status: 'all', 'as-of': '2024-07-05' }),
    ];
    assert.ok(one > 250 && one < 500, String(one));
    assert.ok(all > one, `${all} > ${one}`);
    assert.equal(one % 10, 0);
  });

  test('oEmbed says all that the format asks of rich content', () => {
    assert.deepEqual(oEmbed({ src: '/w.html', title: 'T', height: 300 }), {
      version: '1.0',
      type: 'rich',
      provider_name: 'sco-elements',
      title: 'T',
      width: 640,
      height: 300,
      html: '<iframe src="/w.html" title="T" loading="lazy" width="100%" height="300" frameborder="0"></iframe>',
    });
  });

  test('pages name whole addresses where the address of the site is known', () => {
    const widget = {
      ...widgetPages(card)[0]!,
      html: '<sco-summit-card lang="en">\n  <h3>A &lt; "B"</h3>\n</sco-summit-card>\n',
      page: '<h3>A &lt; "B"</h3>\n',
      names: ['as-of', 'summit'],
    };
    const page = widgetPage(widget, 'https://example.org/sco/');
    const json = 'https://example.org/sco/widgets/sco-summit-card/default/en.json';
    assert.ok(page.includes(`type="application/json+oembed" href="${json}"`));
    assert.ok(page.includes('<title>A &lt; &quot;B&quot;</title>'));
    assert.ok(page.includes(`<main data-attributes="as-of summit">\n${widget.html}`));
    const { html } = JSON.parse(widgetJson(widget, 'https://example.org/sco/')) as { html: string };
    assert.ok(html.includes('src="https://example.org/sco/widgets/sco-summit-card/default/en.html"'));
    assert.ok(widgetPage(widget, '').includes('type="application/json+oembed" href="en.json"'));
  });
});
