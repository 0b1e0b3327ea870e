import { BlockList, isIP } from 'node:net';
import { err, ok, type Result } from '../lib/result.ts';
import { isEmailAddress } from '../domain/registration/value-formats.ts';
import { databaseFile, isPostgresUrl } from './store/database-url.ts';

/** Everything that the receiver can be told. */
export interface ReceiverConfig {
  /** Address or name to listen on. */
  readonly host: string;
  /** 0: any free port. */
  readonly port: number;
  /** `file:PATH` of the SQLite database; the folder must exist, the file need not. Or `postgres://…`. */
  readonly databaseUrl: string;
  /** The exact origins whose pages may send, e.g. `https://museum.example`. */
  readonly origins: readonly string[];
  /** Where the world reaches this receiver, without a slash at the end; undefined: where it listens. */
  readonly publicUrl: string | undefined;
  /** `smtp://` or `smtps://`; undefined: mails wait in the outbox. */
  readonly smtpUrl: string | undefined;
  /** Whom mails come from: an address, or a name and an address in angle brackets. Undefined: no-reply at the public host. */
  readonly mailFrom: string | undefined;
  /** Who is told of proposals. */
  readonly staff: string | undefined;
  /** File or web address of the feed that names the communities. */
  readonly feed: string | undefined;
  /** Whether too many sign-ups from one place or for one address are turned away. */
  readonly rateLimit: boolean;
  /** Peers whose `X-Forwarded-For` is believed. */
  readonly trustedProxies: BlockList;
  /** How long a request's head may take to arrive, in milliseconds. */
  readonly headTimeoutMs: number;
  /** How long a request's body may take to arrive, in milliseconds. */
  readonly bodyTimeoutMs: number;
}

/** One public setting: an environment variable and the flag of the same name. */
export interface Setting {
  readonly env: string;
  /** As its value is shown in the help. */
  readonly value: string;
  readonly help: string;
}

/** The public settings, in the order of the help. */
export const settings = [
  { env: 'COP_RECEIVER_HOST', value: 'HOST', help: 'address to listen on (127.0.0.1)' },
  { env: 'COP_RECEIVER_PORT', value: 'PORT', help: 'port to listen on, 0 for any free one (8787)' },
  { env: 'DATABASE_URL', value: 'URL', help: 'file:PATH for SQLite, or postgres://… (file:./cop-receiver.db)' },
  { env: 'COP_RECEIVER_ORIGINS', value: 'ORIGIN,…', help: 'exact origins of the pages that may send (none)' },
  { env: 'COP_RECEIVER_PUBLIC_URL', value: 'URL', help: 'where people reach this receiver: the links in mails (where it listens)' },
  { env: 'SMTP_URL', value: 'URL', help: 'mail server, smtp://user:password@host:587 (none: mails wait)' },
  { env: 'COP_RECEIVER_MAIL_FROM', value: 'ADDRESS', help: 'whom mails come from, “Name <address>” (no-reply@ the public host)' },
  { env: 'COP_RECEIVER_STAFF_EMAIL', value: 'ADDRESS', help: 'who is told of proposals (nobody)' },
  { env: 'COP_RECEIVER_FEED', value: 'FILE|URL', help: 'feed that names the communities in mails and on pages (their ids)' },
  { env: 'COP_RECEIVER_RATE_LIMIT', value: 'on|off', help: 'turn away too many sign-ups and mails (on)' },
  { env: 'COP_RECEIVER_TRUSTED_PROXY', value: 'ADDRESS,…', help: 'addresses or networks whose X-Forwarded-For is believed (none)' },
] as const satisfies readonly Setting[];

type SettingName = (typeof settings)[number]['env'];

/** What was set, by environment variable; a flag counts as its variable. */
export type SettingValues = Readonly<Partial<Record<string, string>>>;

/** The flag of a setting: `COP_RECEIVER_PORT` → `cop-receiver-port`. */
export const flagOf = ({ env }: Setting): string => env.toLowerCase().replaceAll('_', '-');

/** The flag without the program's own name, which is understood too: `port`. */
export const shortFlagOf = (setting: Setting): string => flagOf(setting).replace('cop-receiver-', '');

/**
 * Reads the settings. An empty value counts as not set.
 * @returns the configuration, or one sentence for each setting that cannot be used: what it is, and what to write.
 */
