import { expect, fixture, html } from '@open-wc/testing';
import { LitElement } from 'lit';
import type { SubmissionPorts } from '../../src/controllers/submission/ports.ts';
import { randomUuid } from '../../src/controllers/submission/random-uuid.ts';
import { SubmissionController, type SubmissionState } from '../../src/controllers/submission-controller.ts';
import type { SignUpDraft } from '../../src/domain/registration/draft.ts';
import type { SubmissionOutcome } from '../../src/domain/registration/outcome.ts';
import type { SignUpSubmission } from '../../src/domain/registration/submission.ts';
import { signUpForm } from '../support/sign-up-forms.ts';

/** A receiver in the page: it holds each request until the test answers it. */
class HeldReceiver implements SubmissionPorts {
  readonly sent: SignUpSubmission[] = [];
  #answer: ((response: Response) => void) | undefined;
  #fail: ((error: Error) => void) | undefined;

  fetch(_url: string, { body, signal }: RequestInit): Promise<Response> {
    this.sent.push(JSON.parse(body as string) as SignUpSubmission);
    return new Promise((resolve, reject) => {
      this.#answer = resolve;
      this.#fail = reject;
      signal?.addEventListener('abort', () => reject(new DOMException('Aborted', 'AbortError')));
    });
  }

  answer(status: number, body: unknown = { status: 'pending_confirmation' }): void {
    this.#answer?.(new Response(JSON.stringify(body), { status }));
  }

  fail(): void {
    this.#fail?.(new TypeError('Failed to fetch'));
  }

  after(): () => void {
    return () => undefined;
  }

  random(): number {
    return 0;
  }

  now(): number {
    return 0;
  }
}

let ids = 0;

class SubmittingHost extends LitElement {
  readonly receiver = new HeldReceiver();
  readonly submission = new SubmissionController(this, { ports: this.receiver, newId: () => `id-${String(++ids)}` });
  readonly drawn: SubmissionState['status'][] = [];
  readonly form = signUpForm();

  /** Sends what is filled in, as the form does. */
  submit(name = 'Ana', elapsedMs = 1): Promise<SubmissionOutcome | undefined> {
    const draft: SignUpDraft = { values: { name, email: 'ana@museum.example' }, consents: {} };
    const context = {
      communities: ['a'],
      locale: 'en',
      page: 'https://museum.example/',
      widgetVersion: '1',
      honeypot: '',
      now: 0,
      elapsedMs,
    };
    return this.submission.send(this.form, this.submission.prepare(this.form, draft, context));
  }

  protected override render() {
    this.drawn.push(this.submission.state.status);
    return html`${this.submission.state.status}`;
  }
}
customElements.define('submitting-host', SubmittingHost);

const idsOf = (host: SubmittingHost): readonly string[] => host.receiver.sent.map(({ submission_id }) => submission_id);

