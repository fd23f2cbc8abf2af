import { render } from 'sco-elements/static.js';
import { expect, test } from 'vitest';

test('a card as text', async () => {
  const card = { summit: '2024-astana', 'as-of': '2024-07-05' } as const;
  const text = await render('sco-summit-card', card, { format: 'text' });
  expect(text).toContain('3–4 July 2024');
  expect(text).toContain('As of 5 July 2024');
});