export function readConfig(values: SettingValues): Result<ReceiverConfig, readonly string[]> {
  const problems: string[] = [];
  const get = (name: SettingName, fallback: string): string => values[name]?.trim() || fallback;
  const list = (name: SettingName): readonly string[] =>
    get(name, '')
      .split(',')
      .map((item) => item.trim())
      .filter(Boolean);

  const portText = get('COP_RECEIVER_PORT', '8787');
  const port = /^\d{1,5}$/.test(portText) ? Number(portText) : Number.NaN;
  if (!(port <= 65_535)) problems.push(`COP_RECEIVER_PORT is “${portText}”. Write a number from 0 to 65535.`);

  const databaseUrl = get('DATABASE_URL', 'file:./cop-receiver.db');
  if (!(isPostgresUrl(databaseUrl) && URL.canParse(databaseUrl)) && databaseFile(databaseUrl) === undefined) {
    problems.push(
      `DATABASE_URL is “${withoutPassword(databaseUrl)}”. Write file: and a path, like file:./cop-receiver.db, or postgres://user:password@host/database.`,
    );
  }

  const origins = list('COP_RECEIVER_ORIGINS');
  for (const origin of origins) {
    const exact = originOf(origin);
    if (exact === undefined) {
      problems.push(`COP_RECEIVER_ORIGINS has “${origin}”. Write each origin as https://museum.example; * is not possible.`);
    } else if (exact !== origin) {
      problems.push(`COP_RECEIVER_ORIGINS has “${origin}”. An origin has no path: write ${exact}.`);
    }
  }

  const publicUrl = get('COP_RECEIVER_PUBLIC_URL', '').replace(/\/+$/, '');
  if (publicUrl && (originOf(publicUrl) === undefined || /[?#]/.test(publicUrl))) {
    problems.push(
      `COP_RECEIVER_PUBLIC_URL is “${publicUrl}”. Write the address that people reach it at, like https://sign-up.association.example.`,
    );
  }

  const smtpUrl = get('SMTP_URL', '');
  if (smtpUrl && !(URL.canParse(smtpUrl) && /^smtps?:\/\/[^/]/.test(smtpUrl))) {
    problems.push(`SMTP_URL is “${withoutPassword(smtpUrl)}”. Write smtp://user:password@host:587, or smtps:// for port 465.`);
  }

  const mailFrom = get('COP_RECEIVER_MAIL_FROM', '');
  if (mailFrom && !isSender(mailFrom)) {
    problems.push(
      `COP_RECEIVER_MAIL_FROM is “${mailFrom}”. Write an address, or a name and an address: Communities <no-reply@association.example>.`,
    );
  }
  const staff = get('COP_RECEIVER_STAFF_EMAIL', '');
  if (staff && !isEmailAddress(staff)) problems.push(`COP_RECEIVER_STAFF_EMAIL is “${staff}”. Write one e-mail address.`);

  const rateLimit = get('COP_RECEIVER_RATE_LIMIT', 'on');
  if (rateLimit !== 'on' && rateLimit !== 'off') problems.push(`COP_RECEIVER_RATE_LIMIT is “${rateLimit}”. Write on or off.`);

  const trustedProxies = new BlockList();
  for (const network of list('COP_RECEIVER_TRUSTED_PROXY')) {
    if (!addNetwork(trustedProxies, network)) {
      problems.push(`COP_RECEIVER_TRUSTED_PROXY has “${network}”. Write IP addresses or networks, like 10.0.0.1 or 10.0.0.0/8.`);
    }
  }

  if (problems.length > 0) return err(problems);
  return ok({
    host: get('COP_RECEIVER_HOST', '127.0.0.1'),
    port,
    databaseUrl,
    origins,
    publicUrl: publicUrl || undefined,
    smtpUrl: smtpUrl || undefined,
    mailFrom: mailFrom || undefined,
    staff: staff || undefined,
    feed: get('COP_RECEIVER_FEED', '') || undefined,
    rateLimit: rateLimit === 'on',
    trustedProxies,
    headTimeoutMs: 10_000,
    bodyTimeoutMs: 10_000,
  });
}

/** An address, or `Name <address>`. */
function isSender(value: string): boolean {
  const [, name = '', inBrackets] = /^([^<>]*)<([^<>]*)>$/.exec(value) ?? [];
  return !/\p{Cc}/u.test(name) && isEmailAddress(inBrackets ?? value);
}

function originOf(value: string): string | undefined {
  if (!URL.canParse(value)) return undefined;
  const { origin, protocol } = new URL(value);
  return protocol === 'https:' || protocol === 'http:' ? origin : undefined;
}

/** Adds an address or a network in CIDR notation. @returns false when it is neither. */
function addNetwork(networks: BlockList, text: string): boolean {
  const [address = '', prefix, ...rest] = text.split('/');
  const version = isIP(address);
  const longest = version === 4 ? 32 : 128;
  const bits = prefix === undefined ? longest : /^\d{1,3}$/.test(prefix) ? Number(prefix) : Number.NaN;
  if (version === 0 || rest.length > 0 || !(bits <= longest)) return false;
  networks.addSubnet(address, bits, version === 4 ? 'ipv4' : 'ipv6');
  return true;
}

/** An address that may be shown and logged. */
export const withoutPassword = (url: string): string => url.replace(/\/\/[^/]*@/, '//…@');
