import { lazy, type Lazy } from '../../lib/lazy.js';
import type { Source } from '../types.js';

/** The bibliography in blocks of a hundred entries: entry 342 is in block 3. */
export const sourceBlocks: readonly Lazy<{ readonly sources: { readonly [number: number]: Source } }>[] = [
  /* @__PURE__ */ lazy(() => import('../sources/001.js')),
  /* @__PURE__ */ lazy(() => import('../sources/100.js')),
  /* @__PURE__ */ lazy(() => import('../sources/200.js')),
  /* @__PURE__ */ lazy(() => import('../sources/300.js')),
  /* @__PURE__ */ lazy(() => import('../sources/400.js')),
  /* @__PURE__ */ lazy(() => import('../sources/500.js')),
  /* @__PURE__ */ lazy(() => import('../sources/600.js')),
  /* @__PURE__ */ lazy(() => import('../sources/700.js')),
];

/** The block of the bibliography with this entry. Throws a RangeError if there is no such block. */
export function sourceBlock(number: number): (typeof sourceBlocks)[number] {
  const block = sourceBlocks[Math.floor(number / 100)];
  if (!block)
    throw new RangeError(`${number} is not in the bibliography; its entries are positive whole numbers.`);
  return block;
}

export const publishers = /* @__PURE__ */ lazy(() => import('../publishers.js'));
