import { readFileSync } from 'node:fs';
import { parseArgs, parseEnv } from 'node:util';
import { flagOf, type Setting, settings, type SettingValues, shortFlagOf } from './config.ts';

/** Something that the person at the keyboard can put right; the message says how. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** What a command takes beside the settings. */
interface CommandShape {
  readonly usage: string;
  readonly help: string;
  readonly flags: readonly string[];
  /** Whether an e-mail address follows. */
  readonly takesEmail?: boolean;
}

const commands = {
  serve: { usage: 'serve', help: 'take sign-ups at POST /v1/signups, proposals at POST /v1/proposals', flags: [] },
  list: { usage: 'list [--json] [--proposals]', help: 'print every sign-up or proposal, one a line', flags: ['json', 'proposals'] },
  export: {
    usage: 'export [--format csv|json] [--proposals]',
    help: 'print them for a spreadsheet (csv) or a program (json, one object a line)',
    flags: ['format', 'proposals'],
  },
  withdraw: {
    usage: 'withdraw EMAIL [--community ID]',
    help: 'take an address off one list, or off all',
    flags: ['community'],
    takesEmail: true,
  },
  erase: { usage: 'erase EMAIL', help: 'delete everything that is kept about an address', flags: [], takesEmail: true },
  purge: { usage: 'purge', help: 'delete what nobody confirmed in 30 days; serve does so every hour', flags: [] },
} as const satisfies Record<string, CommandShape>;

/** What can be asked for. */
export type CommandName = keyof typeof commands;

/** What was asked for on the command line. */
export interface Invocation {
  readonly command: CommandName | 'help';
  /** What follows the command: an e-mail address for some. */
  readonly email: string;
  readonly json: boolean;
  readonly proposals: boolean;
  readonly format: 'csv' | 'json';
  readonly community: string | undefined;
  /** Flags over the environment over the file of `--config`. */
  readonly values: SettingValues;
}

/** What `cop-receiver --help` prints. */
export const help = `cop-receiver takes sign-ups for communities of practice and keeps them in a database.

${Object.values(commands)
  .map(({ usage, help: sentence }) => `  cop-receiver ${usage.padEnd(42)} ${sentence}`)
  .join('\n')}

Settings, each as a flag, in the environment, or as NAME=VALUE in the file of --config=FILE; the first that says something counts
(--${flagOf(settings[1])} is understood for --${shortFlagOf(settings[1])} and so on):
${settings.map((setting) => `  ${`--${shortFlagOf(setting)}=${setting.value}`.padEnd(28)}  ${setting.env.padEnd(26)}  ${setting.help}`).join('\n')}
`;

const byFlag = new Map<string, Setting>(settings.flatMap((each) => [flagOf(each), shortFlagOf(each)].map((flag) => [flag, each])));

/** Reads the command line, and the file of `--config`. Throws {@link UsageError}. */
export function readArguments(args: readonly string[], environment: SettingValues): Invocation {
  const { values, positionals } = parse(args);
  const [command, ...others] = positionals;
  const text = (name: string): string | undefined => {
    const value = values[name];
    return typeof value === 'string' ? value : undefined;
  };
  const fromFlags = Object.entries(values).flatMap(([flag, value]) => (byFlag.has(flag) ? [[byFlag.get(flag)!.env, value]] : []));
  const format = text('format') ?? 'csv';
  const invocation = {
    email: others[0] ?? '',
    json: values['json'] === true,
    proposals: values['proposals'] === true,
    community: text('community'),
    format: format as 'csv' | 'json',
    values: { ...fileValues(text('config')), ...set(environment), ...Object.fromEntries(fromFlags) } as SettingValues,
  };
  if (values['help'] === true || command === 'help') return { ...invocation, command: 'help' };
  if (command === undefined) throw new UsageError(`Say what to do: ${Object.keys(commands).join(', ')}.\n\n${help.trimEnd()}`);
  if (!Object.hasOwn(commands, command)) throw new UsageError(`There is no “cop-receiver ${command}”. See cop-receiver --help.`);
  const shape: CommandShape = commands[command as CommandName];
  const strange = ['json', 'proposals', 'format', 'community'].find((flag) => flag in values && !shape.flags.includes(flag));
  if (strange || others.length !== (shape.takesEmail ? 1 : 0)) {
    throw new UsageError(`Write: cop-receiver ${shape.usage}. See cop-receiver --help.`);
  }
  if (format !== 'csv' && format !== 'json') throw new UsageError(`--format is “${format}”. Write csv or json.`);
  return { ...invocation, command: command as CommandName };
}

/** What is set to something; an empty variable hides nothing. */
const set = (values: SettingValues): SettingValues => Object.fromEntries(Object.entries(values).filter(([, value]) => value?.trim()));

function fileValues(path: string | undefined): SettingValues {
  if (path === undefined) return {};
  try {
    const values = parseEnv(readFileSync(path, 'utf8'));
    const strange = Object.keys(values).find((name) => !settings.some(({ env }) => env === name));
    if (strange) throw new UsageError(`The file ${path} sets ${strange}, which is no setting. See cop-receiver --help.`);
    return values;
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(`The file ${path} of --config cannot be read (${(error as NodeJS.ErrnoException).code ?? 'unknown'}).`);
  }
}

function parse(args: readonly string[]): {
  values: Readonly<Record<string, string | boolean | undefined>>;
  positionals: readonly string[];
} {
  const names = [...byFlag.keys(), 'format', 'community', 'config'];
  const options = Object.fromEntries(names.map((flag) => [flag, { type: 'string' as const }]));
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { ...options, json: { type: 'boolean' }, proposals: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
    });
  } catch (error) {
    throw new UsageError(`${(error as Error).message.split(/\. |\n/, 1)[0]}. See cop-receiver --help.`);
  }
}
