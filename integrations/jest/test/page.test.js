import { expect, test } from '@jest/globals';
import 'sco-elements/components/summit-card.js';
import { states, statesOn } from 'sco-elements/data.js';

test('a simulated browser keeps the tag with its children', () => {
  document.body.innerHTML =
    '<sco-summit-card summit="2024-astana" as-of="2024-07-05"><p>The Astana summit</p></sco-summit-card>';
  const card = document.querySelector('sco-summit-card');
  expect(card?.textContent).toBe('The Astana summit');
  expect(card?.getAttribute('as-of')).toBe('2024-07-05');
});

test('the facts are there', () => {
  expect(statesOn({ states }, '2024-07-05', 'member')).toHaveLength(10);
});
