import { lazy } from '../../lib/lazy.js';
import { sourceBlocks } from './source-blocks.js';

/** The block of the bibliography with this entry. Throws a RangeError if there is no such block. */
export function sourceBlock(number: number): (typeof sourceBlocks)[number] {
  const block = sourceBlocks[Math.floor(number / 100)];
  if (!block)
    throw new RangeError(`${number} is not in the bibliography; its entries are positive whole numbers.`);
  return block;
}

export const publishers = /* @__PURE__ */ lazy(() => import('../publishers.js'));
