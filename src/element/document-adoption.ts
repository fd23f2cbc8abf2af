import type { CSSResult, ReactiveElement } from 'lit';

/** A tag, with the style sheets that it loaded in addition to those of its class. */
type Styled = HTMLElement & { readonly sheets: ReadonlySet<CSSResult> };

/**
 * Restores the styles of a tag after a script has moved it into another document, such as that of an iframe, or back.
 * Constructable style sheets cannot cross documents, so the browser drops them all on such a move. A document without a
 * window is not rendered and needs no styles.
 */
export function adoptStyles(tag: Styled): void {
  const view = tag.ownerDocument.defaultView;
  if (!view || !tag.shadowRoot) return;
  const { elementStyles } = tag.constructor as typeof ReactiveElement;
  tag.shadowRoot.adoptedStyleSheets = ([...elementStyles, ...tag.sheets] as CSSResult[]).map((style) => {
    if (view === window) return style.styleSheet!;
    const sheet = new view.CSSStyleSheet();
    sheet.replaceSync(style.cssText);
    return sheet;
  });
}
