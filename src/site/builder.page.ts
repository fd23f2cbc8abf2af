/** Script of `site/builder.html`. */
import manifest from '../../custom-elements.json';
import '../index.js';
import { Builder } from './builder.js';

const root = document.querySelector<HTMLElement>('#builder')!;
const { version, bundle, resizer, days } = root.dataset;
root.replaceChildren();
new Builder(root, manifest, {
  version: version!,
  days: days ? days.split(' ') : [],
  integrity: { 'sco-elements.bundle.js': bundle!, 'resizer.js': resizer! },
});
