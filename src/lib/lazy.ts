/** Something that is loaded once, when first asked for, and can be read in place from then on. */
export interface Lazy<T> {
  /** The thing itself once it has arrived, `undefined` before. */
  readonly value: T | undefined;
  /** Starts loading, unless begun already; a failed load can be tried again. */
  load(): Promise<T>;
}

const all = new Set<Lazy<unknown>>();

/**
 * Wraps a dynamic import so that a template can read its result synchronously. That is what lets the same
 * template run in a browser (which waits) and on a server (where everything was loaded beforehand).
 */
export function lazy<T>(load: () => Promise<T>): Lazy<T> {
  let pending: Promise<T> | undefined;
  const thing: { -readonly [key in keyof Lazy<T>]: Lazy<T>[key] } = {
    value: undefined,
    load: () =>
      (pending ??= load().then(
        (loaded) => (thing.value = loaded),
        (error: unknown) => {
          pending = undefined;
          throw error;
        },
      )),
  };
  all.add(thing);
  return thing;
}

/** Loads all that the imported modules could ask for later: for servers, before they draw. */
export async function loadEverything(): Promise<void> {
  for (let count = 0; count < all.size;) {
    count = all.size;
    await Promise.all([...all].map((thing) => thing.load()));
  }
}
