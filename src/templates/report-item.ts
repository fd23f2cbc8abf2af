import { html, type TemplateResult } from 'lit';
import { visibleOn } from '../data/queries/visible-on.js';
import type { Remark } from '../data/types.js';
import { fill } from '../i18n/phrases.js';
import type { DrawingContext } from './drawing-context.js';

/** What was reported of something, as an item of a list; no item if nothing may be told on the day. */
export function reportItem(
  what: unknown,
  remarks: readonly (Remark | undefined)[],
  { day, locale, prose }: Pick<DrawingContext, 'day' | 'locale' | 'prose'>,
): readonly TemplateResult[] {
  const texts = remarks.map((remark) => visibleOn(remark, day)).filter(Boolean);
  return texts.length
    ? [html`<li><strong>${fill(locale.grammar.runIn, { what })}</strong>${prose(texts.join(' '))}</li>`]
    : [];
}
