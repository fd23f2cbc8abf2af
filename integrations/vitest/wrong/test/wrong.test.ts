import { render } from 'sco-elements/static.js';

await render('sco-summit-card', { summit: '2024-astanaa' });
