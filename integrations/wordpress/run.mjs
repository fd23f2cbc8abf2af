/**
 * Builds the plugin and tests it in a whole WordPress: `node run.mjs [tarball]`. WordPress, PHP and a database are installed if
 * they are missing. The exit code is 0 if all tests passed.
 */
import { after, before, test } from 'node:test';
import assert from 'node:assert/strict';
import { openBrowsers } from './test/browser.mjs';
import { buildPlugin } from './build.mjs';
import { startWordPress } from './test/wordpress.mjs';
import { testAllowedHtml } from './test/allowed-html.mjs';
import { testBlock } from './test/block.mjs';
import { testCheck } from './test/check.mjs';
import { testEmbeds } from './test/embeds.mjs';
import { testSettings } from './test/settings.mjs';

/** Filled before the first test. */
const at = {};

before(async () => {
  at.plugin = await buildPlugin(process.argv[2]);
  at.wp = await startWordPress(at.plugin.folder);
  at.browsers = await openBrowsers(at.wp);
});
async function stop() {
  await at.browsers?.close();
  await at.wp?.stop();
}
after(stop);
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, () => void stop().finally(() => process.exit(1)));
}

testAllowedHtml(at);
testBlock(at);
testSettings(at);
testEmbeds(at);
testCheck(at);

test('PHP noticed nothing about the plugin', () => {
  assert.deepEqual(at.wp.notices(), []);
});
