import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { root, run, tool } from './support.ts';

const flags =
  '--strict --exactOptionalPropertyTypes --noEmit --target es2022 --module esnext --moduleResolution bundler --jsx react-jsx --types react';

/** An application in React 19 and TypeScript; what is wrong in it is marked so, and what is marked must be wrong. */
const application = `import 'cop-widgets/elements/cop-schedule.js';
import 'cop-widgets/elements/cop-signup-form.js';
import type {} from 'cop-widgets/jsx';

export const Meetings = () => (
  <cop-feed src="https://association.example/cop-feed.json">
    <cop-schedule limit={5} past view="month" communities={['makers']} hour-cycle="h23" now="2026-12-01T12:00:00Z" key="a" class="wide"
      oncop-select={(event) => console.log(event.community?.id)}>
      <p>See the association’s site.</p>
    </cop-schedule>
    <cop-signup-form community="makers" ref={(form) => form?.reset()} oncop-submitted={({ outcome }) => console.log(outcome)} />
    {/* @ts-expect-error No such attribute. */}
    <cop-schedule lmit={5} />
    {/* @ts-expect-error A number of meetings. */}
    <cop-schedule limit={{ at: 5 }} />
    {/* @ts-expect-error No such view. */}
    <cop-schedule view="year" />
    {/* @ts-expect-error Of an element of its own. */}
    <cop-time limit={5} />
    {/* @ts-expect-error The event of a selection has no outcome. */}
    <cop-schedule oncop-select={({ outcome }) => outcome} />
    {/* @ts-expect-error No such element. */}
    <cop-shedule />
  </cop-feed>
);

const schedule = document.createElement('cop-schedule');
schedule.addEventListener('cop-select', (event) => console.log(event.community?.id));
document.querySelector('cop-signup-form')?.addEventListener('cop-submit', (event) => event.preventDefault());
document.addEventListener('cop-time-zone-change', (event) => console.log(event));
// @ts-expect-error An event has no such member.
schedule.addEventListener('cop-select', (event) => event.selected);
`;

describe('the elements in TypeScript', () => {
  let folder = '';

  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'cop-widgets-jsx-'));
    mkdirSync(join(folder, 'node_modules'));
    symlinkSync(root, join(folder, 'node_modules/cop-widgets'));
    for (const name of ['react', '@types', 'csstype', 'lit', '@lit'])
      symlinkSync(join(root, 'node_modules', name), join(folder, 'node_modules', name));
    writeFileSync(join(folder, 'application.tsx'), application);
  });

  after(() => rmSync(folder, { recursive: true, force: true }));

  it('have types in React’s JSX and in listeners, and what is wrong does not compile', () => {
    assert.equal(run(tool('tsc'), [...flags.split(' '), 'application.tsx'], folder), '');
  });
});
