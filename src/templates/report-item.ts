import { html, type TemplateResult } from 'lit';
import { visibleOn } from '../data/queries/visible-on.js';
import type { IsoDay, Remark } from '../data/types.js';

/** What was reported of something, in English, as an item of a list; no item if nothing may be told on the day. */
export function reportItem(
  what: unknown,
  remarks: readonly (Remark | undefined)[],
  day: IsoDay,
): readonly TemplateResult[] {
  const texts = remarks.map((remark) => visibleOn(remark, day)).filter(Boolean);
  return texts.length
    ? [html`<li><strong>${what}.</strong> <span lang="en">${texts.join(' ')}</span></li>`]
    : [];
}
