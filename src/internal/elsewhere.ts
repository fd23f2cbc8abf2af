import type { CSSResult } from 'lit';
import type { ScoElement } from './sco-element.js';

/**
 * Dresses a tag that a script of the page moved into another document, such as that of a frame, or back: a document
 * takes no style sheet that was made for another, and the tag comes without any. One without a window shows nothing.
 */
export function dress(tag: ScoElement): void {
  const view = tag.ownerDocument.defaultView;
  if (!view || !tag.shadowRoot) return;
  const { elementStyles } = tag.constructor as typeof ScoElement;
  tag.shadowRoot.adoptedStyleSheets = ([...elementStyles, ...tag.sheets] as CSSResult[]).map((style) => {
    if (view === window) return style.styleSheet!;
    const sheet = new view.CSSStyleSheet();
    sheet.replaceSync(style.cssText);
    return sheet;
  });
}
