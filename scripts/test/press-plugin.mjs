// The test server's command `press`: one key with what is held meanwhile, as in `Shift+Tab`, which the stock command cannot say
// to every browser. Tests call it through test/support/press.ts.

/** @returns {import('@web/test-runner-core').TestRunnerPlugin} */
export const pressPlugin = () => ({
  name: 'press',
  async executeCommand({ command, payload, session }) {
    if (command !== 'press') return undefined;
    const { browser } = session;
    if (browser.type === 'webdriver') {
      await browser.sendKeys(session.id, [payload]);
      return true;
    }
    const { keyboard } = browser.getPage(session.id);
    const held = payload.split('+');
    const key = held.pop();
    for (const name of held) await keyboard.down(name);
    await keyboard.press(key);
    for (const name of held.reverse()) await keyboard.up(name);
    return true;
  },
});
