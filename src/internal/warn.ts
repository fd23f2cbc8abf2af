import { lazy } from './lazy.js';
import type { Message } from './messages.js';

/** What is wrong: the wrong `value` and whatever else the message speaks of, and what would be valid. */
export interface Fault {
  readonly message: Message;
  readonly values: { readonly [name: string]: string };
  readonly valid?: readonly string[] | undefined;
  /** True where the tag shows its children because of it. */
  readonly replaced?: boolean;
}

const said = new Set<string>();
const messages = lazy(() => import('./messages.js'));

/** Says a fault in the console once, however many tags on the page have it. */
export async function warnOnce(tag: string, fault: Fault): Promise<void> {
  const key = tag + JSON.stringify(fault);
  if (said.has(key)) return;
  said.add(key);
  // Where even the sentences do not arrive: what they would be made of.
  console.warn(
    await messages.load().then(
      (loaded) => loaded.sentence(tag, fault),
      () => key,
    ),
  );
}
