/** Russian sentences that depend on what a reader opens, or on records that a page supplies. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { html, type TemplateResult } from 'lit';
import { allStates } from '../../src/data/all-states.js';
import type { OwnDataset, State, StatusChange, SummitFile } from '../../src/data/types.js';
import { renderOnServer, words } from './render.js';

const drawn = async (template: TemplateResult) => words(await renderOnServer(template));

describe('<sco-document-timeline lang="ru"> with an open entry', () => {
  for (const [id, said, not] of [
    ['anti-drug-strategy-2024-2029', 'Предыдущий документ Антинаркотическая стратегия', /Продолжает/],
    ['anti-drug-strategy-2018-2023', 'Следующий документ Антинаркотическая стратегия', /Продолжен/],
    ['rats-director-appointment-2024', 'Название описательное: это не заголовок документа.', /Заголовок/],
    ['sco-charter-2002', 'Примечание', /Заметка/],
  ] as const)
    test(`${id}: ${said}`, async () => {
      const text = await drawn(
        html`<sco-document-timeline lang="ru" .opened=${new Set([id])}></sco-document-timeline>`,
      );
      assert.ok(text.includes(said), text.slice(0, 3000));
      assert.doesNotMatch(text, not);
    });
});

const statesOf = (count: number) => allStates.slice(0, count).map(({ id }) => id);

/** A summit at which so many states were changed. */
function summitWith(change: StatusChange['change'], count: number): OwnDataset {
  const id = '2026-bishkek';
  const file: SummitFile = {
    meeting: { id, number: 26, place: 'bishkek', host: 'kg', start: '2026-08-31', end: '2026-09-01' },
    summit: {
      id,
      participants: [],
      participation: 'unknown',
      changes: statesOf(count).map((state) => ({ state, change, sources: [] })),
      sources: [],
    },
    documents: [],
  };
  return { summitFiles: { [id]: file } };
}

describe('states that are named and not counted: 21 are several', () => {
  for (const [change, count, said] of [
    ['member', 1, 'Новый член ШОС: '],
    ['member', 2, 'Новые члены ШОС: '],
    ['member', 21, 'Новые члены ШОС: '],
    ['observer', 21, 'Новые наблюдатели: '],
    ['dialogue-partner', 21, 'Новые партнёры по диалогу: '],
    ['partner', 1, 'Новый партнёр ШОС: '],
    ['partner', 5, 'Новые партнёры ШОС: '],
    ['partner', 21, 'Новые партнёры ШОС: '],
    ['memorandum-signed', 1, 'Подписан меморандум об обязательствах: '],
    ['memorandum-signed', 2, 'Подписаны меморандумы об обязательствах: '],
    ['memorandum-signed', 21, 'Подписаны меморандумы об обязательствах: '],
  ] as const)
    for (const [tag, list] of [
      ['sco-summit-card', html`<sco-summit-card lang="ru" summit="2026-bishkek"></sco-summit-card>`],
      ['sco-summit-list', html`<sco-summit-list lang="ru" from="2026" size="full"></sco-summit-list>`],
    ] as const)
      test(`<${tag}>, ${count}: ${said}…`, async () => {
        const text = await drawn(
          html`<sco-provider .facts=${summitWith(change, count)}>${list}</sco-provider>`,
        );
        assert.ok(text.includes(said), text);
      });

  for (const [count, said] of [
    [1, ' становится партнёром ШОС'],
    [2, ' становятся партнёрами ШОС'],
    [21, ' становятся партнёрами ШОС'],
  ] as const)
    test(`<sco-changes>, ${count}: …${said}`, async () => {
      const states = allStates.slice(0, count).map((state): State => ({
        ...state,
        statuses: [{ status: 'partner', from: '2026-10-01', sources: [] }],
      }));
      const facts: OwnDataset = { replace: true, states, summitFiles: {} };
      const text = await drawn(
        html`<sco-provider .facts=${facts}
          ><sco-changes lang="ru" from="2026-09-15" as-of="2026-11-01"></sco-changes
        ></sco-provider>`,
      );
      assert.ok(text.includes(said), text);
    });
});
