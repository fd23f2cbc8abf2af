/**
 * Finds the browsers for tests. If there is no Chromium, installs one and says so: Debian's package if it has the
 * rights, else the one inside an npm package. Set CHROME_PATH and FIREFOX_PATH to choose a browser.
 */
import { execFileSync } from 'node:child_process';
import { accessSync, constants, existsSync, mkdirSync, readFileSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const { platform, env } = process;
const isRoot = process.getuid?.() === 0;

function runnable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The first of these programs on the PATH, else the first of these files that exists. */
function firstOf(names, files = []) {
  const folders = (env.PATH ?? '').split(delimiter);
  const onPath = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...onPath, ...files].find(runnable);
}

const macApp = (name) =>
  ['', env.HOME ?? ''].map((home) => `${home}/Applications/${name}.app/Contents/MacOS/${name}`);
const windowsFile = (tail) =>
  [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA]
    .filter(Boolean)
    .map((dir) => join(dir, tail));

function chosen(variable) {
  const path = env[variable];
  if (path && !runnable(path)) throw new Error(`${variable} is not an executable file: ${path}`);
  return path;
}

/** Path of an installed browser of the Chromium family, or undefined. */
export function findChromium() {
  return (
    chosen('CHROME_PATH') ??
    firstOf(
      [
        'chromium-headless-shell',
        'google-chrome-stable',
        'google-chrome',
        'chromium',
        'chromium-browser',
        'microsoft-edge-stable',
        'microsoft-edge',
        'brave-browser',
      ],
      {
        darwin: ['Google Chrome', 'Chromium', 'Microsoft Edge', 'Brave Browser'].flatMap(macApp),
        win32: [
          'Google\\Chrome\\Application\\chrome.exe',
          'Microsoft\\Edge\\Application\\msedge.exe',
        ].flatMap(windowsFile),
      }[platform],
    )
  );
}

/** Path of an installed Firefox, or undefined. */
export function findFirefox() {
  return (
    chosen('FIREFOX_PATH') ??
    firstOf(
      ['firefox', 'firefox-esr'],
      { darwin: macApp('Firefox'), win32: windowsFile('Mozilla Firefox\\firefox.exe') }[platform],
    )
  );
}

/** Path of WebKitGTK's MiniBrowser, or undefined if it or one of the tools to drive it is missing. */
export function findWebKit() {
  if (!['WebKitWebDriver', 'Xvfb', 'xsettingsd'].every((name) => firstOf([name]))) return undefined;
  return ['/usr/lib/x86_64-linux-gnu', '/usr/lib/aarch64-linux-gnu', '/usr/lib', '/usr/libexec']
    .filter((folder) => existsSync(folder))
    .flatMap((folder) =>
      readdirSync(folder)
        .filter((name) => /^webkit2?gtk-/.test(name))
        .sort()
        .reverse()
        .map((name) => join(folder, name, 'MiniBrowser')),
    )
    .find(runnable);
}

/** Runs a command with its output on the error stream. */
function run(command, args, environment = env) {
  execFileSync(command, args, { stdio: ['ignore', 2, 2], env: environment, shell: platform === 'win32' });
}

function isDebian() {
  return platform === 'linux' && existsSync('/etc/debian_version') && Boolean(firstOf(['apt-get']));
}

function fromDebian() {
  const quiet = { ...env, DEBIAN_FRONTEND: 'noninteractive' };
  run('apt-get', ['update', '-qq'], quiet);
  run('apt-get', ['install', '-yqq', '--no-install-recommends', 'chromium-headless-shell'], quiet);
  return { executablePath: findChromium(), args: [] };
}

async function fromNpm() {
  // Makes the package unpack system libraries and fonts that the machine may lack.
  env.AWS_LAMBDA_JS_RUNTIME ??= `nodejs${process.versions.node.split('.')[0]}.x`;
  const home = new URL('../node_modules/.cache/chromium/', import.meta.url);
  const code = new URL('node_modules/@sparticuz/chromium/build/index.js', home);
  if (!existsSync(code)) {
    mkdirSync(home, { recursive: true });
    run('npm', ['install', '--no-save', '--prefix', fileURLToPath(home), '@sparticuz/chromium@153.0.0']);
  }
  const { default: chromium } = await import(code.href);
  return { executablePath: await chromium.executablePath(), args: chromium.args };
}

/**
 * Returns an installed Chromium for tests, or installs one.
 *
 * @returns {Promise<{ executablePath: string, args: string[] }>}
 */
export async function ensureChromium() {
  const found = findChromium();
  if (found) return { executablePath: found, args: [] };
  /** @type {{ what: string, get: () => { executablePath?: string } | Promise<{ executablePath?: string }> }[]} */
  const ways = [];
  if (isDebian() && isRoot && readFileSync('/etc/os-release', 'utf8').includes('ID=debian')) {
    ways.push({ what: 'installing Debian’s package chromium-headless-shell', get: fromDebian });
  }
  if (platform === 'linux' && process.arch === 'x64') {
    ways.push({ what: 'getting the npm package @sparticuz/chromium into node_modules/.cache', get: fromNpm });
  }
  for (const { what, get } of ways) {
    console.error(`No Chromium or Chrome is installed: ${what}.`);
    try {
      const got = await get();
      if (got.executablePath) return got;
    } catch (error) {
      console.error(`That failed: ${String(error).split('\n', 1).join('')}`);
    }
  }
  throw new Error('There is no browser to test in. Install Chrome or Chromium, or set CHROME_PATH.');
}

/** Arguments that stop Chromium from making requests to other machines. */
export const chromiumArgs = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-gpu',
  '--disable-quic',
  '--disable-sync',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1',
  '--no-first-run',
  // Few: in a process of its own, every page would compile all scripts anew.
  '--renderer-process-limit=2',
  ...(isRoot ? ['--no-sandbox'] : []),
];

/** Arguments that make Chromium draw text alike on every machine, in the same font: without hints and colour fringes. */
const steadyText = ['--disable-lcd-text', '--font-render-hinting=none', '--force-color-profile=srgb'];

/** Settings that stop Firefox from reaching other machines: the proxy does not exist. */
export const firefoxPreferences = {
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': 9,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': 9,
  'network.proxy.no_proxies_on': 'localhost, 127.0.0.1',
};

/**
 * Starts a Firefox for tests of built pages.
 *
 * @returns {Promise<import('puppeteer-core').Browser>}
 */
export async function startFirefox() {
  const executablePath = findFirefox();
  if (!executablePath) throw new Error('Firefox is not installed (FIREFOX_PATH can name it)');
  const { launch } = await import('puppeteer-core');
  return launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    extraPrefsFirefox: firefoxPreferences,
    timeout: 300_000,
    protocolTimeout: 600_000,
  });
}

/**
 * Starts a Chromium for tests of built pages.
 *
 * @param {readonly string[]} [more] further arguments, which take precedence
 * @returns {Promise<import('puppeteer-core').Browser>}
 */
export async function startChromium(more = []) {
  const { executablePath, args } = await ensureChromium();
  const { launch } = await import('puppeteer-core');
  const own = args.filter((argument) => !argument.startsWith('--headless'));
  return launch({
    executablePath,
    args: [...new Set([...own, ...chromiumArgs, ...steadyText, ...more])],
    headless: true,
    // A long limit that only ends a hang: a busy machine may be slow.
    timeout: 300_000,
    protocolTimeout: 600_000,
  });
}
