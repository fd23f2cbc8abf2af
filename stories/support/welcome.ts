/** Fills the welcome page from the head of the frame, where `.storybook/welcome.ts` puts it. */
export function placeWelcome(place: HTMLElement | null): void {
  const template = document.querySelector<HTMLTemplateElement>('#welcome');
  if (place && template) place.replaceChildren(template.content.cloneNode(true));
}

document.addEventListener('click', ({ target }) => {
  const button = target instanceof Element && target.closest('.welcome button');
  if (!button) return;
  const snippet = document.querySelector('.welcome code')?.textContent ?? '';
  void navigator.clipboard.writeText(snippet).then(() => (button.textContent = 'Copied'));
});
