/**
 * For content systems that remove custom elements. A placeholder `<div data-sco="summit-card" data-summit="2024-astana">…</div>`
 * is replaced by the tag once that is defined, with the same children; also if it is added to the page later.
 */

async function replace(placeholder: HTMLElement): Promise<void> {
  const ctor = (await customElements.whenDefined(
    `sco-${placeholder.dataset['sco']}`,
  )) as typeof HTMLElement & {
    readonly observedAttributes: readonly string[];
  };
  const tag = document.createElement(`sco-${placeholder.dataset['sco']}`);
  for (const { name, value } of placeholder.attributes) {
    // Only attributes that the tag observes. Sanitisers allow `data-onclick`, so it must not become `onclick`.
    const known = ctor.observedAttributes.find((attribute) => name === `data-${attribute}`);
    if (name !== 'data-sco') tag.setAttribute(known ?? name, value);
  }
  tag.append(...placeholder.childNodes);
  placeholder.replaceWith(tag);
}

function search(within: Document | Element): void {
  const placeholders = [...within.querySelectorAll<HTMLElement>('[data-sco]')];
  if (within instanceof HTMLElement && within.dataset['sco']) placeholders.push(within);
  // `whenDefined` rejects invalid names and never resolves for unknown ones. The placeholder then stays as it is.
  for (const placeholder of placeholders) replace(placeholder).catch(() => {});
}

new MutationObserver((records) => {
  for (const { addedNodes } of records) {
    for (const node of addedNodes) if (node instanceof Element) search(node);
  }
}).observe(document, { childList: true, subtree: true });
search(document);

export {};
