// Runs in the page before Storybook does: keeps what its channel says of a story, as `finished` and `thrown`. A script of its
// own, because what the compiler adds to functions is not there in the page.
const FAILURES = ['storyThrewException', 'storyErrored', 'storyMissing', 'playFunctionThrewException', 'unhandledErrorsWhilePlaying'];
let channel;
globalThis.thrown = [];
Object.defineProperty(globalThis, '__STORYBOOK_ADDONS_CHANNEL__', {
  configurable: true,
  get: () => channel,
  set: (value) => {
    channel = value;
    channel.on('storyFinished', (outcome) => (globalThis.finished = outcome));
    for (const name of FAILURES) {
      channel.on(name, (error) => {
        globalThis.thrown.push(`${name}: ${error?.message ?? error?.title ?? JSON.stringify(error)}`);
        globalThis.finished ??= { status: 'error', reporters: [] };
      });
    }
  },
});
