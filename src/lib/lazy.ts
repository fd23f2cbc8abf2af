/** A value that is loaded once, on demand, and can then be read synchronously. */
export interface Lazy<T> {
  /** The value; `undefined` until it has loaded. */
  readonly value: T | undefined;
  /** Loads the value. Calls share one load; after a failed one, the next call tries again. */
  load(): Promise<T>;
}

const all = new Set<Lazy<unknown>>();

/**
 * Wraps a dynamic import so that a template can read its result synchronously. The same template can then run in a
 * browser, which draws again after the load, and on a server, which loads everything beforehand.
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

/** Loads every lazy value of the imported modules, and those of the modules they import. A server calls it before it draws. */
export async function loadEverything(): Promise<void> {
  for (let count = 0; count < all.size;) {
    count = all.size;
    await Promise.all([...all].map((thing) => thing.load()));
  }
}
