import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

/**
 * The command `server-words`: the server-rendered texts of the cases in `phrases/`, rendered once for all browsers. It
 * returns `{}` until they are ready, because the test runner waits only 20 seconds for an answer.
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
