import { until } from './tags.js';

export interface Messages {
  readonly warnings: readonly string[];
  readonly errors: readonly string[];
  /** Waits for warnings that contain a text, and returns them. */
  warned(text: string): Promise<readonly string[]>;
}

/** Collects console messages during each test of a suite, and keeps them out of the report. */
export function listenToConsole(): Messages {
  const collected = { warn: [] as string[], error: [] as string[] };
  const { warn, error } = console;
  beforeEach(() => {
    collected.warn = [];
    collected.error = [];
    console.warn = (...values: unknown[]) => collected.warn.push(values.join(' '));
    console.error = (...values: unknown[]) => collected.error.push(values.join(' '));
  });
  afterEach(() => Object.assign(console, { warn, error }));
  const about = (text: string) => collected.warn.filter((message) => message.includes(text));
  return {
    get warnings() {
      return collected.warn;
    },
    get errors() {
      return collected.error;
    },
    async warned(text) {
      await until(() => about(text).length > 0, `a warning about ${text}: ${collected.warn.join('\n')}`);
      return about(text);
    },
  };
}
