/** A browser for each user, and the steps that the tests take in the editor. */
import { startChromium } from '../../../scripts/browsers.mjs';
import { until } from './wordpress.mjs';

/** A long limit that only ends a hang. */
const HANG = Number(process.env.HANG_SECONDS ?? 60) * 1000;

/** What WordPress itself complains of in its editor: its own old scripts, and no network. */
const OF_WORDPRESS = /JQMIGRATE|s\.w\.org|gravatar\.com|is deprecated since version|net::ERR_|favicon\.ico/;

export async function openBrowsers({ origin, password }) {
  const browser = await startChromium();
  const users = new Map();

  /** A tab of a user, logged in; of a reader without a name. What is wrong on its pages goes to `complaints`. */
  async function tabOf(user) {
    let context = users.get(user);
    const isNew = !context;
    if (!context) users.set(user, (context = await browser.createBrowserContext()));
    const page = await context.newPage();
    page.setDefaultTimeout(HANG);
    await page.setViewport({ width: 1400, height: 1000 });
    const complaints = [];
    page.on('console', (message) => {
      const text = `${message.text()} ${message.location().url ?? ''}`;
      if (message.type() === 'error' && !OF_WORDPRESS.test(text)) complaints.push(`console: ${text}`);
    });
    page.on('pageerror', (error) => complaints.push(`error: ${String(error)}`));
    page.on('request', (request) => {
      const url = request.url();
      const isOurs = url.startsWith(`${origin}/`) || /^(?:data|blob|about):/.test(url);
      if (!isOurs && !OF_WORDPRESS.test(url)) complaints.push(`request to elsewhere: ${url}`);
    });
    page.on('response', (response) => {
      if (response.status() >= 400 && response.url().includes('sco-facts'))
        complaints.push(`${response.status()}: ${response.url()}`);
    });
    // Emoji and avatars of WordPress come from elsewhere.
    await page.setRequestInterception(true);
    page.on('request', (request) =>
      OF_WORDPRESS.test(request.url()) ? void request.abort() : void request.continue(),
    );
    await page.evaluateOnNewDocument(helpers);
    page.on('dialog', (dialog) => void dialog.accept());
    if (user && isNew) {
      await page.goto(`${origin}/wp-login.php`);
      // The page moves the focus a moment after it has loaded, so what is typed could go astray.
      for (const [field, value] of [
        ['#user_login', user],
        ['#user_pass', password],
      ]) {
        await page.$eval(field, (each, text) => void (each.value = text), value);
      }
      await Promise.all([page.waitForNavigation(), page.click('#wp-submit')]);
    }
    return { page, complaints };
  }
  return { tabOf, close: () => browser.close() };
}

/** Opens the editor with a new post or an old one, and waits until it can be typed in. */
export async function openEditor(page, origin, post) {
  await page.goto(
    post ? `${origin}/wp-admin/post.php?post=${post}&action=edit` : `${origin}/wp-admin/post-new.php`,
  );
  await page.waitForFunction(() => {
    const { data } = window.wp ?? {};
    return (
      data?.select('core/editor')?.getCurrentPostId() &&
      data.select('core/block-editor').getSettings().mediaUpload !== null
    );
  });
  await page.evaluate(() => {
    const { dispatch } = window.wp.data;
    dispatch('core/preferences').set('core/edit-post', 'welcomeGuide', false);
    dispatch('core/preferences').set('core/edit-post', 'fullscreenMode', false);
  });
  await page.waitForSelector('.editor-post-title__input, .wp-block-post-title');
}

const INPUT = '.wp-block[data-type="sco-elements/facts"] [role=combobox]';

/** Inserts the block as a writer does, by its name after a slash, and picks what the search offers first. */
export async function insertFacts(page, question) {
  await page.click('.block-editor-default-block-appender, .editor-post-title__input');
  await page.keyboard.press('End');
  await page.evaluate(() => window.wp.data.dispatch('core/block-editor').insertDefaultBlock());
  await page.keyboard.type('/sco facts');
  await page.waitForFunction(() =>
    [...document.querySelectorAll('.components-autocomplete__result')].some((each) =>
      each.textContent.includes('SCO facts'),
    ),
  );
  await page.keyboard.press('Enter');
  await page.waitForSelector(INPUT);
  return searchFacts(page, question);
}

export async function searchFacts(page, question) {
  await page.focus(INPUT);
  await page.type(INPUT, question);
  await page.waitForFunction(
    (input, wanted) => {
      const field = document.querySelector(input);
      return field?.value === wanted && field.getAttribute('aria-expanded') === 'true';
    },
    {},
    INPUT,
    question,
  );
  // The list belongs to what was typed last once it says how many it has.
  await until('the list to settle', () =>
    page.$eval(INPUT, (field) => {
      const list = document.getElementById(field.getAttribute('aria-controls'));
      const said = document.getElementById(field.getAttribute('aria-describedby')).textContent;
      return said.startsWith(`${list.children.length} `);
    }),
  );
  const offered = await page.$eval(
    INPUT,
    (field) => document.getElementById(field.getAttribute('aria-controls')).firstElementChild.textContent,
  );
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => blockOf()?.attributes.content);
  return offered;
}

/** Saves, and waits until the post is on the server. */
export const save = (page, edits) =>
  page.evaluate(async (changes) => {
    const { dispatch, select } = window.wp.data;
    dispatch('core/editor').editPost(changes);
    await dispatch('core/editor').savePost();
    if (select('core/editor').didPostSaveRequestFail()) throw new Error('The post was not saved.');
    return select('core/editor').getCurrentPostId();
  }, edits);

/** What the editor makes of a post that it has opened. */
export const stateOf = (page) =>
  page.evaluate(() => {
    const { select } = window.wp.data;
    const blocks = select('core/block-editor').getBlocks();
    return {
      names: blocks.map(({ name }) => name),
      valid: blocks.map(({ isValid }) => isValid),
      attributes: blocks.find(({ name }) => name === 'sco-elements/facts')?.attributes,
      warnings: document.querySelectorAll('.block-editor-warning').length,
      isDirty: select('core/editor').isEditedPostDirty(),
    };
  });

/** A function of the page that the waiting above calls. */
export const helpers = () => {
  window.blockOf = () =>
    window.wp?.data
      ?.select('core/block-editor')
      .getBlocks()
      .find(({ name }) => name === 'sco-elements/facts');
};
