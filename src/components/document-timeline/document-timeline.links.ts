/** The entry of a document in the shadow root of a timeline, if it is drawn there. */
function entryIn(root: ParentNode, id: string): HTMLElement | null | undefined {
  return root.querySelector(`details[data-document="${CSS.escape(id)}"]`)?.closest('li');
}

/** Brings the entry that the page's address points to before the reader. */
export function lead(root: ParentNode, id: string): void {
  const entry = entryIn(root, id);
  entry?.scrollIntoView();
  entry?.focus({ preventScroll: true });
}

/**
 * Whether it is for another timeline of the page to lead to an entry: for any that shows it, where this one hides it by
 * a filter or a limit; else for one that stands before this one.
 */
export function isElsewhere(timeline: Element, id: string, hidden: boolean): boolean {
  return [...document.querySelectorAll(timeline.localName)].some((other) => {
    if (other === timeline || !other.shadowRoot || !entryIn(other.shadowRoot, id)) return false;
    return hidden || Boolean(other.compareDocumentPosition(timeline) & Node.DOCUMENT_POSITION_FOLLOWING);
  });
}
