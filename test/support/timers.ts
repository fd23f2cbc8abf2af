export interface Timers {
  /** Waits for a held timer, then runs all of them. */
  elapse(): Promise<void>;
  /** The number of held timers. */
  readonly waiting: number;
}

/**
 * Holds the tag's short timers (100 to 999 ms) until the test runs them, because a slow machine may take longer than
 * that between two commands.
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
