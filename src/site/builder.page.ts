/** Script of `site/builder.html`. */
import manifest from '../../custom-elements.json';
import '../index.js';
import { Builder } from './builder.js';

const root = document.querySelector<HTMLElement>('#builder')!;
const { version, integrity, days } = root.dataset;
root.replaceChildren();
new Builder(root, manifest, {
  version: version!,
  days: days ? days.split(' ') : [],
  integrity: JSON.parse(integrity!) as { readonly [file: string]: string },
});
