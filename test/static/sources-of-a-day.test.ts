/** A tag cites only sources that existed on its day. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { sourceDays } from '../../src/data/source-days.js';
import { dataset } from '../../src/dataset.js';
import { draw, type Drawing } from '../../src/static/index.js';
import { LATEST } from '../support/latest.js';
import { cases, tags } from './cases.js';
import { render } from './rendered.js';

const isLater = (source: number, day: string) => (sourceDays[source] ?? '') > day;
/** The sources of the facts shown that are later than the day, although their fact has others. */
const tooLate = ({ cite, day }: Drawing) =>
  [...cite.records].flatMap((record) => {
    const later = cite.sourcesOf(record).filter((source) => isLater(source, day));
    return later.length && record.sources.some((source) => !isLater(source, day)) ? later : [];
  });

const DAYS = ['2005-07-06', '2010-12-31', '2017-06-09', '2024-07-05', '2025-09-02', LATEST] as const;

for (const tag of tags)
  test(`<${tag}> cites nothing later than its day`, async () => {
    const { attributes } = cases.find((each) => each.tag === tag)!;
    for (const day of DAYS) {
      const drawing = await draw(tag, { ...attributes, 'as-of': day }, { open: true });
      if (drawing.drawn) assert.deepEqual(tooLate(drawing), [], day);
    }
  });

/** The addresses of sources that are later than a day. */
const later = (text: string, day: string) =>
  Object.entries(sourceDays)
    .filter(([, published]) => published > day)
    .flatMap(([number]) => dataset.sources[Number(number)]?.url ?? [])
    .filter((url) => text.replaceAll('&amp;', '&').includes(url));

describe('on 2 September 2025', () => {
  const frozen = { 'as-of': '2025-09-02' };
  for (const [tag, attributes] of [
    ['sco-member-list', { status: 'all' }],
    ['sco-member-list', { status: 'partner', sources: 'facts' }],
    ['sco-summit-card', { summit: '2025' }],
    ['sco-state-card', { state: 'tr' }],
    ['sco-membership-history', {}],
  ] as const) {
    for (const format of ['html', 'page-html', 'text', 'markdown', 'email', 'csv', 'json'] as const)
      test(`<${tag} ${JSON.stringify(attributes)}> as ${format} has no source of later days`, async () => {
        const text = await render(tag, { ...attributes, ...frozen }, { format });
        assert.deepEqual(later(text, '2025-09-02'), []);
      });
  }

  test('the member list cites one of February 2026 only from then on', async () => {
    const html = (day: string) => render('sco-member-list', { status: 'partner', 'as-of': day });
    const address = dataset.sources[39]!.url!;
    assert.match(address, /20260202/);
    assert.ok(!(await html('2026-02-01')).includes(address));
    assert.ok((await html('2026-02-02')).includes(address));
    assert.ok((await html(LATEST)).includes(address));
  });

  test('the facts in JSON have the sources of the day, and those of the newest day all', async () => {
    const urls = async (day: string) => {
      const json = await render('sco-member-list', { status: 'partner', 'as-of': day }, { format: 'json' });
      const { facts } = JSON.parse(json) as { facts: readonly { sources: readonly { url?: string }[] }[] };
      return new Set(facts.flatMap(({ sources }) => sources.map(({ url }) => url)));
    };
    const address = dataset.sources[39]!.url;
    assert.ok(!(await urls('2025-09-02')).has(address));
    assert.ok((await urls(LATEST)).has(address));
  });
});

test('a fact without sources of its time keeps those that it has', async () => {
  const card = await render('sco-summit-card', { summit: '2008', 'as-of': '2008-08-28' });
  const venue = dataset.summitDetails['2008-dushanbe'].venue!;
  assert.ok(venue.sources.every((source) => isLater(source, '2008-08-28')));
  for (const source of venue.sources) assert.ok(card.includes(dataset.sources[source]!.url!));
});

test('the number in the footer is that of the sources in the list', async () => {
  for (const day of DAYS) {
    const drawing = await draw('sco-member-list', { status: 'all', 'as-of': day }, { open: true });
    const number = Number(/aria-expanded[^>]*>\s*(?:<!--[^>]*-->)*\s*(\d+)/.exec(drawing.shadow)?.[1]);
    assert.equal(number, drawing.cite.sources.length, day);
    const links = [...drawing.shadow.matchAll(/<a [^>]*?href="([^"]+)" rel="noopener external"/g)];
    // The list is by fact, so a source of several facts is in it several times.
    assert.equal(new Set(links.map(([, url]) => url)).size, number, day);
  }
});
