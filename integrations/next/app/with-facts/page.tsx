import type {} from 'sco-elements/react';
import { render } from 'sco-elements/static.js';
import { Tags } from '../tags';

/** Rendered for each request, to show that it works there; without this line, when the site is built. */
export const dynamic = 'force-dynamic';

const card = { summit: '2024-astana', 'as-of': '2024-07-05' } as const;

/** A server component: its HTML has the facts, which the card replaces in the browser. */
export default async function Page() {
  const facts = await render('sco-summit-card', card, { format: 'page-html' });
  return (
    <>
      <h1>Astana</h1>
      <sco-summit-card {...card} dangerouslySetInnerHTML={{ __html: facts }} />
      <Tags />
    </>
  );
}
