import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { CORRECTED, markupOf } from '../support/corrected.js';
import { FORMATS, type Format } from '../../src/static/index.js';
import { render } from './rendered.js';

/** The text of a form on one line, without what Markdown and HTML write around it. */
const plain = (text: string): string =>
  text
    .replace(/<[^>]+>/g, '')
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&nbsp;|[\s\u00a0]/g, ' ')
    .replace(/[\\*]/g, '')
    .replace(/ +/g, ' ');

const TOLD: readonly Format[] = ['html', 'page-html', 'text', 'email', 'markdown', 'json', 'csv', 'shadow'];

for (const case_ of CORRECTED) {
  const { tag, attributes, fact, was, is, inline } = case_;
  describe(markupOf(case_), () => {
    for (const format of TOLD)
      test(`${format}: “${fact}” was corrected, says what it said, and what is right`, async () => {
        const text = plain(await render(tag, attributes, { format, lang: 'en' }));
        const told = `The dataset of November 2026 said: ${was}`;
        const at = text.indexOf(told);
        assert.ok(at > 0, text);
        const [before, between] = text.slice(0, at).split('Corrected 30 November 2026. ').slice(-2);
        assert.ok(before?.includes(fact), before?.slice(-300));
        assert.equal(
          between?.trim(),
          inline && format !== 'csv' ? 'Dushanbe 2014: model memorandum for applicants.' : '',
        );
        assert.ok(text.slice(at).includes(`Correct is: ${is}`), text.slice(at, at + 300));
        assert.match(text.slice(at), /Reason: /);
      });

    for (const asOf of ['latest', '2026-11-30', '2027-01-01'])
      test(`with as-of="${asOf}" instead, no form tells of it`, async () => {
        for (const format of FORMATS) {
          const text = plain(await render(tag, { ...attributes, 'as-of': asOf }, { format, lang: 'en' }));
          assert.doesNotMatch(text, /Corrected 30 November|corrected since/, format);
        }
      });
  });
}

describe('in other languages', () => {
  for (const [lang, expected] of [
    [
      'ru',
      'Исправлено 30 ноября 2026 г. Прежние данные (ноябрь 2026 г.): Датирован 15 сентября 2022 г. Верно: Датирован 16 сентября 2022 г.',
    ],
    ['zh-Hans', '2026年11月30日更正。2026年11月数据原为：日期为2022年9月15日。更正为：日期为2022年9月16日。'],
  ] as const)
    for (const [tag, name, id] of [
      ['sco-document-card', 'document', 'iran-memorandum-2022'],
      ['sco-outcome-list', 'summit', '2022-samarkand'],
      ['sco-state-card', 'state', 'ir'],
    ] as const)
      test(`<${tag} ${name}="${id}" as-of="2024-07-05" lang="${lang}">: ${expected}`, async () => {
        for (const format of TOLD.filter((each) => each !== 'shadow')) {
          const text = plain(await render(tag, { [name]: id, 'as-of': '2024-07-05' }, { format, lang }));
          // Text breaks its lines between Chinese characters.
          const onOneLine = lang === 'zh-Hans' ? text.replaceAll(' ', '') : text;
          assert.ok(onOneLine.includes(expected), `${format}: ${text}`);
        }
      });
});

test('<sco-event-timeline summit="2024-astana" as-of="2024-07-05"> has a corrected event once in CSV and JSON, with all its sources', async () => {
  const attributes = { summit: '2024-astana', 'as-of': '2024-07-05' };
  const csv = await render('sco-event-timeline', attributes, { format: 'csv', lang: 'en' });
  assert.equal(csv.split('Security council secretaries meet in Astana').length, 2);
  const { facts, records } = JSON.parse(
    await render('sco-event-timeline', attributes, { format: 'json', lang: 'en' }),
  ) as { facts: { fact: string; sources: { publisher: string }[] }[]; records: { record?: string }[] };
  const events = facts.filter(({ fact }) => fact.includes('Security council secretaries meet in Astana'));
  assert.deepEqual(
    events.map(({ sources }) => sources.map(({ publisher }) => publisher)),
    [['Trend', 'UzA', 'Kazinform', 'The Astana Times']],
  );
  assert.equal(records.filter(({ record }) => record === 'event/10').length, 1);
});
