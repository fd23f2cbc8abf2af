/** `npm run accept:pictures`: replaces the accepted pictures that the tags of the build no longer look like. */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import {
  ACCEPTED,
  acceptedPicture,
  DIFFERENCES,
  differenceOf,
  fileOf,
  openBoxes,
  pictured,
  takePicture,
  visitBoxes,
} from './pictures.js';
import { smallPng } from './small-png.js';

mkdirSync(ACCEPTED, { recursive: true });
const site = await openBoxes(pictured);
const page = await visitBoxes(site);
for (const box of pictured) {
  const picture = await takePicture(page, box);
  const accepted = acceptedPicture(box);
  if (accepted && !differenceOf(accepted, picture)) continue;
  writeFileSync(ACCEPTED + fileOf(box), smallPng(picture));
  console.log(`${accepted ? 'changed' : 'new'}: ${fileOf(box)}`);
}
await site.close();

const wanted = new Set(pictured.map(fileOf));
for (const file of readdirSync(ACCEPTED).filter((name) => !wanted.has(name))) {
  rmSync(ACCEPTED + file);
  console.log(`removed: ${file}`);
}
rmSync(DIFFERENCES, { recursive: true, force: true });
