/** The programs that the test needs: Debian's packages, installed if there are the rights. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

export const WORDPRESS = process.env.WORDPRESS_PATH ?? '/usr/share/wordpress';

const runs = (program, ...args) => spawnSync(program, args, { stdio: 'ignore' }).status === 0;
const NEEDED = [
  ['wordpress', () => existsSync(`${WORDPRESS}/wp-load.php`)],
  ['php-cli', () => runs('php', '--version')],
  ['php-mysql', () => runs('php', '-r', 'exit(extension_loaded("mysqli") ? 0 : 1);')],
  ['mariadb-server', () => runs('mariadbd', '--version') && runs('mariadb', '--version')],
];
const missing = () => NEEDED.flatMap(([name, isThere]) => (isThere() ? [] : [name]));

/** Installs what is missing, or throws with the line that does it. */
export function installPackages() {
  const names = missing();
  if (!names.length) return;
  const line = `apt-get install --no-install-recommends ${names.join(' ')}`;
  const isRoot = process.getuid?.() === 0;
  if (!isRoot || !runs('apt-get', '--version'))
    throw new Error(`The test needs a whole WordPress. On Debian, as root: ${line}`);
  console.log(`# installing ${names.join(', ')}`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const options = { env, encoding: 'utf8' };
  spawnSync('apt-get', ['update', '-qq'], options);
  const { status, stderr } = spawnSync(
    'apt-get',
    ['install', '-qq', '-y', '--no-install-recommends', ...names],
    options,
  );
  const left = missing();
  if (status !== 0 || left.length)
    throw new Error(`Not to be installed here: ${left.join(', ')}. Tried: ${line}\n${stderr}`);
}
