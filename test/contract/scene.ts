import type { TemplateResult } from 'lit';
import { parts, until } from '../support/tags.js';

/** One look of a tag; `act` does what a reader does, and what it resolves to has arrived. */
export interface Scene {
  readonly template: TemplateResult;
  readonly act?: (tag: Element) => Promise<void>;
}

export const click = (part: string, arrives: string) => async (tag: Element) => {
  parts(tag, part)[0]!.click();
  await until(() => parts(tag, arrives).length, `part "${arrives}"`);
};
export const notes = async (tag: Element) => until(() => parts(tag, 'sources').length, 'the notes');
