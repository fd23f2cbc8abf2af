import { defineConfig } from 'vitest/config';

/** The same tests in both simulated browsers; those of `server` in Node.js. */
export default defineConfig({
  test: {
    projects: [
      { test: { name: 'jsdom', environment: 'jsdom', include: ['test/page.test.ts'] } },
      { test: { name: 'happy-dom', environment: 'happy-dom', include: ['test/page.test.ts'] } },
      { test: { name: 'server', environment: 'node', include: ['test/server.test.ts'] } },
    ],
  },
});
