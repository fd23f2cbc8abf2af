/** The entry of a document in the shadow root of a timeline, if it is drawn there. */
function entryIn(root: ParentNode, id: string): HTMLElement | null | undefined {
  return root.querySelector(`details[data-document="${CSS.escape(id)}"]`)?.closest('li');
}

/** Scrolls to the entry of a document and focuses it. Opens what it is folded into. */
export function scrollToEntry(root: ParentNode, id: string): void {
  const entry = entryIn(root, id);
  for (let fold = entry?.closest('details'); fold; fold = fold.parentElement?.closest('details'))
    fold.open = true;
  entry?.scrollIntoView();
  entry?.focus({ preventScroll: true });
}

/**
 * Whether another timeline of the page will scroll to the entry, so that only one does. If this timeline hides the entry
 * by a filter or a limit, that is any timeline that shows it; otherwise one that comes earlier in the document.
 */
export function isShownByAnother(timeline: Element, id: string, hidden: boolean): boolean {
  return [...document.querySelectorAll(timeline.localName)].some((other) => {
    if (other === timeline || !other.shadowRoot || !entryIn(other.shadowRoot, id)) return false;
    return hidden || Boolean(other.compareDocumentPosition(timeline) & Node.DOCUMENT_POSITION_FOLLOWING);
  });
}
