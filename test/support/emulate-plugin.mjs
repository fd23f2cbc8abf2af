/** The command `emulate`: sets media features in the browser that runs the test. */
export function emulatePlugin() {
  return {
    name: 'emulate',
    async executeCommand({ command, payload, session }) {
      if (command !== 'emulate') return undefined;
      const page = session.browser.getPage(session.id);
      if (session.browser.type === 'playwright') await page.emulateMedia(payload);
      else if (session.browser.name === 'Firefox') await inFirefox(page, payload);
      else await inChromium(page, payload);
      return true;
    },
  };
}

const FEATURES = {
  colorScheme: 'prefers-color-scheme',
  reducedMotion: 'prefers-reduced-motion',
  forcedColors: 'forced-colors',
  contrast: 'prefers-contrast',
};

/** The features set so far, by page: each protocol command replaces all of them. */
const inForce = new WeakMap();

async function inChromium(page, payload) {
  if (!inForce.has(page)) inForce.set(page, { session: await page.createCDPSession(), values: {} });
  const { session, values } = inForce.get(page);
  Object.assign(values, payload);
  const features = Object.entries(FEATURES)
    .filter(([key]) => values[key])
    .map(([key, name]) => ({ name, value: values[key] }));
  await session.send('Emulation.setEmulatedMedia', { media: values.media ?? '', features });
}

/** Firefox has no such command, so this sets it on the tab itself (needs --remote-allow-system-access). */
async function inFirefox(page, { colorScheme, reducedMotion, forcedColors }) {
  const { connection } = page.browser();
  const { result: tree } = await connection.send('browsingContext.getTree', {
    'moz:scope': 'chrome',
    maxDepth: 0,
  });
  const chrome = tree.contexts.find(({ url }) => url.endsWith('/browser.xhtml'));
  const values = {
    ...(colorScheme && { prefersColorSchemeOverride: colorScheme }),
    ...(reducedMotion && { prefersReducedMotionOverride: reducedMotion === 'reduce' ? 'reduce' : 'none' }),
    ...(forcedColors && { forcedColorsOverride: forcedColors }),
  };
  const expression = `(() => {
    let set = 0;
    for (const { gBrowser } of Services.wm.getEnumerator('navigator:browser')) {
      for (const { linkedBrowser } of gBrowser.tabs) {
        if (linkedBrowser.currentURI.spec !== ${JSON.stringify(page.url())}) continue;
        Object.assign(linkedBrowser.browsingContext, ${JSON.stringify(values)});
        set++;
      }
    }
    return set;
  })()`;
  const { result } = await connection.send('script.evaluate', {
    expression,
    target: { context: chrome.context },
    awaitPromise: true,
  });
  if (result.type !== 'success' || result.result.value !== 1) {
    throw new Error(`emulate: ${JSON.stringify(result)}`);
  }
}
