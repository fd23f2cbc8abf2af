import type { IsoDay, Remark } from '../types.js';

/**
 * The text of a remark as it may be shown on a day, without the parts that are visible only later; nothing where no
 * part is left. Remarks are written with hindsight, and a tag frozen on a day must not mention what came after it.
 */
export function visibleOn(remark: Remark | undefined, day: IsoDay): string | undefined {
  if (remark === undefined || typeof remark === 'string') return remark;
  const visible = remark.filter(({ visibleFrom }) => !visibleFrom || visibleFrom <= day);
  return visible.length ? visible.map(({ text }) => text).join(' ') : undefined;
}
