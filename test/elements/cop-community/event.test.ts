import { expect, html } from '@open-wc/testing';
import type { CopCommunity } from '../../../src/elements/cop-community/cop-community.ts';
import '../../../src/elements/cop-community/define.ts';
import { demoFeed } from '../../support/demo-feeds.ts';
import { eventually } from '../../support/eventually.ts';
import { withFeed } from '../../support/feeds.ts';
import { seen } from '../../support/seen.ts';

async function show(
  feed: object,
  { lang = 'en-CA', now = '2006-05-01T12:00:00Z', zone = 'Asia/Tokyo', event = 'networking-session' } = {},
) {
  const content = html`<cop-community community=${event} lang=${lang} time-zone=${zone} now=${now}></cop-community>`;
  const { element } = await withFeed<CopCommunity>(feed, content);
  await eventually(() => element.shadowRoot!.querySelector('[part=event]'), 'the event is told');
  return element;
}

describe('<cop-community> of an event', () => {
  it('says every fact of CAUCE’s session, its hour as written wherever one is', async () => {
    const element = await show(await demoFeed('cauce'));
    const said = seen(element.shadowRoot!);
    for (const fact of [
      ...[
        'Communities of Practice networking session',
        'Monday, May 29, 2006',
        '4:30–5:30 p.m.',
        'local time',
        'Grand Ballroom',
        'In person',
      ],
      ...['Part of CAUCE annual conference', 'See the conference program for details.', 'Come along', 'no separate registration'],
      ...['Anyone interested in being part of a community of practice', 'Tools and techniques'],
    ])
      expect(said).to.contain(fact);
    const times = [...element.shadowRoot!.querySelectorAll('time')].map((time) => time.dateTime);
    expect(times[0]).to.equal('2006-05-29T16:30:00');
    await expect(element).to.be.accessible();
  });

  it('says in French that it is over', async () => {
    const element = await show(await demoFeed('cauce'), { lang: 'fr-CA', now: '2026-12-01T12:00:00Z' });
    expect(seen(element.shadowRoot!))
      .to.contain('Cette activité est terminée.')
      .and.to.contain('lundi 29 mai 2006')
      .and.to.contain('16\u00a0h\u00a030');
  });

  it('says who may come and how, what has moved, who holds it, and what follows', async () => {
    const element = await show(
      {
        communities: [{ id: 'makers', name: 'Makers', url: 'https://a.example/makers' }],
        events: [
          {
            id: 'day',
            uid: 'day@a.example',
            title: 'Making day',
            community: 'makers',
            start: '2026-12-08T14:00:00',
            timeZone: 'America/Toronto',
            duration: 'PT1H',
            rrule: 'FREQ=WEEKLY;COUNT=3',
            recurrenceOverrides: { '2026-12-08T14:00:00': { start: '2026-12-09T15:00:00' } },
            attendanceMode: 'online',
            virtualLocations: [{ name: 'Room', howToGet: 'The link comes by e-mail.' }],
            eligibility: { openTo: 'members', rules: [{ text: 'You have tools', strength: 'should' }] },
            join: [{ kind: 'link', url: 'https://a.example/register', label: 'Register here', steps: ['Sign in', 'Choose a place'] }],
            speakers: ['Ana'],
          },
        ],
      },
      { event: 'day', now: '2026-12-01T12:00:00Z', zone: 'Europe/London' },
    );
    const said = seen(element.shadowRoot!);
    for (const fact of [
      ...['Wednesday, December 9, 2026', '8:00–9:00 p.m.', '3:00 p.m. ET', 'Moved from Tuesday, December 8', 'The link comes by e-mail.'],
      ...['Open to members', 'You have tools', 'Sign in', 'Ana', 'Tuesday, December 15, 2026, 7:00–8:00 p.m.'],
    ])
      expect(said).to.contain(fact);
    const links = [...element.shadowRoot!.querySelectorAll('a')].map(({ href }) => href);
    expect(links).to.include('https://a.example/register').and.to.include('https://a.example/makers');
  });
});
