/** Russian sentences that are drawn only when a reader opens an entry. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { html } from 'lit';
import { renderOnServer, words } from './render.js';

describe('<sco-document-timeline lang="ru"> with an open entry', () => {
  for (const [id, said, not] of [
    ['anti-drug-strategy-2024-2029', 'Предыдущий документ Антинаркотическая стратегия', /Продолжает/],
    ['anti-drug-strategy-2018-2023', 'Следующий документ Антинаркотическая стратегия', /Продолжен/],
    ['rats-director-appointment-2024', 'Название описательное: это не заголовок документа.', /Заголовок/],
    ['sco-charter-2002', 'Примечание', /Заметка/],
  ] as const)
    test(`${id}: ${said}`, async () => {
      const drawn = words(
        await renderOnServer(
          html`<sco-document-timeline lang="ru" .opened=${new Set([id])}></sco-document-timeline>`,
        ),
      );
      assert.ok(drawn.includes(said), drawn.slice(0, 3000));
      assert.doesNotMatch(drawn, not);
    });
});
