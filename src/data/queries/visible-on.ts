import type { IsoDay, Remark } from '../types.js';

/**
 * The text of a remark without the parts that become visible after a day; `undefined` if no part remains. Remarks are
 * written with hindsight, and a tag that shows an earlier day must not mention later events.
 */
export function visibleOn(remark: Remark | undefined, day: IsoDay): string | undefined {
  if (remark === undefined || typeof remark === 'string') return remark;
  const visible = remark.filter(({ visibleFrom }) => !visibleFrom || visibleFrom <= day);
  return visible.length ? visible.map(({ text }) => text).join(' ') : undefined;
}
