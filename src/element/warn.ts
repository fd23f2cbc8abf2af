import { lazy } from '../lib/lazy.js';
import type { Warning } from './messages.js';

const reported = new Set<string>();
const messages = lazy(() => import('./messages.js'));

/** An error as text. Pages can throw what cannot be printed. */
export function printed(error: unknown): string {
  try {
    return String(error);
  } catch {
    return typeof error;
  }
}

/** Logs a warning in the console, once however many tags on the page have the same problem. */
export async function warnOnce(tag: string, warning: Warning): Promise<void> {
  const key = tag + JSON.stringify(warning);
  if (reported.has(key)) return;
  reported.add(key);
  // If the messages fail to load, log the raw key.
  console.warn(
    await messages.load().then(
      (loaded) => loaded.sentence(tag, warning),
      () => key,
    ),
  );
}
