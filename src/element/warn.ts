import { lazy } from '../lib/lazy.js';
import type { Warning } from './messages.js';

const said = new Set<string>();
const messages = lazy(() => import('./messages.js'));

/** Says a fault in the console once, however many tags on the page have it. */
export async function warnOnce(tag: string, fault: Warning): Promise<void> {
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
