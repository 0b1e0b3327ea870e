import assert from 'node:assert/strict';
import { it } from 'node:test';
import { usualTimes } from '../../src/receiver/mail/outbox-drain.ts';
import { describeOnEach } from '../support/databases.ts';
import { hostileTexts, untakenTexts } from '../support/hostile-text.ts';
import { linksOf, mailServer } from '../support/mail-server.ts';
import { parseCsv } from '../support/parse-csv.ts';
import { finishReceiver } from '../support/receiver-process.ts';
import { problemOf, proposalBody, runningReceiver, signUpBody } from '../support/running-receiver.ts';

const times = { ...usualTimes, pollMs: 20 };

/** A body that holds the text in every place that takes words. */
const bodyWith = (text: string) =>
  signUpBody({
    name: text,
    organization: text,
    locale: 'en',
    fields: { why: `${text}\n${text}`, topics: [text, text] },
    consents: [{ purpose: 'news', granted: true, text, language: 'en', sender: text }],
  });

describeOnEach('hostile text in every field', (database) => {
  it('ends as text in the database and in the export', async (t) => {
    const { post, signUps, databaseUrl } = await runningReceiver(t, {}, { database });
    const bodies = hostileTexts.map(bodyWith);
    for (const body of bodies) assert.equal((await post(body)).status, 202, body.name);
    const stored = await signUps();
    assert.equal(stored.length, bodies.length);
    for (const [index, { name, organization, fields, consents }] of stored.entries()) {
      const body = bodies[index]!;
      const trimmed = body.name.trim();
      assert.deepEqual([name, organization, consents[0]?.text, consents[0]?.sender], [trimmed, trimmed, trimmed, trimmed]);
      assert.deepEqual(fields, { why: `${body.name}\n${body.name}`.trim(), topics: [trimmed, trimmed] });
    }

    const csv = await finishReceiver(['export', '--format=csv'], { DATABASE_URL: databaseUrl });
    const [head, ...rows] = parseCsv(csv.output);
    assert.equal(rows.length, bodies.length);
    for (const [index, row] of rows.entries()) {
      const cell = row[head!.indexOf('name')]!;
      assert.doesNotMatch(cell, /^[\s]*[=+\-@＝]/);
      assert.equal(cell.replace(/^'/, ''), bodies[index]!.name.trim().replace(/^'/, ''));
      assert.deepEqual(JSON.parse(row[head!.indexOf('consents')]!), stored[index]!.consents);
    }
    const json = await finishReceiver(['export', '--format=json'], { DATABASE_URL: databaseUrl });
    const lines = json.output.trimEnd().split('\n');
    assert.deepEqual(
      lines.map((line) => JSON.parse(line) as unknown),
      stored,
    );
  });

  it('ends as text in the mail: one recipient, our headers alone, our links alone, the words as they are', async (t) => {
    const server = await mailServer(t);
    const { post } = await runningReceiver(t, { smtpUrl: server.smtpUrl }, { database, times });
    const bodies = hostileTexts.map(bodyWith);
    for (const body of bodies) await post(body);
    const mails = await server.until(bodies.length);
    const expected = ['auto-submitted', 'content-language', 'content-type', 'date', 'from', 'list-unsubscribe', 'list-unsubscribe-post'];
    for (const body of bodies) {
      const arrived = mails.find(({ recipients }) => recipients[0] === body.email)!;
      const { mail, recipients } = arrived;
      assert.deepEqual(recipients, [body.email]);
      assert.deepEqual(mail.headers.map(({ key }) => key).toSorted(), [
        ...expected,
        ...['message-id', 'mime-version', 'subject', 'to', 'x-auto-response-suppress'],
      ]);
      assert.equal(mail.subject, 'Confirm your sign-up: educators');
      const words = body.name.trim().replaceAll(/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '');
      assert.ok(mail.text?.includes(`“${words}”`), words);
      const html = mail.html ?? '';
      assert.doesNotMatch(html, /<(script|img)|<style>/i);
      assert.equal([...html.matchAll(/<a /g)].length, 2);
      const page = await (await fetch(linksOf(arrived).confirm!)).text();
      assert.doesNotMatch(page, /<(script|img)|onerror=alert\(1\)>/i);
    }
  });

  it('goes to staff as text, in a proposal', async (t) => {
    const server = await mailServer(t);
    const { propose } = await runningReceiver(t, { smtpUrl: server.smtpUrl, staff: 'staff@association.example' }, { database, times });
    for (const text of hostileTexts) {
      const timeline = [{ when: text, what: text }];
      const proposal = { title: text, domain: text, audience: text, engagement: text, timeline, legacy: text };
      assert.equal((await propose(proposalBody({ name: text, proposal }))).status, 202, text);
    }
    const mails = await server.until(2 * hostileTexts.length);
    const toStaff = mails.filter(({ recipients }) => recipients[0] === 'staff@association.example');
    assert.equal(toStaff.length, hostileTexts.length);
    for (const { mail, recipients } of toStaff) {
      assert.equal(recipients.length, 1);
      assert.equal(mail.subject, 'Une nouvelle proposition de communauté');
      assert.equal(mail.replyTo?.length, 1);
      assert.doesNotMatch(mail.html ?? '', /<(script|img|a )|<style>/i);
    }
  });

  it('is refused where a database, a mail or a terminal could not hold it', async (t) => {
    const { post, signUps } = await runningReceiver(t, {}, { database });
    for (const text of untakenTexts) {
      const response = await post(bodyWith(text));
      assert.equal(response.status, 422, JSON.stringify(text));
      assert.ok((await problemOf(response)).errors?.every(({ code }) => code === 'control-character'));
    }
    for (const email of [
      'a@b.example\r\nBcc: c@d.example',
      'a@b.example, c@d.example',
      '"a b"@c.example',
      'a@b.example\u0000',
      '<a@b.example>',
      'a\u202eb@c.example',
    ]) {
      assert.equal((await post(signUpBody({ email }))).status, 422, email);
    }
    assert.deepEqual(await signUps(), []);
  });
});
