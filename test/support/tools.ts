/** The panel that opens from the footer of a tag. */
import { arrives, part, parts, until, words } from './tags.js';

/** The texts to copy: a citation, then a snippet. */
export const fields = (tag: Element) => [...part(tag, 'tools').querySelectorAll('textarea')];
/** The names of its sections. */
export const labels = (tag: Element) =>
  [...part(tag, 'tools').querySelectorAll(':scope > div > dt')].map((label) => words(label));

/** Opens the panel and waits for the sources in it. */
export async function open(tag: Element): Promise<void> {
  part(tag, 'tools-button').click();
  await arrives(tag, 'tools');
  await until(() => fields(tag).length === 1 && parts(tag, 'sources').length, 'all sections');
}

/** What a snippet shows: the facts of the day, or always the newest ones. */
export const embedButtons = (tag: Element) => [
  ...part(tag, 'tools').querySelectorAll<HTMLElement>('[aria-pressed]'),
];
/** Asks for the snippet with the facts of the day, or with the newest ones, and waits for it. */
export async function snippet(tag: Element, which: 'frozen' | 'live'): Promise<string> {
  embedButtons(tag)[which === 'live' ? 1 : 0]!.click();
  await until(
    () => fields(tag)[1]?.value.includes('as-of=') === (which === 'frozen'),
    `the snippet, ${which}`,
  );
  return fields(tag)[1]!.value;
}
