/** @jest-environment node */
import { expect, test } from '@jest/globals';
import { execFileSync } from 'node:child_process';

test('a card as text', () => {
  const tag = '<sco-summit-card summit="2024-astana" as-of="2024-07-05">';
  const command = ['sco-elements', 'render', tag, '--format', 'text'];
  const text = execFileSync('npx', command, { encoding: 'utf8' });
  expect(text).toContain('3–4 July 2024');
  expect(text).toContain('As of 5 July 2024');
});
