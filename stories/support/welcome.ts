/** Fills the welcome page from the head of the frame, where `.storybook/welcome.ts` puts it. */
export function placeWelcome(place: HTMLElement | null): void {
  const template = document.querySelector<HTMLTemplateElement>('#welcome');
  if (place && template) place.replaceChildren(template.content.cloneNode(true));
}
