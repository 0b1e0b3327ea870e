import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { SubmissionPorts } from '../../../src/controllers/submission/ports.ts';
import { submitSignUp } from '../../../src/controllers/submission/submit.ts';
import { buildSubmission } from '../../../src/domain/registration/submission.ts';
import type { SignUpForm } from '../../../src/domain/registration/sign-up-form.ts';
import { answer, hang, oddReceiver, reset, type Treatment } from '../../support/odd-receiver.ts';
import { runningReceiver } from '../../support/running-receiver.ts';
import { signUpForm } from '../../support/sign-up-forms.ts';

const id = '7d0e6f2a-4b1c-4d8e-9a3f-5c6b7d8e9f00';
const draft = { values: { name: 'Ana', email: 'ana@museum.example', member: 'yes' }, consents: { 'meeting-invitations': true } };
const context = {
  submissionId: id,
  communities: ['educators'],
  locale: 'fr-CA',
  page: 'https://museum.example/',
  widgetVersion: '1',
  honeypot: '',
  elapsedMs: 9,
  now: Date.UTC(2026, 11, 1, 12),
};
const submissionFor = (form: SignUpForm, changes: Partial<typeof draft.values> = {}) =>
  buildSubmission(form, { ...draft, values: { ...draft.values, ...changes } }, context);

/** Time that does not pass: waits are noted and end at once; an attempt may take `patience` milliseconds of ours. */
function portsWith({ patience = 5_000, now = 0 } = {}) {
  const waits: number[] = [];
  const ports: SubmissionPorts = {
    fetch: (url, init) => fetch(url, init),
    after(ms, run) {
      if (ms !== 15_000) waits.push(ms);
      const timer = setTimeout(run, ms === 15_000 ? patience : 0);
      return () => clearTimeout(timer);
    },
    random: () => 0,
    now: () => now,
  };
  return { ports, waits };
}

async function send(
  action: string,
  changes: Partial<SignUpForm> = {},
  options: Parameters<typeof portsWith>[0] & { signal?: AbortSignal } = {},
) {
  const form = signUpForm({ action, ...changes });
  const { ports, waits } = portsWith(options);
  const outcome = await submitSignUp({ form, submission: submissionFor(form), ...(options.signal && { signal: options.signal }) }, ports);
  return { outcome, waits };
}

const yes = answer(202, { 'Content-Type': 'application/json' }, { status: 'pending_confirmation' });
const idempotent = { 'Idempotency-Key': `"${id}"` };
const confirmed = { kind: 'confirmed', status: 'pending_confirmation' };
const unknown = (cause: string) => ({ kind: 'unknown', cause });
const refused = (code: string, params: Record<string, number>) => ({ kind: 'rejected', issues: [{ path: '', code, params }] });

describe('a submission as JSON', () => {
  it('carries its id as key, the reader’s language, and nothing that identifies the visitor', async (t) => {
    const { url, attempts } = await oddReceiver(t, yes);
    assert.deepEqual((await send(url)).outcome, confirmed);
    const { headers, body } = attempts[0]!;
    assert.equal(headers['content-type'], 'application/json');
    assert.equal(headers['idempotency-key'], `"${id}"`);
    assert.equal(headers['accept-language'], 'fr-CA');
    assert.equal(headers.cookie, undefined);
    assert.deepEqual(JSON.parse(body), submissionFor(signUpForm()));
  });

  it('goes out in a language that no header can hold', async (t) => {
    const { url, attempts } = await oddReceiver(t, yes);
    const form = signUpForm({ action: url });
    const outcome = await submitSignUp({ form, submission: { ...submissionFor(form), locale: 'français\n' } }, portsWith().ports);
    assert.deepEqual(outcome, confirmed);
    assert.equal(attempts.length, 1);
  });

  it('is kept by a real receiver, once for two attempts', async (t) => {
    const { url, signUps } = await runningReceiver(t);
    for (let attempt = 0; attempt < 2; attempt++) assert.deepEqual((await send(`${url}/v1/signups`)).outcome, confirmed);
    assert.deepEqual(
      (await signUps()).map((signUp) => [signUp.submission_id, signUp.consents.map(({ granted }) => granted)]),
      [[id, [true, false]]],
    );
  });
});

