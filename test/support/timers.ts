export interface Timers {
  /** Runs what waits, once there is something. */
  elapse(): Promise<void>;
  /** How many wait now. */
  readonly waiting: number;
}

/**
 * Keeps the tag's own short timers (100 to 999 ms) back until the test lets their time pass: a slow machine may take
 * longer from one command to the next than a reader has from a word to its explanation.
 */
export function holdTimers(): Timers {
  const { setTimeout: set, clearTimeout: clear } = globalThis;
  const waiting = new Map<number, () => void>();
  let last = 1e9;
  before(() => {
    Object.assign(globalThis, {
      setTimeout: (run: () => void, delay = 0, ...values: unknown[]) => {
        if (delay < 100 || delay > 999) return set(run, delay, ...values);
        waiting.set(++last, run);
        return last;
      },
      clearTimeout: (id: number) => {
        if (!waiting.delete(id)) clear(id);
      },
    });
  });
  after(() => Object.assign(globalThis, { setTimeout: set, clearTimeout: clear }));
  afterEach(() => waiting.clear());
  return {
    get waiting() {
      return waiting.size;
    },
    async elapse() {
      while (waiting.size === 0) await new Promise((done) => set(done, 10));
      for (const [id, run] of waiting) {
        waiting.delete(id);
        run();
      }
    },
  };
}
