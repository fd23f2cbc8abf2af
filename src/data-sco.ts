/**
 * For systems that let no custom element through: `<div data-sco="summit-card" data-summit="2024-astana">…</div>` becomes
 * the tag as soon as that is defined, with the same children, in the same place, now and whenever such a box is added.
 */

async function replace(box: HTMLElement): Promise<void> {
  const ctor = (await customElements.whenDefined(`sco-${box.dataset['sco']}`)) as typeof HTMLElement & {
    readonly observedAttributes: readonly string[];
  };
  const tag = document.createElement(`sco-${box.dataset['sco']}`);
  for (const { name, value } of box.attributes) {
    // Only what the tag knows: a sanitiser lets `data-onclick` through, and relies on its meaning nothing.
    const known = ctor.observedAttributes.find((attribute) => name === `data-${attribute}`);
    if (name !== 'data-sco') tag.setAttribute(known ?? name, value);
  }
  tag.append(...box.childNodes);
  box.replaceWith(tag);
}

function search(within: Document | Element): void {
  const boxes = [...within.querySelectorAll<HTMLElement>('[data-sco]')];
  if (within instanceof HTMLElement && within.dataset['sco']) boxes.push(within);
  // A name that none can have: the box stays what it is, as with a name that nobody has.
  for (const box of boxes) replace(box).catch(() => {});
}

new MutationObserver((records) => {
  for (const { addedNodes } of records) {
    for (const node of addedNodes) if (node instanceof Element) search(node);
  }
}).observe(document, { childList: true, subtree: true });
search(document);

export {};
