/**
 * Tests in browsers: every installed engine, or those named in ENGINES. CI requires all three. Each runs in another
 * time zone: west of Greenwich, east of it, and UTC.
 */
import { chromeLauncher, defaultReporter } from '@web/test-runner';
import puppeteer from 'puppeteer-core';
import {
  chromiumArgs,
  ensureChromium,
  findFirefox,
  findWebKit,
  firefoxPreferences,
} from './scripts/browsers.mjs';
import { testFiles } from './scripts/test/stages.mjs';
import { bundlePlugin } from './test/support/bundle-plugin.mjs';
import { countsReporter } from './test/support/counts-reporter.mjs';
import { emulatePlugin } from './test/support/emulate-plugin.mjs';
import { leanPlugin } from './test/support/lean-plugin.mjs';
import { oxcPlugin } from './test/support/oxc-plugin.mjs';
import { serverWordsPlugin } from './test/support/server-words-plugin.mjs';
import { webkitLauncher } from './test/support/webkit-launcher.mjs';

const launchers = {
  async chromium() {
    const { executablePath, args } = await ensureChromium();
    const own = args.filter((argument) => !argument.startsWith('--headless'));
    return chromeLauncher({
      launchOptions: {
        executablePath,
        args: [...new Set([...own, ...chromiumArgs])],
        env: { ...process.env, TZ: 'America/Los_Angeles' },
      },
    });
  },
  firefox() {
    const executablePath = findFirefox();
    if (!executablePath) throw new Error('Firefox is not installed (FIREFOX_PATH can name it)');
    return chromeLauncher({
      puppeteer,
      concurrency: 1,
      launchOptions: {
        browser: 'firefox',
        executablePath,
        args: ['--remote-allow-system-access'],
        env: { ...process.env, TZ: 'Pacific/Auckland' },
        extraPrefsFirefox: firefoxPreferences,
      },
    });
  },
  webkit() {
    const binary = findWebKit();
    if (!binary) {
      throw new Error('WebKit is not installed: apt-get install webkit2gtk-driver xvfb xsettingsd');
    }
    return webkitLauncher({ binary, timeZone: 'UTC' });
  },
};

const installed = ['chromium', findFirefox() && 'firefox', findWebKit() && 'webkit'].filter(Boolean);
const wanted = process.env.ENGINES?.split(',') ?? (process.env.CI ? Object.keys(launchers) : installed);

const isWatching = process.argv.includes('--watch');

const policy = [
  "default-src 'self' 'unsafe-inline' 'unsafe-eval' data: blob:",
  "connect-src 'self' data: blob: ws://localhost:* ws://127.0.0.1:*",
].join('; ');

/** The page around every test file. */
const testRunnerHtml = (testFramework) => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="${policy}">
    <script src="/test/support/page-guard.js"></script>
    <script type="module" src="/test/support/pinned-clock.mjs"></script>
    <script type="module" src="${testFramework}"></script>
  </head>
  <body></body>
</html>`;

export default {
  // The longest first.
  files: ['test/contract/**/*.test.ts', 'test/components/**/*.test.ts', 'test/element/**/*.test.ts'],
  nodeResolve: { exportConditions: ['development', 'default'] },
  browsers: await Promise.all(wanted.map((name) => launchers[name]())),
  // Test files at a time in Chromium: one can draw while the other waits for its commands.
  concurrency: 2,
  // Long limits that only end a hang: a busy machine may be slow.
  browserStartTimeout: 10 * 60_000,
  testsStartTimeout: 10 * 60_000,
  testsFinishTimeout: 30 * 60_000,
  testRunnerHtml,
  plugins: [
    // While watching, files are served one by one, so that the test runner sees which of them change.
    isWatching ? leanPlugin() : bundlePlugin(testFiles('components', 'contract', 'element')),
    emulatePlugin(),
    serverWordsPlugin(),
    oxcPlugin(),
  ],
  reporters: [defaultReporter({ reportTestProgress: Boolean(process.stdout.isTTY) }), countsReporter()],
  testFramework: { config: { timeout: 120_000 } },
};
