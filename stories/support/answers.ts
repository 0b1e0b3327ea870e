import type { Decorator } from '@storybook/web-components-vite';
import type { Answer } from './sign-up-feed.ts';

const json = (status: number, body: object): Response => new Response(JSON.stringify(body), { status });

/** What the receiver of a story does, by the last part of its address. */
const answers: Readonly<Record<Answer, () => Response | Promise<Response>>> = {
  confirm: () => json(202, { status: 'pending_confirmation' }),
  unreadable: () => new Response('<!doctype html><p>Welcome to the guest network.'),
  reject: () =>
    json(422, { errors: [{ pointer: '/email', code: 'bounced', detail: 'Messages to this address came back. Use another one.' }] }),
  refuse: () => json(403, {}),
  busy: () => new Response('{}', { status: 429, headers: { 'Retry-After': '30' } }),
  // As these services say no.
  formspree: () =>
    json(422, { error: 'Validation errors', errors: [{ field: 'email', code: 'TYPE_EMAIL', message: 'should be an email' }] }),
  kit: () => json(200, { status: 'quarantined', url: 'https://kit.example/guard' }),
  'contact-form-7': () =>
    json(200, {
      status: 'validation_failed',
      invalid_fields: [{ field: 'email', message: 'The e-mail address entered is invalid.' }],
    }),
  hubspot: () => json(400, { errors: [{ message: "Error in 'fields.email'. Invalid email address", errorType: 'INVALID_EMAIL' }] }),
  break: () => Promise.reject(new TypeError('The connection failed.')),
  never: () => new Promise(() => undefined),
};

const { fetch } = globalThis;

const fetchOfStories: typeof fetch = (input, init) => {
  const [, name] = /^https:\/\/association\.example\/answers\/([\w-]+)$/.exec(input instanceof Request ? input.url : String(input)) ?? [];
  const answer = name && answers[name as Answer];
  return answer ? Promise.resolve(answer()) : fetch(input, init);
};

/** Stands in for the receivers of stories, and for nothing else. */
export const answered: Decorator = (story) => {
  globalThis.fetch = fetchOfStories;
  return story();
};
