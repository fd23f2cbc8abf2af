import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../src/index.js';
import page from './every-tag/every-tag.html?raw';

/**
 * How do all tags look together? All tags below one another, for looking at them together: one measure, one rhythm,
 * one kind of line. The same page stands in the static site, made from the built bundle.
 */
const meta = {
  title: 'In an article/Every tag',
  id: 'every-tag',
  parameters: {
    docs: { source: { language: 'html', code: page }, story: { inline: false, height: '48rem' } },
  },
} satisfies Meta;
export default meta;

type Story = StoryObj;

/** One provider sets the day for all of them. */
export const EveryTag: Story = {
  render: () =>
    `<main style="max-inline-size: 44rem; margin-inline: auto"><sco-provider as-of="2026-09-15">${page}</sco-provider></main>`,
};

/** The same a day after the Astana summit: nothing that came later is known. */
export const OnADayIn2024: Story = {
  render: () =>
    `<main style="max-inline-size: 44rem; margin-inline: auto"><sco-provider as-of="2024-07-05">${page}</sco-provider></main>`,
};
