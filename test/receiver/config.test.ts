import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { readArguments, UsageError } from '../../src/receiver/arguments.ts';
import { readConfig, type SettingValues } from '../../src/receiver/config.ts';
import { temporaryFolder } from '../support/databases.ts';

const read = (values: SettingValues) => {
  const config = readConfig(values);
  assert.ok(config.ok);
  return config.value;
};
const problems = (values: SettingValues) => {
  const config = readConfig(values);
  return config.ok ? [] : config.error;
};

describe('readConfig', () => {
  it('has defaults that listen on this machine only and let no page send', () => {
    const { host, port, databaseUrl, origins, rateLimit } = read({});
    assert.deepEqual([host, port, databaseUrl, origins, rateLimit], ['127.0.0.1', 8787, 'file:./cop-receiver.db', [], true]);
  });

  it('reads every setting, and takes an empty one for none', () => {
    const config = read({
      COP_RECEIVER_HOST: '0.0.0.0',
      COP_RECEIVER_PORT: '0',
      DATABASE_URL: 'file:/var/lib/sign-ups.db',
      COP_RECEIVER_ORIGINS: 'https://a.example, http://localhost:8080,',
      COP_RECEIVER_RATE_LIMIT: 'off',
      COP_RECEIVER_TRUSTED_PROXY: '10.0.0.0/8, ::1',
      COP_RECEIVER_PUBLIC_URL: 'https://sign-up.a.example/',
      SMTP_URL: 'smtps://user:p@mail.a.example',
      COP_RECEIVER_MAIL_FROM: 'Communities <no-reply@a.example>',
      COP_RECEIVER_STAFF_EMAIL: 'staff@a.example',
      COP_RECEIVER_FEED: './feed.json',
    });
    assert.deepEqual(
      [config.publicUrl, config.smtpUrl, config.mailFrom, config.staff, config.feed],
      ['https://sign-up.a.example', 'smtps://user:p@mail.a.example', 'Communities <no-reply@a.example>', 'staff@a.example', './feed.json'],
    );
    assert.equal(read({ DATABASE_URL: 'postgres://ana:secret@db/x' }).databaseUrl, 'postgres://ana:secret@db/x');
    assert.deepEqual([config.host, config.port, config.rateLimit], ['0.0.0.0', 0, false]);
    assert.deepEqual(config.origins, ['https://a.example', 'http://localhost:8080']);
    assert.deepEqual([config.trustedProxies.check('10.9.8.7'), config.trustedProxies.check('11.0.0.1')], [true, false]);
    assert.equal(config.trustedProxies.check('::1', 'ipv6'), true);
    assert.equal(read({ COP_RECEIVER_PORT: ' ' }).port, 8787);
  });

  it('names the setting, its value and what to write', () => {
    for (const [values, sentence] of [
      [{ COP_RECEIVER_PORT: '65536' }, /COP_RECEIVER_PORT is “65536”.*0 to 65535/],
      [{ COP_RECEIVER_PORT: '80a' }, /“80a”/],
      [{ DATABASE_URL: 'postgres://ana:secret@' }, /postgres:\/\/…@.*postgres:\/\/user/],
      [{ DATABASE_URL: 'mysql://ana:secret@db/x' }, /mysql:\/\/…@db\/x.*file:\.\/cop-receiver\.db/],
      [{ DATABASE_URL: 'file:' }, /“file:”/],
      [{ COP_RECEIVER_ORIGINS: '*' }, /“\*”.*https:\/\/museum\.example/],
      [{ COP_RECEIVER_ORIGINS: 'museum.example' }, /“museum\.example”/],
      [{ COP_RECEIVER_ORIGINS: 'https://a.example/' }, /write https:\/\/a\.example\./],
      [{ COP_RECEIVER_PUBLIC_URL: 'museum.example' }, /“museum\.example”.*https:/],
      [{ COP_RECEIVER_PUBLIC_URL: 'https://a.example/?x' }, /COP_RECEIVER_PUBLIC_URL/],
      [{ SMTP_URL: 'mail://ana:secret@host' }, /mail:\/\/…@host.*smtp:\/\//],
      [{ SMTP_URL: 'host:25' }, /SMTP_URL/],
      [{ COP_RECEIVER_MAIL_FROM: 'Museum' }, /“Museum”.*<no-reply@/],
      [{ COP_RECEIVER_MAIL_FROM: 'a@b.example, c@d.example' }, /COP_RECEIVER_MAIL_FROM/],
      [{ COP_RECEIVER_STAFF_EMAIL: 'staff' }, /“staff”/],
      [{ COP_RECEIVER_RATE_LIMIT: 'no' }, /on or off/],
      [{ COP_RECEIVER_TRUSTED_PROXY: '10.0.0.0\/33' }, /“10\.0\.0\.0\/33”/],
      [{ COP_RECEIVER_TRUSTED_PROXY: 'proxy' }, /“proxy”/],
    ] as const) {
      assert.equal(problems(values).length, 1, JSON.stringify(values));
      assert.match(problems(values)[0]!, sentence);
      assert.doesNotMatch(problems(values)[0]!, /secret/);
    }
  });

  it('tells everything at once', () => {
    assert.equal(problems({ COP_RECEIVER_PORT: 'x', DATABASE_URL: 'x', COP_RECEIVER_RATE_LIMIT: 'x' }).length, 3);
  });
});

describe('readArguments', () => {
  it('takes each setting as a flag, by its whole name or without the program’s, over the environment', () => {
    const environment = { COP_RECEIVER_PORT: '1', COP_RECEIVER_HOST: 'a' };
    for (const args of [
      ['serve', '--port', '2'],
      ['--cop-receiver-port=2', 'serve'],
    ]) {
      const { command, values } = readArguments(args, environment);
      assert.deepEqual([command, values['COP_RECEIVER_PORT'], values['COP_RECEIVER_HOST']], ['serve', '2', 'a']);
    }
    assert.equal(readArguments(['list', '--json', '--database-url', 'file:x'], {}).values['DATABASE_URL'], 'file:x');
    assert.equal(readArguments(['list', '--json'], {}).json, true);
  });

  it('takes settings from a file, under the environment and flags', async (t) => {
    const file = join(await temporaryFolder(t), 'settings');
    await writeFile(file, 'COP_RECEIVER_PORT=1\nCOP_RECEIVER_HOST=a\n# a comment\nCOP_RECEIVER_ORIGINS="https://a.example"\n');
    const { values } = readArguments(['serve', `--config=${file}`, '--port=3'], { COP_RECEIVER_HOST: 'b', COP_RECEIVER_ORIGINS: '' });
    assert.deepEqual(
      [values['COP_RECEIVER_PORT'], values['COP_RECEIVER_HOST'], values['COP_RECEIVER_ORIGINS']],
      ['3', 'b', 'https://a.example'],
    );
    await writeFile(file, 'COP_RECEIVER_PROT=1');
    assert.throws(() => readArguments(['serve', `--config=${file}`], {}), /COP_RECEIVER_PROT, which is no setting/);
  });

  it('refuses what it does not know', () => {
    for (const args of [
      [],
      ['run'],
      ['serve', 'now'],
      ['serve', '--json'],
      ['serve', '--nope'],
      ['serve', '--port'],
      ['erase'],
      ['erase', 'a@b.example', 'c@d.example'],
      ['erase', 'a@b.example', '--community=x'],
      ['export', '--format=xml'],
      ['toString'],
      ['serve', '--config=/nowhere/settings'],
    ]) {
      assert.throws(() => readArguments(args, {}), UsageError, args.join(' '));
    }
  });
});
