import type {} from 'sco-elements/react';
import { render } from 'sco-elements/static.js';

export default async function Page() {
  await render('sco-summit-card', { summit: '2024-astanaaa' });
  return <sco-summit-card summit="2024-astanaa" asOf="2024-07-05" />;
}
