/** @jest-environment node */
import { expect, test } from '@jest/globals';
import { render } from 'sco-elements/static.js';

test('a card as text', async () => {
  const text = await render(
    'sco-summit-card',
    { summit: '2024-astana', 'as-of': '2024-07-05' },
    { format: 'text' },
  );
  expect(text).toContain('3–4 July 2024');
  expect(text).toContain('As of 5 July 2024');
});
