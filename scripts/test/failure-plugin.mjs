// The test server reports a failure with the two values compared, cloned. An element cannot be cloned, and then the report is
// lost and the run hangs until its time is up. Here such values are told by name instead.
const SOCKET_MODULE = '/__web-dev-server__web-socket.js';
const CLONE = 'structuredClone(obj)';

/** Runs in the page. */
const cloneForReport = `(() => {
  const words = (key, value) => (key === 'actual' || key === 'expected' ? String(value?.localName ?? value) : value);
  try { return structuredClone(obj); } catch { return JSON.parse(JSON.stringify(obj, words)); }
})()`;

/** @returns {import('@web/dev-server-core').Plugin} */
export const failurePlugin = () => ({
  name: 'failure',
  transform({ path, body }) {
    if (path !== SOCKET_MODULE) return undefined;
    if (!body.includes(CLONE))
      throw new Error('The test server reports failures in another way now: see whether this plugin is still needed.');
    return body.replace(CLONE, cloneForReport);
  },
});
