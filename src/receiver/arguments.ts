import { parseArgs } from 'node:util';
import { flagOf, type Setting, settings, type SettingValues, shortFlagOf } from './config.ts';

/** Something that the person at the keyboard can put right; the message says how. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** What was asked for on the command line. */
export interface Invocation {
  readonly command: 'serve' | 'list' | 'help';
  readonly json: boolean;
  /** Flags over the environment. */
  readonly values: SettingValues;
}

/** What `cop-receiver --help` prints. */
export const help = `cop-receiver takes sign-ups for communities of practice and keeps them in a database.

  cop-receiver serve          take sign-ups at POST /v1/signups
  cop-receiver list [--json]  print every sign-up, one a line

Settings, each as a flag or in the environment (--${flagOf(settings[1])} is understood for --${shortFlagOf(settings[1])} and so on):
${settings.map((setting) => `  ${`--${shortFlagOf(setting)}=${setting.value}`.padEnd(28)}  ${setting.env.padEnd(26)}  ${setting.help}`).join('\n')}
`;

const byFlag = new Map<string, Setting>(settings.flatMap((each) => [flagOf(each), shortFlagOf(each)].map((flag) => [flag, each])));

/** Reads the command line. Throws {@link UsageError}. */
export function readArguments(args: readonly string[], environment: SettingValues): Invocation {
  const { values, positionals } = parse(args);
  const [command, ...others] = positionals;
  const json = values['json'] === true;
  const fromFlags = Object.entries(values).flatMap(([flag, value]) => (byFlag.has(flag) ? [[byFlag.get(flag)!.env, value]] : []));
  const invocation = { json, values: { ...environment, ...Object.fromEntries(fromFlags) } as SettingValues };
  if (values['help'] === true || command === 'help') return { ...invocation, command: 'help' };
  if (command === undefined) throw new UsageError(`Say what to do: serve or list.\n\n${help.trimEnd()}`);
  if ((command !== 'serve' && command !== 'list') || others.length > 0 || (json && command !== 'list')) {
    throw new UsageError(`There is no “cop-receiver ${args.join(' ')}”. See cop-receiver --help.`);
  }
  return { ...invocation, command };
}

function parse(args: readonly string[]) {
  const options = Object.fromEntries([...byFlag.keys()].map((flag) => [flag, { type: 'string' as const }]));
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { ...options, json: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
    });
  } catch (error) {
    throw new UsageError(`${(error as Error).message.split(/\. |\n/, 1)[0]}. See cop-receiver --help.`);
  }
}
