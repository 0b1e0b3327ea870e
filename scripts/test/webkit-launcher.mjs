// Starts WebKitGTK's MiniBrowser for @web/test-runner: an X server of its own, WebKitWebDriver on a free port, and the few
// WebDriver commands (https://www.w3.org/TR/webdriver2/) that opening a page needs.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

const START_TIMEOUT_MS = 20_000;

/** WebDriver's code points for the keys that have no character (https://www.w3.org/TR/webdriver2/#keyboard-actions). */
const NAMED_KEYS = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Escape: '\uE00C',
  Space: ' ',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
  Shift: '\uE008',
};

/** A port nobody listens on now. */
async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}

/** Starts an X server on a display number that it chooses itself. */
async function startDisplay() {
  const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const number = await Promise.race([
    once(server.stdio[3], 'data').then(([bytes]) => String(bytes).trim()),
    once(server, 'exit').then(() => Promise.reject(new Error('Xvfb ended before it had a display.'))),
  ]);
  return { server, display: `:${number}` };
}

/** Sends one WebDriver command; rejects with the driver's own words when it refuses. */
export async function command(method, url, body) {
  const response = await fetch(url, { method, ...(body && { body: JSON.stringify(body) }) });
  const { value } = await response.json();
  if (!response.ok) throw new Error(`WebKitWebDriver: ${value?.error}: ${value?.message}`);
  return value;
}

async function waitUntilReady(driverUrl) {
  const end = Date.now() + START_TIMEOUT_MS;
  for (;;) {
    const status = await command('GET', `${driverUrl}/status`).catch(() => undefined);
    if (status?.ready) return;
    if (Date.now() > end) throw new Error('WebKitWebDriver did not answer.');
    await sleep(50);
  }
}

/**
 * Starts the browser with one page.
 *
 * @param {{ binary: string, driver: string }} paths MiniBrowser and WebKitWebDriver.
 * @returns {Promise<{ session: string, stop: () => Promise<void> }>} the WebDriver address of the session, and its end.
 */
export async function startWebKit({ binary, driver }) {
  const children = [];
  const stop = () => {
    for (const child of children.reverse()) child.kill();
  };
  try {
    const { server, display } = await startDisplay();
    children.push(server);
    const port = await freePort();
    const env = { ...process.env, DISPLAY: display, GDK_BACKEND: 'x11', WEBKIT_DISABLE_COMPOSITING_MODE: '1', NO_AT_BRIDGE: '1' };
    delete env.WAYLAND_DISPLAY;
    children.push(spawn(driver, [`--port=${port}`], { env, stdio: 'ignore' }));
    const driverUrl = `http://127.0.0.1:${port}`;
    await waitUntilReady(driverUrl);
    const alwaysMatch = { 'webkitgtk:browserOptions': { binary, args: ['--automation'] } };
    const { sessionId } = await command('POST', `${driverUrl}/session`, { capabilities: { alwaysMatch } });
    const session = `${driverUrl}/session/${sessionId}`;
    return {
      session,
      async stop() {
        await command('DELETE', session).catch(() => undefined);
        stop();
      },
    };
  } catch (error) {
    stop();
    throw error;
  }
}

/**
 * A launcher with one page, so that tests run one file after the other.
 *
 * @param {{ binary: string, driver: string }} paths MiniBrowser and WebKitWebDriver.
 * @returns {import('@web/test-runner-core').BrowserLauncher}
 */
export function webkitLauncher({ binary, driver }) {
  let started;
  let activeId;

  const session = async () => (await (started ??= startWebKit({ binary, driver }))).session;

  const open = async (url) => command('POST', `${await session()}/url`, { url });

  return {
    name: 'WebKit',
    type: 'webdriver',
    concurrency: 1,
    async startSession(id, url) {
      activeId = id;
      await open(url);
    },
    isActive: (id) => id === activeId,
    getBrowserUrl: async () => command('GET', `${await session()}/url`),
    async stopSession() {
      activeId = undefined;
      // Ends whatever still runs on the page.
      await open('about:blank');
      return {};
    },
    /** For `sendKeys` of @web/test-runner-commands: each entry one key, pressed and released; `Shift+Tab` holds the first. */
    async sendKeys(_id, keys) {
      const press = (key) => {
        const held = key.length > 1 ? key.split('+').map((name) => NAMED_KEYS[name] ?? name) : [key];
        const up = held.toReversed();
        return [...held.map((value) => ({ type: 'keyDown', value })), ...up.map((value) => ({ type: 'keyUp', value }))];
      };
      await command('POST', `${await session()}/actions`, { actions: [{ type: 'key', id: 'keyboard', actions: keys.flatMap(press) }] });
    },
    startDebugSession: () => Promise.reject(new Error('Debugging is for Chromium and Firefox.')),
    async stop() {
      await (await started?.catch(() => undefined))?.stop();
    },
  };
}