describe('a yes', () => {
  it('is confirmed with the receiver’s word for it, or without one', async (t) => {
    for (const body of ['', '{}', '[]', 'null', '{"status":7}']) {
      const { url } = await oddReceiver(t, answer(200, {}, body));
      assert.deepEqual((await send(url)).outcome, { kind: 'confirmed' }, body);
    }
  });

  it('that cannot be read is sent, unconfirmed', async (t) => {
    const cutOff: Treatment = (response, { socket }) => {
      response.writeHead(200, { 'Content-Type': 'application/json', 'Content-Length': '500' }).write('{"status":', () => socket.destroy());
    };
    for (const treatment of [
      answer(200, { 'Content-Type': 'text/html' }, '<!doctype html><title>Log in</title>'),
      answer(201, { 'Content-Type': 'application/json' }, '{"status":'),
      answer(303, { Location: '/thanks' }),
      answer(307, { Location: 'https://elsewhere.example/' }),
      cutOff,
    ]) {
      const { url, attempts } = await oddReceiver(t, treatment);
      assert.deepEqual((await send(url)).outcome, { kind: 'sent-unconfirmed' });
      assert.equal(attempts.length, 1);
    }
  });

  it('whose body never ends is sent, unconfirmed', async (t) => {
    const { url } = await oddReceiver(t, (response) => void response.writeHead(200, { 'Content-Type': 'application/json' }).write('{'));
    assert.deepEqual((await send(url, {}, { patience: 200 })).outcome, { kind: 'sent-unconfirmed' });
  });

  it('that says no in its body is a no', async (t) => {
    const { url } = await oddReceiver(t, answer(200, {}, { success: false, detail: 'The list is closed.' }));
    assert.deepEqual((await send(url)).outcome, {
      kind: 'rejected',
      issues: [{ path: '', code: 'refused', params: { status: 200 }, detail: 'The list is closed.' }],
    });
  });
});

describe('a no', () => {
  it('of a real receiver points at the fields, in the visitor’s language', async (t) => {
    const { url } = await runningReceiver(t);
    const form = signUpForm({ action: `${url}/v1/signups` });
    const submission = { ...submissionFor(form), email: 'ana', name: 'a'.repeat(201), fields: { member: 'a\u0000' } };
    const outcome = await submitSignUp({ form, submission }, portsWith().ports);
    assert.ok(outcome.kind === 'rejected');
    assert.deepEqual(
      outcome.issues.map(({ path, code, params }) => [path, code, params]),
      [
        ['email', 'email-format', undefined],
        ['name', 'too-long', { max: 200 }],
        ['member', 'control-character', undefined],
      ],
    );
    assert.match(outcome.issues[0]!.detail ?? '', /adresse courriel/);
  });

  it('points at the field that an answer came from, at consents, and at the form for all else', async (t) => {
    const errors = [
      { pointer: '/email', code: 'taken', detail: 'Known.' },
      { pointer: '#/fields/member', code: 'x' },
      { pointer: '/fields/topics/0', code: 'too-long' },
      { pointer: '/consents/1/granted', code: 'required' },
      { pointer: '/organization', code: 'x' },
      { pointer: '/submission_id', code: 'key-reused' },
      { pointer: '/fields/hidden', code: 'x' },
      { pointer: 7, code: 8 },
      'nonsense',
    ];
    const { url } = await oddReceiver(t, answer(422, { 'Content-Type': 'application/problem+json' }, { errors }));
    const fields = signUpForm().fields.map((field) => (field.name === 'email' ? { ...field, name: 'courriel' } : field));
    const hidden = { name: 'hidden', label: { en: 'Hidden' }, type: 'hidden' as const, required: false, options: [] };
    const { outcome } = await send(url, { fields: [...fields.filter(({ name }) => name !== 'organization'), hidden] });
    assert.ok(outcome.kind === 'rejected');
    assert.deepEqual(
      outcome.issues.map(({ path, code }) => `${path} ${code}`),
      ['courriel taken', 'member x', 'topics refused', 'consents/newsletter required', ' x', ' key-reused', ' x', ' refused', ' refused'],
    );
    assert.equal(outcome.issues[0]!.detail, 'Known.');
  });

  it('without reasons is told by its status', async (t) => {
    for (const [status, code] of [
      [400, 'refused'],
      [403, 'origin-refused'],
      [404, 'refused'],
      [409, 'refused'],
      [413, 'too-large'],
      [422, 'refused'],
    ] as const) {
      const { url } = await oddReceiver(t, answer(status, { 'Content-Type': 'text/html' }, '<h1>No</h1>'));
      assert.deepEqual((await send(url)).outcome, refused(code, { status }));
    }
  });

  it('of a real receiver to pages of another origin is one', async (t) => {
    const { url } = await runningReceiver(t);
    const form = signUpForm({ action: `${url}/v1/signups` });
    const { ports } = portsWith();
    const asPage: SubmissionPorts = {
      ...ports,
      fetch: (action, init) =>
        fetch(action, { ...init, headers: { ...(init.headers as Record<string, string>), Origin: 'https://other.example' } }),
    };
    const outcome = await submitSignUp({ form, submission: submissionFor(form) }, asPage);
    assert.ok(outcome.kind === 'rejected');
    assert.deepEqual(
      outcome.issues.map(({ path, code }) => [path, code]),
      [['', 'origin-refused']],
    );
  });
});

