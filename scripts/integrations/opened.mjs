/** Opens a page of an app and fails unless it shows the facts of the day on which its card is frozen, in silence. */

/** What a card of Astana says that is frozen on 5 July 2024. */
const FACTS = ['Astana 2024', '3–4 July 2024', 'Kassym-Jomart Tokayev', 'As of 5 July 2024'];

const missing = (where, text, facts = FACTS) => {
  const plain = text.replace(/\s+/g, ' ');
  const absent = facts.filter((fact) => !plain.includes(fact));
  if (absent.length > 0)
    throw new Error(`${where} does not say "${absent.join('", "')}":\n${plain.slice(0, 3000)}`);
};

/** HTML without markup. */
const textOf = (html) =>
  html
    .replace(/<(script|style)\b[\s\S]*?<\/\1>/g, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&(?:nbsp|#160);/g, ' ');

/** Everything that a page complains of: any line in the console, an error, an answer that is none, another host. */
function complaintsOf(page, origin) {
  const complaints = [];
  page.on('console', (message) => complaints.push(`console.${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => complaints.push(`error: ${String(error)}`));
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(origin) && !/^(?:data|blob):/.test(url)) complaints.push(`request to ${url}`);
  });
  page.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText;
    // A page that is closed or left cancels what it has asked for ahead.
    if (reason !== 'net::ERR_ABORTED') complaints.push(`${request.url()}: ${reason}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) complaints.push(`${response.status()} ${response.url()}`);
  });
  return complaints;
}

const drawn = (selector) => {
  const tags = [...document.querySelectorAll(selector)];
  return tags.length > 0 && tags.every((tag) => tag.matches(':state(ready)'));
};

/**
 * @param {import('puppeteer-core').Browser} browser
 * @param {string} origin
 * @param {{
 *   path: string,          the address
 *   tag?: string,          a selector of what is drawn: `sco-summit-card` unless it is given
 *   server?: boolean,      the HTML has the facts before any script
 *   html?: string[],       what else it has
 *   says?: string[],       more texts of the page, outside the card
 *   hears?: string,        what the page says in an <output> after the reader opened the sources
 *   press?: string,        a selector of what leads from here to the card
 * }} expected
 */
export async function opened(browser, origin, expected) {
  const { path, tag = 'sco-summit-card', server, html, says, hears, press } = expected;
  if (server || html) {
    const text = await (await fetch(origin + path)).text();
    missing(`The HTML of ${path}`, text, html ?? []);
    if (server) missing(`The HTML of ${path}`, textOf(text));
  }
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  page.setDefaultTimeout(60_000);
  const complaints = complaintsOf(page, origin);
  try {
    await page.goto(origin + path, { waitUntil: 'networkidle0' });
    if (press) {
      await page.click(press);
      await page.waitForFunction((before) => location.pathname !== before, {}, path);
    }
    await page.waitForSelector(tag);
    // What was seen before the script waits for a change of the window.
    await page.setViewport({ width: 700, height: 900 });
    await page.waitForFunction(drawn, {}, tag);
    const day = await page.$eval(tag, (card) => card.shadowRoot.textContent);
    missing(`The card of ${path}`, day);
    if (says) missing(`The page ${path}`, await page.$eval('body', (body) => body.innerText), says);
    if (hears) {
      await page.$eval(tag, (card) => card.shadowRoot.querySelector('[part=sources-button]').click());
      await page.waitForFunction(
        (words) => document.querySelector('output')?.textContent.includes(words),
        {},
        hears,
      );
    }
  } catch (error) {
    if (complaints.length === 0) throw error;
    throw new Error(`${path}: ${complaints.join('\n')}`, { cause: error });
  } finally {
    await context.close();
  }
  if (complaints.length > 0) throw new Error(`${path} is not silent:\n${complaints.join('\n')}`);
}
