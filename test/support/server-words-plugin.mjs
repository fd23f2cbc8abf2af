import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

/**
 * The command `server-words`: what a server draws in the cases of `phrases.ts`, rendered once for all browsers. Its answer is
 * `{}` until that is done: the test runner waits 20 seconds for an answer, which may be too few on a busy machine.
 */
export function serverWordsPlugin() {
  const cwd = fileURLToPath(new URL('../..', import.meta.url));
  let answer;
  const render = async () => {
    const args = ['--import', 'tsx', '--import', './test/support/pinned-clock.mjs', 'test/ssr/words.ts'];
    const { stdout } = await promisify(execFile)(process.execPath, args, { cwd, maxBuffer: 2 ** 26 });
    answer = { drawn: JSON.parse(stdout) };
  };
  return {
    name: 'server-words',
    executeCommand({ command }) {
      if (command !== 'server-words') return undefined;
      if (!answer) {
        answer = {};
        render().catch((error) => (answer = { error: String(error) }));
      }
      return answer;
    },
  };
}
