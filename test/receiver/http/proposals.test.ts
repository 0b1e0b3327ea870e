import assert from 'node:assert/strict';
import { it } from 'node:test';
import { usualTimes } from '../../../src/receiver/mail/outbox-drain.ts';
import { describeOnEach } from '../../support/databases.ts';
import { mailServer } from '../../support/mail-server.ts';
import { openedStore, pageOrigin, problemOf, proposalBody, runningReceiver } from '../../support/running-receiver.ts';

describeOnEach('POST /v1/proposals', (database) => {
  it('keeps a proposal once, and tells its sender and the staff', async (t) => {
    const server = await mailServer(t);
    const databaseUrl = await database.fresh(t);
    const times = { ...usualTimes, pollMs: 20 };
    const { propose } = await runningReceiver(t, { databaseUrl, smtpUrl: server.smtpUrl, staff: 'staff@association.example' }, { times });
    const body = proposalBody({ locale: 'en' });
    for (let n = 0; n < 3; n++) {
      const response = await propose(body, { Origin: pageOrigin, 'Idempotency-Key': `"${body.submission_id}"` });
      assert.deepEqual([response.status, await response.json()], [202, { status: 'received', submission_id: body.submission_id }]);
      assert.equal(response.headers.get('Access-Control-Allow-Origin'), pageOrigin);
    }
    const mails = await server.until(2);
    const to = (address: string) => mails.find(({ recipients }) => recipients[0] === address)?.mail;
    assert.equal(to(body.email)?.subject, 'We have your proposal for a community');
    const staffMail = to('staff@association.example');
    assert.deepEqual(
      staffMail?.replyTo?.map(({ address }) => address),
      [body.email],
    );
    for (const words of ['Dark skies in cities', 'Planetarium staff', 'Spring 2027: First call', 'A white paper']) {
      assert.ok(staffMail?.text?.includes(words), words);
    }
    const stored = [];
    for await (const proposal of (await openedStore(t, databaseUrl)).listProposals()) stored.push(proposal);
    const [{ received_at, consents, ...proposal } = { received_at: '', consents: [] }, ...others] = stored;
    assert.deepEqual(others, []);
    const { submission_id, email, name, organization, fields, locale } = body;
    assert.deepEqual(proposal, { submission_id, email, name, organization, fields, locale, proposal: body.proposal });
    assert.deepEqual(consents, [{ ...body.consents[0], received_at }]);
  });

  it('names every error by a pointer into the body', async (t) => {
    const { propose } = await runningReceiver(t, {}, { database });
    const errorsOf = async (changes: Record<string, unknown>) => {
      const response = await propose(proposalBody(changes));
      assert.equal(response.status, 422);
      return (await problemOf(response)).errors?.map(({ pointer, code }) => `${pointer} ${code}`);
    };
    assert.deepEqual(await errorsOf({ proposal: undefined }), ['/proposal required']);
    assert.deepEqual(await errorsOf({ proposal: [] }), ['/proposal type', '/proposal/domain required', '/proposal/audience required']);
    assert.deepEqual(await errorsOf({ email: 'ana', proposal: {} }), [
      '/email email-format',
      '/proposal/domain required',
      '/proposal/audience required',
    ]);
    const proposal = { title: 'a\nb', domain: 'x'.repeat(5_001), audience: 1, timeline: [{ when: 'May' }, 'June'], legacy: 'a\u0000' };
    assert.deepEqual(await errorsOf({ proposal }), [
      '/proposal/title control-character',
      '/proposal/domain too-long',
      '/proposal/audience type',
      '/proposal/timeline/0/what required',
      '/proposal/timeline/1 type',
      '/proposal/timeline/1/what required',
      '/proposal/legacy control-character',
    ]);
  });

  it('takes a form too, the proposal as JSON in it', async (t) => {
    const { propose } = await runningReceiver(t, {}, { database });
    const { submission_id, email, proposal } = proposalBody();
    const pairs = new URLSearchParams({ submission_id, email, proposal: JSON.stringify(proposal) });
    assert.equal((await propose(pairs.toString(), { 'Content-Type': 'application/x-www-form-urlencoded' })).status, 202);
    assert.equal((await propose({ submission_id, email, proposal })).status, 202);
  });
});
