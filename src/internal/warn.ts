import { lazy } from './lazy.js';
import type { Message } from './messages.js';

const said = new Set<string>();
const messages = lazy(() => import('./messages.js'));
let listener: ((text: string) => void) | undefined;

/** The wrong `value` and whatever else a message speaks of, and the values that would be `valid`. */
export interface Fault {
  readonly values: { readonly [name: string]: string };
  readonly valid?: readonly string[] | undefined;
  /** True where the tag shows its children because of it. */
  readonly replaced?: boolean;
}

/** Says something in the console once per message, however many tags on the page have the same fault. */
export async function warnOnce(tag: string, message: Message, { values, valid, replaced }: Fault): Promise<void> {
  const say = listener;
  const sentence = (loaded = messages.value!) => loaded.sentence(tag, message, values, valid, !!replaced);
  if (say) return say(sentence());
  const key = [tag, message, ...Object.values(values)].join();
  if (said.has(key)) return;
  said.add(key);
  console.warn(sentence(await messages.load()));
}

/**
 * Hears every message in place of the console, at once, until the returned function is called: for a server, which
 * has loaded the messages beforehand.
 */
export function setListener(hear: (text: string) => void): () => void {
  listener = hear;
  return () => (listener = undefined);
}
