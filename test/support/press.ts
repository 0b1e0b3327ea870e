import { executeServerCommand } from '@web/test-runner-commands';

/** Presses a key by its DOM name where the focus is, with what is held written before it: `Tab`, `Shift+Tab`, `ArrowDown`. */
export async function press(keys: string): Promise<void> {
  await executeServerCommand('press', keys);
}
