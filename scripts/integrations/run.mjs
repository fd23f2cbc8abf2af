/** Runs commands for `npm run integrations`, in process groups that end with it. */
import { spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/[/\\]$/, '');
/** Apps are tried outside the project, so that they find no package of it. What they install stays for the next run. */
export const scratch = join(
  tmpdir(),
  'sco-elements-integrations',
  root.replace(/\W+/g, '-').replace(/^-/, ''),
);
mkdirSync(scratch, { recursive: true });

/** No framework reports home. */
const quiet = {
  ASTRO_TELEMETRY_DISABLED: '1',
  CI: '1',
  DO_NOT_TRACK: '1',
  NEXT_TELEMETRY_DISABLED: '1',
  NG_CLI_ANALYTICS: 'false',
  NO_COLOR: '1',
  NO_UPDATE_NOTIFIER: '1',
  npm_config_audit: 'false',
  npm_config_fund: 'false',
  npm_config_prefer_offline: 'true',
  npm_config_update_notifier: 'false',
  // Locks name no registry.
  npm_config_omit_lockfile_registry_resolved: 'true',
};
/** A version of Node.js that the project cannot ask of everybody, but some frameworks do: the package `node` has it. */
const NODE = '22.23.3';
let newer;

/** Folder of the programs of a newer Node.js, installed when the first app needs it. */
export async function newerNode() {
  const [running] = process.versions.node.split('.').map(Number);
  const [wanted] = NODE.split('.').map(Number);
  if (running >= wanted) return undefined;
  const folder = join(scratch, `node-${NODE}`);
  newer ??= run('npm', ['install', '--no-save', '--prefix', folder, `node@${NODE}`]);
  await newer;
  return join(folder, 'node_modules', '.bin');
}

const running = new Set();
const windows = process.platform === 'win32';

/** Ends what still runs. */
export function end() {
  for (const child of running) stop(child);
}
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, () => {
    end();
    process.exit(1);
  });
}

/** Ends a process with those that it started. */
export function stop(child) {
  running.delete(child);
  try {
    if (windows) child.kill();
    else process.kill(-child.pid, 'SIGTERM');
  } catch {
    // It has ended by itself.
  }
}

/** Starts a command; its output is in `child.output`. */
export function start(command, args, { cwd = root, env = {}, path, show = false } = {}) {
  const all = { ...process.env, ...quiet, ...env };
  // What `npm run` says of this project is not meant for the app.
  for (const name of Object.keys(all))
    if (/^npm_(?:package|lifecycle|config_(?:local|loglevel))/.test(name)) delete all[name];
  if (path) all.PATH = `${path}${delimiter}${all.PATH}`;
  const child = spawn(command, args, {
    cwd,
    env: all,
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: !windows,
    shell: windows,
  });
  child.output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (data) => {
      child.output += data;
      if (show) process.stdout.write(data);
    });
  }
  running.add(child);
  return child;
}

/** Runs a command to its end and returns its output; fails with the output unless it succeeds, or if `fails`, if it does. */
export async function run(command, args, options = {}) {
  const child = start(command, args, options);
  const code = await new Promise((done, failed) => {
    child.on('error', failed);
    child.on('close', done);
  });
  stop(child);
  if ((code === 0) === Boolean(options.fails)) {
    const what = options.fails ? 'succeeded, but must fail' : `ended with ${code}`;
    throw new Error(`\`${[command, ...args].join(' ')}\` ${what}\n${child.output.slice(-6000)}`);
  }
  return child.output;
}
