import { html, type TemplateResult } from 'lit';
import type { Citations } from '../citations/citations.js';

/** A dagger after a title or a quotation that is our translation. The footer says what it means. */
export function translationMark(cite: Citations): TemplateResult {
  cite.hasTranslations = true;
  return html`<span class="muted" part="translation">†</span>`;
}
