import { render } from 'sco-elements/static.js';

const card = { summit: '2024-astana', 'as-of': '2024-07-05' } as const;

export const load = async () => ({
  card,
  facts: await render('sco-summit-card', card, { format: 'page-html' }),
});
