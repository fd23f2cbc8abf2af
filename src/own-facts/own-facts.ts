import type { MessageId } from '../element/messages.js';
import { warnOnce } from '../element/warn.js';
import type { OwnDataset } from '../data/types.js';
import { validateFacts } from './validate.js';

/** What a file may have at most. All summits of the dataset with their documents have 300 kB. */
export const LARGEST = 1_000_000;
/** Tags wait for the file. A server that never answers must not keep them from showing what is known. */
const PATIENCE = 10_000;
/** So many records are warned of one by one; the command names all. */
const WARNINGS = 20;

class TooLarge extends Error {
  override name = 'TooLarge';
  override message = `it has more than ${LARGEST / 1e6} MB`;
}

/** The text of an answer, as long as it is not too large. */
async function textOf({ body }: Response): Promise<string> {
  const reader = body!.getReader();
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let [text, size] = ['', 0];
  for (let part; (part = (await reader.read()).value);) {
    size += part.length;
    if (size > LARGEST) {
      void reader.cancel();
      throw new TooLarge();
    }
    text += decoder.decode(part, { stream: true });
  }
  return text + decoder.decode();
}

async function read(url: URL): Promise<unknown> {
  if (!/^https?:$/.test(url.protocol)) throw new Error('its address does not begin with https:');
  const response = await fetch(url, { signal: AbortSignal.timeout(PATIENCE) });
  if (!response.ok) throw new Error(`the server answers ${response.status}`);
  return JSON.parse(await textOf(response));
}

/**
 * The facts in a file of the page's own. Warns of what it cannot use; without a file that can be read there are none. Never rejects.
 *
 * @param src the address, relative to that of the page
 */
export async function loadFacts(src: string): Promise<OwnDataset> {
  const warn = (message: MessageId, values: object) =>
    void warnOnce('sco-provider', { message, values: { src, ...values } });
  try {
    const { facts, refused } = await validateFacts(await read(new URL(src, document.baseURI)));
    // Of each record its first fault.
    const records = new Map(refused.toReversed().map((each) => [each.record, each]));
    for (const { record, path, reason, form } of [...records.values()].reverse().slice(0, WARNINGS))
      warn(record ? 'record-refused' : 'facts-refused', { record, path, value: reason, form });
    return facts;
  } catch (error) {
    warn('facts-not-loaded', { value: (error as Error).message });
    return {};
  }
}
