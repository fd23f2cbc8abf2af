import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { generateAtomFeed, generateRssFeed, parseFeed } from 'feedsmith';
import { cases, KINDS, named, type Case, type Language } from './cases.js';
import { fragment, parseXml, read, tight } from './reading.js';
import { sanitizers } from './sanitizers.js';
import { render } from './rendered.js';

interface Item {
  readonly each: Case;
  readonly lang: Language;
  readonly html: string;
}
const items: Item[] = [];
for (const lang of KINDS)
  for (const each of cases)
    items.push({ each, lang, html: await render(each.tag, each.attributes, { lang }) });

const escape = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
const address = (index: number): string => `https://newspaper.example/${index}`;
const page = (html: string): string => `<p>Our correspondent.</p>\n${html}<p>The end.</p>`;

/** As a template of a static site generator would write it. */
const rss = (escaped: boolean): string => `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/">
<channel><title>Newspaper</title><link>https://newspaper.example/</link><description>News</description>
${items
  .map(
    ({ html }, index) => `<item><title>${index}</title><link>${address(index)}</link>
${escaped ? `<description>${escape(page(html))}</description>` : `<content:encoded><![CDATA[${page(html)}]]></content:encoded>`}</item>`,
  )
  .join('\n')}
</channel></rss>
`;
const atom = `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom"><title>Newspaper</title><id>https://newspaper.example/</id>
<updated>2026-09-15T00:00:00Z</updated><author><name>Desk</name></author>
${items
  .map(
    ({ html }, index) => `<entry><title>${index}</title><id>${address(index)}</id>
<updated>2026-09-15T00:00:00Z</updated><content type="html">${escape(page(html))}</content></entry>`,
  )
  .join('\n')}
</feed>
`;

/** The bodies of the items of a feed, in order. */
function bodiesOf(xml: string): readonly string[] {
  assert.equal(parseXml(xml).querySelector('parsererror'), null, 'well-formed');
  const parsed = parseFeed(xml);
  if (parsed.format === 'rss')
    return (parsed.feed.items ?? []).map(
      ({ description, content }) => content?.encoded ?? description ?? 'nothing',
    );
  if (parsed.format === 'atom')
    return (parsed.feed.entries ?? []).map(({ content }) =>
      typeof content === 'string' ? content : (content?.value ?? 'nothing'),
    );
  throw new Error(`A feed of format ${parsed.format}`);
}

const feeds: { readonly [name: string]: () => string } = {
  'RSS with escaped items': () => rss(true),
  'RSS with items as CDATA': () => rss(false),
  Atom: () => atom,
  'RSS by a library': () =>
    generateRssFeed({
      title: 'Newspaper',
      link: 'https://newspaper.example/',
      description: 'News',
      items: items.map(({ html }, index) => ({
        title: String(index),
        link: address(index),
        content: { encoded: page(html) },
      })),
    }),
  'Atom by a library': () =>
    generateAtomFeed({
      title: { value: 'Newspaper' },
      id: 'https://newspaper.example/',
      updated: new Date(0),
      entries: items.map(({ html }, index) => ({
        title: { value: String(index) },
        id: address(index),
        updated: new Date(0),
        content: { type: 'html', value: page(html) },
      })),
    }),
};

for (const [name, feed] of Object.entries(feeds)) {
  describe(name, () => {
    const bodies = bodiesOf(feed());

    test('has every snippet as it was pasted', () => {
      assert.equal(bodies.length, items.length);
      bodies.forEach((body, index) => assert.equal(body.trim(), page(items[index]!.html).trim()));
    });

    test('keeps names, days and sources after a feed reader has cleaned it', async () => {
      const { run } = sanitizers.find((sanitizer) => sanitizer.name === 'sanitize-html')!;
      for (const [index, body] of bodies.entries()) {
        const { each, lang, html } = items[index]!;
        const then = read(await run(body));
        const words = tight(then.words);
        for (const fact of each.facts[lang] ?? [])
          assert.ok(words.includes(tight(fact)), `${fact} of ${named(each, lang)}`);
        assert.deepEqual(then.links, read(html).links);
      }
    });
  });
}

describe('a newsletter', () => {
  for (const lang of KINDS)
    test(`in ${lang} has the facts of every tag, and needs no style sheet`, async () => {
      const parts = [];
      for (const { tag, attributes, inline } of cases) {
        const part = await render(tag, attributes, { format: 'email', lang });
        parts.push(inline ? `<p>They were ${part}.</p>\n` : part);
      }
      const letter = `<!doctype html><html lang="${lang}"><body>\n${parts.join('')}</body></html>`;
      const words = tight(read(letter).words);
      for (const fact of cases.flatMap(({ facts }) => facts[lang] ?? []))
        assert.ok(words.includes(tight(fact)), fact);
      const root = fragment(letter);
      assert.equal(root.querySelector('style, link, script, [class], [id]'), null);
      assert.equal(
        [...root.querySelectorAll('a')].filter((link) => !/^https?:/.test(link.getAttribute('href')!)).length,
        0,
      );
      // RFC 5322 allows 998 bytes a line; a server may break a longer one anywhere.
      const long = letter.split('\n').filter((line) => Buffer.byteLength(line) > 998);
      assert.deepEqual(
        long.map((line) => `${Buffer.byteLength(line)}: ${line.slice(0, 80)}`),
        [],
      );
    });
});
