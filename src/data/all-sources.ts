/** The whole bibliography. The tags load the block that they cite from: `load/sources.ts`. */
import { sources as sources001 } from './sources/001.js';
import { sources as sources100 } from './sources/100.js';
import { sources as sources200 } from './sources/200.js';
import { sources as sources300 } from './sources/300.js';
import { sources as sources400 } from './sources/400.js';
import { sources as sources500 } from './sources/500.js';
import { sources as sources600 } from './sources/600.js';
import { sources as sources700 } from './sources/700.js';
import type { Source } from './types.js';

// Bundlers keep a spread, which could have effects, but not a pure call whose result nobody uses.
export const sources = /* @__PURE__ */ Object.assign(
  {},
  sources001,
  sources100,
  sources200,
  sources300,
  sources400,
  sources500,
  sources600,
  sources700,
) as { readonly [number: number]: Source };
