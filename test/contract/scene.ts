import type { TemplateResult } from 'lit';
import { parts, until } from '../support/tags.js';

/** One appearance of a tag. `act` performs the reader's actions and resolves when their result is shown. */
export interface Scene {
  readonly template: TemplateResult;
  readonly act?: (tag: Element) => Promise<void>;
}

export const click = (part: string, arrives: string) => async (tag: Element) => {
  parts(tag, part)[0]!.click();
  await until(() => parts(tag, arrives).length, `part "${arrives}"`);
};
export const notes = async (tag: Element) => until(() => parts(tag, 'sources').length, 'the notes');
