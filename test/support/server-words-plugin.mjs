import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

/** The command `server-words`: what a server draws in the cases of `phrases.ts`, rendered once for all browsers. */
export function serverWordsPlugin() {
  const cwd = fileURLToPath(new URL('../..', import.meta.url));
  let drawn;
  const render = async () => {
    const args = ['--import', 'tsx', '--import', './test/support/pinned-clock.mjs', 'test/ssr/words.ts'];
    const { stdout } = await promisify(execFile)(process.execPath, args, { cwd, maxBuffer: 2 ** 26 });
    return JSON.parse(stdout);
  };
  return {
    name: 'server-words',
    executeCommand({ command }) {
      return command === 'server-words' ? (drawn ??= render()) : undefined;
    },
  };
}
