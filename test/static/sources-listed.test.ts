/** The sources below a tag without script: the weightiest, all of them folded, and the short list of other forms. */
import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { citedFacts } from '../../src/citations/cited-facts.js';
import { loadFooters, readGenerated } from '../../src/cli/generated.js';
import { allStates } from '../../src/data/all-states.js';
import type { Sourced } from '../../src/data/types.js';
import { draw } from '../../src/static/index.js';
import { cases, KINDS, named } from './cases.js';
import { render } from './rendered.js';

before(loadFooters);

const card = { summit: '2024-astana', 'as-of': '2024-07-05' };
const content = (html: string) => html.trim().replace(/^<sco[^>]*>|<\/sco[^>]*>$/g, '');

test('below the day stand three sources with what they support, and all of them folded', async () => {
  const html = await render('sco-summit-card', card);
  const below = html.slice(html.indexOf('dataset of November 2026'));
  const [, list, all] = /<ul[^>]*>([^]*?)<\/ul>\s*<details[^>]*>([^]*)<\/details>/.exec(below)!;
  assert.equal(list!.match(/<li>/g)!.length, 3);
  assert.equal(list!.match(/Supports: /g)!.length, 3);
  assert.match(all!, /^\s*<summary>All \d+&nbsp;sources, fact by fact<\/summary>/);
  assert.match(all!, /<p>Belarus \(taking part\)<\/p>\s*<p><a href="[^"]+" rel="noopener external">/);
});

test('a title that is not from a source of the document is listed with its own source', async () => {
  const html = await render('sco-document-card', { document: 'sco-charter-2002' }, { lang: 'kk' });
  const text = html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');
  assert.match(
    text,
    /Шанхай ынтымақтастық ұйымының Хартиясы \(атауы\) «Әділет», Қазақстанның заңнама базасы/,
  );
  assert.doesNotMatch(text, /†/);
});

for (const format of ['text', 'markdown', 'email'] as const)
  test(`the form ${format}, which cannot fold, has the three weightiest and the number of the others`, async () => {
    const text = (await render('sco-summit-card', card, { format })).replace(/\s+/g, ' ');
    const count = Number(/(\d+) sources|(?<=>)(\d+) sources/.exec(text)?.[1] ?? NaN);
    const others = Number(/and (\d+) more/.exec(text)?.[1]);
    assert.ok(others > 10, text.slice(-600));
    if (!Number.isNaN(count)) assert.equal(others, count - 3);
    assert.doesNotMatch(text, /fact by fact|Supports/);
  });

test('where a fact has several notes or pages of one publisher, no link is a bare number', async () => {
  for (const { tag, attributes, inline } of cases) {
    if (inline) continue;
    for (const sources of ['footer', 'facts']) {
      const html = await render(tag, { ...attributes, sources });
      const links = [...html.matchAll(/<a [^>]*href="http[^>]*>([^]*?)<\/a>/g)].map(([, text]) => text!);
      for (const link of links) assert.match(link, /\p{L}{2}/u, `${tag} ${sources}: ${link}`);
    }
  }
});

for (const each of cases.filter(({ inline }) => !inline))
  for (const lang of KINDS)
    test(`${named(each, lang)} is recognised as generated, with its folded sources`, async () => {
      const html = content(await render(each.tag, each.attributes, { lang }));
      assert.equal(readGenerated(html)?.day, each.attributes['as-of']);
      assert.equal(readGenerated(html)?.language, lang);
      // What somebody wrote below the sources is not ours.
      assert.equal(readGenerated(`${html}<p>Our own</p>`), undefined);
      const marked = html.replace('</summary>', '</summary><img alt="">');
      if (marked !== html) assert.equal(readGenerated(marked), undefined);
    });

for (const [lang, footer] of Object.entries({
  en: 'As of <time datetime="2024-07-05">5 July 2024</time> · data 2026-11',
  ru: 'На <time datetime="2024-07-05">5 июля 2024 г.</time> · данные 2026-11',
  'zh-Hans': '截至<time datetime="2024-07-05">2024年7月5日</time> · 数据版本 2026-11',
}))
  test(`a snippet as written before, with sources by publisher, is recognised (${lang})`, () => {
    const old = `<h3>Astana 2024</h3><p>${footer}</p>
      <ul><li><a href="https://tass.com/a" rel="noopener external">TASS</a>, <a href="https://tass.com/b" rel="noopener external">2</a> news agency</li></ul>`;
    assert.deepEqual(readGenerated(old), { language: lang, edition: '2026-11', day: '2024-07-05' });
  });

test('the list of sources can name every record that a tag marks', async () => {
  const say = (text: string) => ({ text });
  const naming = {
    states: allStates,
    state: (id: string) => say(id),
    title: ({ title }: { title: string }) => say(title),
    text: ({ en }: { en: string }) => say(en),
    prose: say,
    organisation: say,
    meeting: (place: string, year: string) => say(`${place} ${year}`),
  };
  const unnamed: Sourced[] = [];
  for (const { tag, attributes } of cases) {
    const { cite } = await draw(tag, { ...attributes, size: 'full' }, { open: true });
    for (const record of cite.records) {
      const alone = { records: new Set([record]), sourcesOf: ({ sources }: Sourced) => sources };
      const [fact] = citedFacts(alone as unknown as typeof cite, naming);
      if (fact!.kind === 'other' || fact!.names.some(({ text }) => !text)) unnamed.push(record);
    }
  }
  // The sources of a capital are a record without any other field.
  assert.deepEqual(
    unnamed.filter((record) => Object.keys(record).some((key) => !/^(sources|confidence)$/.test(key))),
    [],
  );
});
