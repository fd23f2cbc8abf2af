/** A whole WordPress for the test, in a folder of its own: a database that nothing else reaches, and PHP's own server. */
import { execFileSync, spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { installPackages, WORDPRESS } from './packages.mjs';

const isRoot = process.getuid?.() === 0;
const PASSWORD = 'for the test alone';
export const ROLES = ['administrator', 'editor', 'author'];

/** Repeats until it returns something. A long limit, which only ends a hang. */
export async function until(what, attempt, seconds = 60) {
  const end = performance.now() + seconds * 1000;
  for (;;) {
    const result = await attempt();
    if (result) return result;
    if (performance.now() > end) throw new Error(`Waited ${seconds} s: ${what}`);
    await new Promise((done) => setTimeout(done, 50));
  }
}

const freePort = () =>
  new Promise((resolve, reject) => {
    const server = createServer()
      .once('error', reject)
      .listen(0, '127.0.0.1', () => {
        const { port } = server.address();
        server.close(() => resolve(port));
      });
  });

/** Starts a program in a process group of its own, which `stop` ends with all its workers. */
function start(program, args, options = {}) {
  let log = '';
  const child = spawn(program, args, { ...options, detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (log += text));
  const ended = new Promise((resolve) => child.once('exit', resolve));
  const stop = async () => {
    if (child.exitCode === null && child.signalCode === null) process.kill(-Number(child.pid), 'SIGTERM');
    await ended;
  };
  return { stop, log: () => log, hasEnded: () => child.exitCode !== null || child.signalCode !== null };
}

async function startDatabase(folder) {
  const data = join(folder, 'data');
  const socket = join(folder, 'db.sock');
  const user = isRoot ? ['--user=root'] : [];
  execFileSync(
    'mariadb-install-db',
    [
      '--no-defaults',
      `--datadir=${data}`,
      '--auth-root-authentication-method=normal',
      '--skip-test-db',
      ...user,
    ],
    { stdio: 'ignore' },
  );
  const server = start('mariadbd', [
    '--no-defaults',
    `--datadir=${data}`,
    `--socket=${socket}`,
    `--pid-file=${join(folder, 'db.pid')}`,
    '--skip-networking',
    '--innodb-flush-log-at-trx-commit=0',
    ...user,
  ]);
  const sql = (query) =>
    execFileSync('mariadb', ['--no-defaults', `--socket=${socket}`, '-u', 'root', '-e', query], {
      stdio: 'pipe',
    });
  await until('the database to answer', () => {
    if (server.hasEnded()) throw new Error(`The database ended.\n${server.log()}`);
    if (!existsSync(socket)) return false;
    try {
      sql('SELECT 1');
      return true;
    } catch {
      return false;
    }
  });
  sql('CREATE DATABASE wordpress CHARACTER SET utf8mb4');
  return { socket, stop: server.stop };
}

const config = (socket, origin) => `<?php
define( 'DB_NAME', 'wordpress' );
define( 'DB_USER', 'root' );
define( 'DB_PASSWORD', '' );
define( 'DB_HOST', 'localhost:${socket}' );
define( 'DB_CHARSET', 'utf8mb4' );
define( 'WP_HOME', '${origin}' );
define( 'WP_SITEURL', '${origin}' );
define( 'WP_DEBUG', true );
define( 'WP_DEBUG_DISPLAY', false );
define( 'WP_DEBUG_LOG', __DIR__ . '/debug.log' );
define( 'SCRIPT_DEBUG', false );
define( 'DISABLE_WP_CRON', true );
define( 'AUTOMATIC_UPDATER_DISABLED', true );
define( 'WP_HTTP_BLOCK_EXTERNAL', true );
$table_prefix = 'wp_';
if ( ! defined( 'ABSPATH' ) ) {
	define( 'ABSPATH', __DIR__ . '/' );
}
require_once ABSPATH . 'wp-settings.php';
`;

/** Starts it with the plugin active, and a user of each role. */
export async function startWordPress(plugin) {
  installPackages();
  const folder = mkdtempSync(join(tmpdir(), 'sco-wordpress-'));
  const stops = [];
  const stop = async () => {
    for (const each of stops.reverse()) await each();
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    const database = await startDatabase(folder);
    stops.push(database.stop);
    const site = join(folder, 'site');
    const origin = `http://127.0.0.1:${await freePort()}`;
    cpSync(WORDPRESS, site, { recursive: true, dereference: true });
    writeFileSync(join(site, 'wp-config.php'), config(database.socket, origin));
    const content = join(site, 'wp-content');
    for (const name of ['themes', 'plugins', 'uploads']) mkdirSync(join(content, name), { recursive: true });
    cpSync(fileURLToPath(new URL('theme', import.meta.url)), join(content, 'themes/plain'), {
      recursive: true,
    });
    cpSync(plugin, join(content, 'plugins/sco-facts'), { recursive: true });

    /** Runs PHP inside of WordPress, and returns what its code returns. */
    const php = (code, input) => {
      const script = `
        $_SERVER['HTTP_HOST'] = '${new URL(origin).host}';
        $_SERVER['SERVER_PROTOCOL'] = 'HTTP/1.1';
        $_SERVER['REQUEST_METHOD'] = 'GET';
        $_SERVER['REQUEST_URI'] = '/';
        ${code.includes('wp_install') ? "define( 'WP_INSTALLING', true );" : ''}
        require 'wp-load.php';
        require_once ABSPATH . 'wp-admin/includes/admin.php';
        $input = json_decode( stream_get_contents( STDIN ), true );
        $output = ( static function ( $input ) { ${code} } )( $input );
        echo "\\n---\\n", wp_json_encode( $output );`;
      const out = execFileSync('php', ['-r', script], {
        cwd: site,
        encoding: 'utf8',
        input: JSON.stringify(input ?? null),
        maxBuffer: 1e9,
        stdio: 'pipe',
      });
      return JSON.parse(out.split('\n---\n').at(-1));
    };
    php(
      `require_once ABSPATH . 'wp-admin/includes/upgrade.php';
       wp_install( 'Test', 'administrator', 'administrator@example.org', false, '', $input['password'] );
       foreach ( array( 'editor', 'author' ) as $role ) {
         wp_insert_user( array( 'user_login' => $role, 'user_pass' => $input['password'], 'role' => $role, 'user_email' => $role . '@example.org' ) );
       }
       switch_theme( 'plain' );
       return true;`,
      { password: PASSWORD },
    );
    const problem = php(`$result = activate_plugin( 'sco-facts/sco-facts.php' );
      return is_wp_error( $result ) ? $result->get_error_message() : '';`);
    if (problem) throw new Error(`The plugin cannot be activated: ${problem}`);

    const server = start('php', ['-S', new URL(origin).host, '-t', site], {
      cwd: site,
      env: { ...process.env, PHP_CLI_SERVER_WORKERS: '4' },
    });
    stops.push(server.stop);
    await until('PHP to answer', async () => {
      if (server.hasEnded()) throw new Error(`PHP ended.\n${server.log()}`);
      return fetch(`${origin}/wp-login.php`).then(
        ({ ok }) => ok,
        () => false,
      );
    });
    /** What PHP has noticed about the plugin. */
    const notices = () => {
      const file = join(site, 'debug.log');
      const lines = existsSync(file) ? readFileSync(file, 'utf8').split('\n') : [];
      return lines.filter((line) => line.includes('sco-facts') || line.includes('sco_facts'));
    };
    return { origin, site, php, notices, stop, password: PASSWORD, log: server.log };
  } catch (error) {
    await stop();
    throw error;
  }
}