describe('no answer', () => {
  it('is unknown, not failed: the network', async (t) => {
    const { url, attempts } = await oddReceiver(t, reset);
    assert.deepEqual((await send(url)).outcome, unknown('network'));
    assert.equal(attempts.length, 1);
  });

  it('is unknown: nobody listens, or the address is none', async (t) => {
    const { url, server } = await oddReceiver(t, yes);
    await new Promise((resolve) => server.close(resolve));
    assert.deepEqual((await send(url)).outcome, unknown('network'));
    assert.deepEqual((await send('https://')).outcome, unknown('network'));
  });

  it('in time is unknown, and not tried again by itself', async (t) => {
    const { url, attempts } = await oddReceiver(t, hang);
    assert.deepEqual((await send(url, { idempotent: true }, { patience: 100 })).outcome, unknown('timeout'));
    assert.equal(attempts.length, 1);
  });

  it('is unknown when the server failed', async (t) => {
    for (const status of [408, 500, 502, 503, 504]) {
      const { url, attempts } = await oddReceiver(t, answer(status));
      assert.deepEqual((await send(url)).outcome, unknown('server'));
      assert.equal(attempts.length, 1);
    }
  });

  it('is unknown when nobody waits for it any more', async (t) => {
    const abort = new AbortController();
    const { url } = await oddReceiver(t, () => abort.abort());
    assert.deepEqual((await send(url, { idempotent: true }, { signal: abort.signal })).outcome, unknown('cancelled'));
    assert.deepEqual((await send(url, {}, { signal: AbortSignal.abort() })).outcome, unknown('cancelled'));
  });
});

describe('trying again by itself', () => {
  it('sends the same bytes at most twice more, waiting longer each time', async (t) => {
    const { url, attempts } = await oddReceiver(t, reset);
    const { outcome, waits } = await send(url, { idempotent: true });
    assert.deepEqual(outcome, unknown('network'));
    assert.deepEqual(waits, [1_000, 2_000]);
    assert.equal(attempts.length, 3);
    assert.equal(new Set(attempts.map(({ body, headers }) => `${String(headers['idempotency-key'])} ${body}`)).size, 1);
  });

  it('helps against what passes, where the feed or the answer says that the receiver is idempotent', async (t) => {
    for (const status of [409, 429, 502, 503, 504]) {
      const byFeed = await oddReceiver(t, answer(status), yes);
      assert.deepEqual((await send(byFeed.url, { idempotent: true })).outcome, confirmed);
      const byAnswer = await oddReceiver(t, answer(status, idempotent), reset, yes);
      assert.deepEqual((await send(byAnswer.url)).outcome, confirmed);
    }
  });

  it('does not happen to a receiver that does not say so, nor after any other answer', async (t) => {
    const silent = await oddReceiver(t, answer(503), yes);
    await send(silent.url);
    assert.equal(silent.attempts.length, 1);
    for (const status of [400, 408, 422, 500, 501]) {
      const { url, attempts } = await oddReceiver(t, answer(status, idempotent), yes);
      await send(url, { idempotent: true });
      assert.equal(attempts.length, 1, String(status));
    }
  });

  it('does not happen in any other format, whatever the feed says', async (t) => {
    for (const format of ['json-text', 'form', 'multipart', 'hubspot', 'google-form'] as const) {
      for (const treatment of [answer(503, idempotent), answer(429), reset]) {
        const { url, attempts } = await oddReceiver(t, treatment, yes);
        await send(url, { format, idempotent: true });
        assert.equal(attempts.length, 1, format);
      }
    }
  });

  it('waits as long as it is told, in seconds or until a date, but nobody waits for minutes', async (t) => {
    const now = Date.parse('2026-11-03T12:00:00Z');
    for (const [retryAfter, wait] of [
      ['4', 4_000],
      ['Tue, 03 Nov 2026 12:00:06 GMT', 6_000],
      ['Tue, 03 Nov 2026 11:00:00 GMT', 1_000],
      ['soon', 1_000],
    ] as const) {
      const { url } = await oddReceiver(t, answer(503, { 'Retry-After': retryAfter }), yes);
      const { outcome, waits } = await send(url, { idempotent: true }, { now });
      assert.deepEqual([outcome, waits], [confirmed, [wait]]);
    }
    const { url, attempts } = await oddReceiver(t, answer(429, { 'Retry-After': '120' }), yes);
    assert.deepEqual((await send(url, { idempotent: true })).outcome, refused('too-many', { status: 429, seconds: 120 }));
    assert.equal(attempts.length, 1);
  });

  it('does not turn an attempt that may have arrived into a no', async (t) => {
    const { url } = await oddReceiver(t, reset, answer(429));
    assert.deepEqual((await send(url, { idempotent: true })).outcome, unknown('network'));
  });

  it('keeps one sign-up when the answer to the first attempt is lost', async (t) => {
    const { url, signUps } = await runningReceiver(t);
    const form = signUpForm({ action: `${url}/v1/signups`, idempotent: true });
    const { ports } = portsWith();
    let calls = 0;
    const lossy: SubmissionPorts = {
      ...ports,
      async fetch(action, init) {
        const response = await fetch(action, init);
        if (++calls === 1) throw new TypeError('Failed to fetch');
        return response;
      },
    };
    assert.deepEqual(await submitSignUp({ form, submission: submissionFor(form) }, lossy), confirmed);
    assert.deepEqual([calls, (await signUps()).length], [2, 1]);
  });
});