describe('SubmissionController', () => {
  let host: SubmittingHost;

  beforeEach(async () => {
    ids = 0;
    host = await fixture<SubmittingHost>(html`<submitting-host></submitting-host>`);
  });

  /** Submits, and lets the receiver do `treat` to it. */
  async function submitTo(treat: (receiver: HeldReceiver) => void, name?: string, elapsedMs?: number): Promise<void> {
    const outcome = host.submit(name, elapsedMs);
    treat(host.receiver);
    await outcome;
  }

  it('draws each change of its state', async () => {
    const outcome = host.submit();
    await host.updateComplete;
    host.receiver.answer(202);
    expect(await outcome).to.deep.equal({ kind: 'confirmed', status: 'pending_confirmation' });
    await host.updateComplete;
    expect(host.drawn).to.deep.equal(['idle', 'sending', 'done']);
    host.submission.reset();
    await host.updateComplete;
    expect(host.drawn.at(-1)).to.equal('idle');
  });

  it('does nothing when told to send while it sends', async () => {
    const first = host.submit();
    expect(await host.submit('Bo')).to.equal(undefined);
    expect(host.receiver.sent.length).to.equal(1);
    host.receiver.answer(202);
    expect((await first)?.kind).to.equal('confirmed');
  });

  it('sends the same submission to the letter until it is known to have arrived', async () => {
    await submitTo((receiver) => receiver.fail(), 'Ana', 1);
    await submitTo((receiver) => receiver.fail(), 'Ana', 2_000);
    await submitTo((receiver) => receiver.answer(202), 'Ana', 3_000);
    expect(new Set(host.receiver.sent.map((body) => JSON.stringify(body))).size).to.equal(1);
    await submitTo((receiver) => receiver.answer(202));
    expect(idsOf(host)).to.deep.equal(['id-1', 'id-1', 'id-1', 'id-2']);
  });

  it('keeps the id of a submission that was rejected and then corrected', async () => {
    await submitTo((receiver) => receiver.answer(422, { errors: [{ pointer: '/name', code: 'required' }] }));
    await submitTo((receiver) => receiver.answer(202), 'Anne');
    expect(idsOf(host)).to.deep.equal(['id-1', 'id-1']);
    expect(host.receiver.sent[1]?.name).to.equal('Anne');
  });

  it('gives changed content an id of its own when the first may have arrived', async () => {
    await submitTo((receiver) => receiver.fail());
    await submitTo((receiver) => receiver.answer(202), 'Anne');
    expect(new Set(idsOf(host)).size).to.equal(2);
  });

  it('counts failures that the visitor cannot mend, until something arrives', async () => {
    const failures = () => (host.submission.state.status === 'done' ? host.submission.state.failures : undefined);
    await submitTo((receiver) => receiver.fail());
    await submitTo((receiver) => receiver.answer(422, { errors: [{ pointer: '/name', code: 'required' }] }));
    expect(failures()).to.equal(1);
    await submitTo((receiver) => receiver.answer(403, {}));
    expect(failures()).to.equal(2);
    await submitTo((receiver) => receiver.answer(202));
    expect(failures()).to.equal(0);
  });

  it('goes on when its host is moved', async () => {
    const outcome = host.submit();
    const place = await fixture(html`<div></div>`);
    place.append(host);
    await Promise.resolve();
    host.receiver.answer(202);
    expect((await outcome)?.kind).to.equal('confirmed');
  });

  it('aborts when its host is removed, and says that it is not known what became of it', async () => {
    const outcome = host.submit();
    const { parentElement } = host;
    host.remove();
    expect(await outcome).to.deep.equal({ kind: 'unknown', cause: 'cancelled' });
    parentElement?.append(host);
    await submitTo((receiver) => receiver.answer(202));
    expect(idsOf(host)).to.deep.equal(['id-1', 'id-1']);
  });

  it('drops an answer that comes after a reset', async () => {
    const outcome = host.submit();
    host.submission.reset();
    host.receiver.answer(202);
    expect(await outcome).to.equal(undefined);
    expect(host.submission.state.status).to.equal('idle');
    await submitTo((receiver) => receiver.answer(202));
    expect(new Set(idsOf(host)).size).to.equal(2);
  });

  it('sends with the page’s own fetch where nothing else is given', async () => {
    const plain = new SubmissionController(host);
    const form = signUpForm({ action: new URL('/fail/no-such-receiver', location.href).href });
    const context = { communities: ['a'], locale: 'en', page: '', widgetVersion: '1', honeypot: '', now: 0, elapsedMs: 0 };
    const outcome = await plain.send(form, plain.prepare(form, { values: {}, consents: {} }, context));
    expect(outcome?.kind).to.equal('rejected');
    expect(plain.state.status).to.equal('done');
  });
});

describe('randomUuid', () => {
  it('makes version 4 UUIDs, each another', () => {
    const made = Array.from({ length: 50 }, randomUuid);
    expect(new Set(made).size).to.equal(50);
    for (const uuid of made) expect(uuid).to.match(/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
  });
});
