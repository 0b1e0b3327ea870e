import { spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { root } from '../root.ts';
import { installPackages } from './debian.ts';

/** Debian's WordPress as it comes out of its package: kept, since it does not change. */
const CORE = join(root, '.cache/wordpress');

function run(program: string, args: readonly string[], cwd?: string): string {
  const { status, stdout, stderr } = spawnSync(program, args, { encoding: 'utf8', cwd, maxBuffer: 2 ** 26 });
  if (status !== 0) throw new Error(`${program} ${args.join(' ')}\n${stdout}${stderr}`);
  return stdout;
}

function ensureCore(): void {
  if (!existsSync('/usr/sbin/mariadbd') || !run('php', ['-m']).includes('mysqli'))
    installPackages(['php-cli', 'php-mysql', 'mariadb-server']);
  if (existsSync(join(CORE, 'usr/share/wordpress/wp-load.php'))) return;
  mkdirSync(CORE, { recursive: true });
  // Unpacked, not installed: it would bring a web server.
  run('apt-get', ['download', 'wordpress'], CORE);
  const [file = ''] = readdirSync(CORE).filter((name) => name.endsWith('.deb'));
  run('dpkg', ['-x', join(CORE, file), CORE]);
}

/** A WordPress with a database of its own, without a web server. */
export interface WordPressSite {
  /** Runs `code` in WordPress and gives what it prints; `input` is its standard input. */
  readonly php: (code: string, input?: string) => string;
  readonly close: () => Promise<void>;
}

const config = (socket: string): string => `<?php
define( 'DB_NAME', 'wordpress' ); define( 'DB_USER', 'root' ); define( 'DB_PASSWORD', '' ); define( 'DB_HOST', 'localhost:${socket}' );
define( 'DB_CHARSET', 'utf8mb4' ); define( 'WP_HTTP_BLOCK_EXTERNAL', true ); define( 'DISABLE_WP_CRON', true );
define( 'WP_HOME', 'https://museum.example' ); define( 'WP_SITEURL', WP_HOME ); define( 'WP_PLUGIN_DIR', __DIR__ . '/wp-content/plugins' );
foreach ( array( 'AUTH', 'SECURE_AUTH', 'LOGGED_IN', 'NONCE' ) as $name ) { define( $name . '_KEY', $name ); define( $name . '_SALT', $name ); }
$table_prefix = 'wp_';
defined( 'ABSPATH' ) || define( 'ABSPATH', __DIR__ . '/' );
require_once ABSPATH . 'wp-settings.php';
`;

const BOOT = `error_reporting( E_ALL & ~E_DEPRECATED ); ini_set( 'display_errors', 'stderr' );
$_SERVER += array( 'HTTP_HOST' => 'museum.example', 'REQUEST_URI' => '/', 'SERVER_PROTOCOL' => 'HTTP/1.1', 'REQUEST_METHOD' => 'GET', 'HTTPS' => 'on' );`;

/** Starts Debian's WordPress with MariaDB, with the plugin in `pluginFolder` active. On Debian, as root. */
export async function startWordPress(pluginFolder: string): Promise<WordPressSite> {
  ensureCore();
  const folder = mkdtempSync(join(tmpdir(), 'wordpress-'));
  const [data, socket, site] = ['data', 'socket', 'site'].map((name) => join(folder, name)) as [string, string, string];
  run('mariadb-install-db', [
    '--no-defaults',
    `--datadir=${data}`,
    '--auth-root-authentication-method=normal',
    '--skip-test-db',
    '--user=root',
  ]);
  const database = spawn('mariadbd', ['--no-defaults', `--datadir=${data}`, `--socket=${socket}`, '--skip-networking', '--user=root'], {
    stdio: 'ignore',
  });
  for (let tries = 0; !existsSync(socket); tries += 1) {
    if (tries > 300) throw new Error('MariaDB did not start.');
    await setTimeout(100);
  }
  run('mariadb', ['--no-defaults', `--socket=${socket}`, '--user=root', '--execute=create database wordpress']);

  cpSync(join(CORE, 'usr/share/wordpress'), site, { recursive: true, filter: (path) => !path.includes('ID3') });
  rmSync(join(site, 'wp-content'), { recursive: true, force: true });
  cpSync(pluginFolder, join(site, 'wp-content/plugins/cop-widgets'), { recursive: true });
  writeFileSync(join(site, 'wp-config.php'), config(socket));

  const php = (code: string, input = ''): string => {
    const { status, stdout, stderr } = spawnSync('php', ['-r', `${BOOT}${code}`], {
      cwd: site,
      input,
      encoding: 'utf8',
      maxBuffer: 2 ** 26,
    });
    if (status !== 0 || stderr.includes('PHP ')) throw new Error(`${stdout}${stderr}`);
    return stdout;
  };
  php(`define( 'WP_INSTALLING', true ); function wp_mail() {} require 'wp-load.php'; require ABSPATH . 'wp-admin/includes/upgrade.php';
    wp_install( 'Museum', 'admin', 'admin@museum.example', false, '', 'password' );
    wp_insert_user( array( 'user_login' => 'author', 'user_pass' => 'password', 'user_email' => 'author@museum.example', 'role' => 'author' ) );`);
  php(`require 'wp-load.php'; require ABSPATH . 'wp-admin/includes/plugin.php';
    $error = activate_plugin( 'cop-widgets/cop-widgets.php' ); if ( is_wp_error( $error ) ) { fwrite( STDERR, 'PHP ' . $error->get_error_message() ); }`);
  return {
    php,
    async close() {
      const ended = new Promise((resolve) => database.once('exit', resolve));
      database.kill();
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
