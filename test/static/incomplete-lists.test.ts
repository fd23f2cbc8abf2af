/** Counts of lists that are only partly sourced are no more than "at least", and none is set large. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { dataset, type SummitId } from '../../src/dataset.js';
import { KINDS } from './cases.js';
import { render } from './rendered.js';

const AT_LEAST = { en: /^At least \d/, ru: /^Как минимум \d/, 'zh-Hans': /^至少有?\d/, fa: /^دست‌کم [۰-۹]/ };
const bare = (html: string) => html.replace(/<[^>]+>/g, '').replace(/\s|&nbsp;/g, ' ');
const headings = (html: string) =>
  [...html.matchAll(/<h4[^>]*>(.*?)<\/h4>/gs)].map(([, text]) => bare(text!));

for (const { id } of dataset.summits) {
  const { participation, adopted } = dataset.summitDetails[id];
  const complete = participation === 'complete';
  for (const lang of KINDS) {
    test(`<sco-summit-card summit="${id}"> in ${lang}: ${complete ? 'figures' : 'no figures, but at least'}`, async () => {
      const html = await render('sco-summit-card', { summit: id, sources: 'none' }, { lang });
      assert.equal(/<strong>[\d۰-۹]/.test(html), complete);
      const lines = [...html.matchAll(/<p[^>]*>(.*?)<\/p>/gs)].map(([, text]) => bare(text!).trim());
      assert.equal(
        lines.filter((line) => AT_LEAST[lang].test(line)).length,
        complete ? 0 : 1,
        lines.join('\n'),
      );
    });

    test(`<sco-participant-list summit="${id}"> in ${lang}: ${complete ? 'counts' : 'at least'} in the headings`, async () => {
      const html = await render('sco-participant-list', { summit: id, sources: 'none' }, { lang });
      const found = headings(html);
      assert.ok(found.length);
      for (const heading of found) assert.equal(AT_LEAST[lang].test(heading), !complete, heading);
    });
  }

  const listed = dataset.documentsBySummit[id]!.filter(({ signedBy }) => !signedBy).length;
  const all = adopted !== undefined && listed >= adopted.count;
  for (const group of ['type', 'theme'])
    test(`<sco-outcome-list summit="${id}" group="${group}">: ${all ? 'counts' : 'no counts'} in the headings`, async () => {
      const html = await render('sco-outcome-list', { summit: id, group, size: 'full', sources: 'none' });
      for (const heading of headings(html)) assert.equal(/\d/.test(heading), all, heading);
    });
}

describe('words of counts', () => {
  const participants = (summit: SummitId, lang: string) =>
    render('sco-summit-card', { summit, sources: 'none' }, { lang, format: 'text' }).then((text) =>
      text.replace(/\s+/g, ' '),
    );
  for (const [summit, lang, words] of [
    ['2026-bishkek', 'en', 'At least 10 members*, 1 partner* and 1 organisation*. The list'],
    ['2026-bishkek', 'ru', 'Как минимум 10 государств-членов*, 1 партнёр* и 1 организация*. Список'],
    ['2026-bishkek', 'zh-Hans', '至少有10个成员国*、1个上合组织伙伴*和1个国际组织*。与会名单'],
    [
      '2022-samarkand',
      'ru',
      'Как минимум 8 государств-членов, 3 наблюдателя, 2 партнёра по диалогу, 1 гость',
    ],
    ['2014-dushanbe', 'en', 'At least 6 members, 5 observers'],
  ] as const)
    test(`${summit} in ${lang}: ${words}`, async () => {
      const text = await participants(summit, lang);
      assert.ok(text.includes(words), text.slice(0, 400));
    });
});
