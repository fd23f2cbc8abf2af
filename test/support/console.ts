import { until } from './tags.js';

export interface Messages {
  readonly warnings: readonly string[];
  readonly errors: readonly string[];
  /** The warnings that contain a text, once there is one. */
  warned(text: string): Promise<readonly string[]>;
}

/** Collects what is said in the console during each test of a suite, and keeps it from the report. */
export function listenToConsole(): Messages {
  const said = { warn: [] as string[], error: [] as string[] };
  const { warn, error } = console;
  beforeEach(() => {
    said.warn = [];
    said.error = [];
    console.warn = (...values: unknown[]) => said.warn.push(values.join(' '));
    console.error = (...values: unknown[]) => said.error.push(values.join(' '));
  });
  afterEach(() => Object.assign(console, { warn, error }));
  const about = (text: string) => said.warn.filter((message) => message.includes(text));
  return {
    get warnings() {
      return said.warn;
    },
    get errors() {
      return said.error;
    },
    async warned(text) {
      await until(() => about(text).length > 0, `a warning about ${text}: ${said.warn.join('\n')}`);
      return about(text);
    },
  };
}
