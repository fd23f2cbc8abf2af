/** For content systems that remove custom elements: finds the boxes that stand for tags, now or when they come later. */
import { Box } from './boxes/box.js';

const boxes = new WeakMap<Element, Box>();

function update(element: HTMLElement, isNew: boolean): void {
  const box = boxes.get(element) ?? new Box(element);
  boxes.set(element, box);
  void box.update(isNew);
}

function search(within: Document | Element, isNew = false): void {
  if (within instanceof HTMLElement && within.dataset['sco']) update(within, isNew);
  for (const element of within.querySelectorAll<HTMLElement>('[data-sco]')) update(element, isNew);
}

new MutationObserver((records) => {
  for (const { addedNodes, target, type } of records) {
    // An editor may make a part of the page editable later.
    if (type === 'attributes') search(target as Element);
    for (const node of addedNodes) if (node instanceof Element) search(node, true);
  }
}).observe(document, {
  childList: true,
  subtree: true,
  attributeFilter: ['data-sco', 'contenteditable'],
});
search(document);
