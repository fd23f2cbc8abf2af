import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { publishedFrom } from '../../scripts/published.mjs';
import { lastDayOf } from '../../src/data/queries/dates.js';
import { sourceDays } from '../../src/data/source-days.js';
import { dataset, type PartialDate } from '../../src/dataset.js';
import { records } from '../../scripts/data-records.js';

describe('publishedFrom()', () => {
  for (const [address, day] of [
    ['https://eng.sectsco.org/20240702/1417413.html', '2024-07-02'],
    ['https://www.mfa.gov.cn/eng/zy/gb/202405/t20240531_11367264.html', '2024-05-31'],
    ['https://aninews.in/news/cooperation20260901180249/', '2026-09-01'],
    ['https://www.afintl.com/en/202508221751', '2025-08-22'],
    ['https://tribuneindia.com/2013/20130914/main5.htm', '2013-09-14'],
    ['http://en.people.cn/n3/2025/0901/c90000-20360489.html', '2025-09-01'],
    ['https://global.chinadaily.com.cn/a/202409/10/WS66df8d77a3103711928a7086.html', '2024-09-10'],
    ['http://www.nakanune.ru/news/2014/9/12/22369023', '2014-09-12'],
    ['https://nation.com.pk/13-Sep-2014/india', '2014-09-13'],
    ['https://classic.newsru.com/russia/07jun2002/sammit2.html', '2002-06-07'],
    ['https://astanatimes.com/2024/07/sco-kicks-off/', '2024-07-01'],
    ['http://www.china.org.cn/english/2001/Jun/14694.htm', '2001-06-01'],
    ['https://press.un.org/en/2024/sgt3394.doc.htm', '2024-01-01'],
    // The number of an issue.
    ['https://bo.io.gov.mo/bo/ii/2016/09/aviso08.asp', '2016-01-01'],
    ['https://tass.com/world/2012137', undefined],
    ['https://en.wikipedia.org/wiki/2024_Astana_SCO_summit', undefined],
    ['http://japanese.china.org.cn/content_20248550_2.htm', undefined],
    ['https://belta.by/president/view/vizit-198957-2016', undefined],
  ] as const)
    test(`${address}: ${day ?? 'not stated'}`, () => assert.equal(publishedFrom({ url: address }), day));

  test('a title may state a month', () =>
    assert.equal(publishedFrom({ title: 'World Economic Outlook, October 2025' }), '2025-10-01'));
});

test('no source is later than the dataset', () => {
  for (const [number, day] of Object.entries(sourceDays)) assert.ok(day <= dataset.info.date, number);
});

/** The day from which a fact is shown. */
function firstDay({ key, record }: ReturnType<typeof records>[number]): string | undefined {
  const { from, date, end } = record as unknown as { readonly [name: string]: PartialDate | undefined };
  const summit = dataset.summits.find(({ id }) => key.startsWith(`summit/${id}`));
  const day = from ?? date ?? end ?? summit?.end;
  return day && lastDayOf(day);
}

test('docs/open-questions.md lists the facts whose sources are all later than their first day', () => {
  const page = readFileSync(new URL('../../docs/open-questions.md', import.meta.url), 'utf8');
  const listed = [...page.matchAll(/^- `([^`]+)`: (\S+), first source of (\S+)$/gm)].map(([, ...all]) => all);
  const late = records().flatMap((entry) => {
    const day = firstDay(entry);
    const days = entry.record.sources.map((source) => sourceDays[source] ?? '').sort();
    return day && days[0] && days[0] > day ? [[entry.key, day, days[0]]] : [];
  });
  assert.deepEqual(listed, late);
});
