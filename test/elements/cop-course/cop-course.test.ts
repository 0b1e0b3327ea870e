import { expect, html } from '@open-wc/testing';
import type { CopCourse } from '../../../src/elements/cop-course/cop-course.ts';
import '../../../src/elements/cop-course/define.ts';
import { two, scheduled } from '../../../stories/support/course-feed.ts';
import type { FeedState } from '../../../src/feed/feed-state.ts';
import { demoFeed } from '../../support/demo-feeds.ts';
import { testNow, withFeed } from '../../support/feeds.ts';
import { seen } from '../../support/seen.ts';
import { recordWarnings } from '../../support/warnings.ts';

const root = (element: Element): ShadowRoot => element.shadowRoot!;

async function show(feed: object | FeedState, { lang = 'en-CA', zone = 'America/Toronto', course = '' } = {}): Promise<CopCourse> {
  const content = html`<cop-course lang=${lang} time-zone=${zone} course=${course} now=${testNow}></cop-course>`;
  return (await withFeed<CopCourse>(feed, content)).element;
}

/** What stands under each heading. */
const parts = (element: CopCourse): Record<string, string> =>
  Object.fromEntries(
    [...root(element).querySelectorAll('.section')].map((section) => [
      seen(section.querySelector('.section-title')!),
      seen(section.querySelector('.section-body')!),
    ]),
  );

/** The facts of the block "At a glance". */
const glance = (element: CopCourse): Record<string, string> =>
  Object.fromEntries(
    [...root(element).querySelectorAll('.glance .pair')].map((pair) => [seen(pair.querySelector('dt')!), seen(pair.querySelector('dd')!)]),
  );

describe('<cop-course>', () => {
  it('says every fact of CSCCE’s page', async () => {
    const element = await show(await demoFeed('cscce'));
    const said = parts(element);
    expect(seen(root(element).querySelector('h2')!)).to.equal('Communities of Practice (CoP)');
    expect(seen(root(element).querySelector('header')!))
      .to.contain('In development · By CSCCE')
      .and.to.contain('more details soon');
    expect(glance(element)).to.deep.equal({
      Pace: 'Eight weeks, two 90-minute sessions each week',
      'In all': '16 sessions',
      'To complete it': 'Attend at least 14 of 16 sessions; you may miss 2',
      Price: 'Coming soon',
    });
    const joining = root(element).querySelector('.joining')!;
    expect(seen(joining.querySelector('h3')!)).to.equal('How to hear of the next run');
    expect(joining.querySelector('a')!.href).to.equal('mailto:training@cscce.example');
    for (const [title, ...facts] of [
      ['Who it is for', 'size and maturity do not matter'],
      [
        'Before you start',
        'Scientific Community Engagement Fundamentals (course, required)',
        'Content Design',
        'actively managing a community',
      ],
      ['What it covers', 'Draft', 'Look again: September', 'Balancing member roles', 'How communities develop'],
      ['What you take away', 'knowledge-management plan'],
      ['Course text', 'Cultivating Communities of Practice', '(2002)', 'Etienne Wenger, Richard McDermott', 'William M. Snyder'],
      ['To complete it', 'two absences are allowed', 'Take part in the graduation event'],
      ['Instructors', 'Lou Woodley Director', 'Camille Santistevan Director of Learning'],
      ['Included in the fee', 'Words and frameworks', 'peer co-working', 'learning management system', 'Slack community of practice'],
      ['Extra for those in the program', 'Assessment and feedback', 'digital badge', '(When all course requirements are met)'],
      ['Badge or certificate', 'Digital badge', 'Condition: All course requirements met', 'For: Participants in the certification program'],
      ['Program', 'Elective in CSCCE Community Manager Certification Program', 'without being in the program'],
      ['Where it takes place online', 'LMS', 'Slack'],
      ['Related services', 'Consulting on communities of practice', 'training@cscce.example'],
    ])
      for (const fact of facts) expect(said[title!], title).to.contain(fact);
  });

  it('says its numbers in French where the feed’s words are English, which are marked', async () => {
    const element = await show(await demoFeed('cscce'), { lang: 'fr-CA' });
    expect(glance(element)).to.deep.equal({
      Rythme: '8 semaines, 2 séances par semaine, de 1\u00a0h\u00a030 chacune',
      'En tout': '16 séances',
      'Pour le réussir': 'Assister à au moins 14 des 16 séances; vous pouvez en manquer 2',
      Prix: 'À venir',
    });
    expect(root(element).querySelector('[lang=en-US]')).to.exist;
  });

  it('shows sessions at the visitor’s hour, moved and cancelled ones in words, and those that are over apart', async () => {
    const element = await show(scheduled, { zone: 'Europe/London' });
    const rows = [...root(element).querySelectorAll('[part=row]')].map((row) => seen(row));
    expect(rows[0]).to.contain('Tuesday, December 1, 2026').and.to.contain('7:00–8:30 p.m.').and.to.contain('2:00 p.m. ET');
    expect(rows[1]).to.contain('Friday, December 4, 2026').and.to.contain('Moved from Thursday, December 3');
    expect(rows[2]).to.contain('Signs that people read');
    expect(rows.find((row) => row.includes('December 24'))).to.contain('Cancelled: holidays');
    expect(rows).to.have.length(12);
    expect(glance(element)['Next session']).to.equal('Tuesday, December 1, 2026 7:00–8:30 p.m.');
    expect(glance(element)['Price']).to.equal('$240 (members) $312.50 (others)');
    expect(parts(element)['Sessions']).to.contain('2 sessions are over').and.to.contain('No dates are announced yet.');
    const instants = [...root(element).querySelectorAll('time')].map((time) => time.dateTime);
    expect(instants).to.include('2026-12-04T15:00:00Z');
    for (const instant of instants) expect(instant).to.match(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
    expect(root(element).querySelector<HTMLAnchorElement>('.joining a')!.href).to.equal('https://association.example/register');
  });

  it('shows the course that the page names, with a link to the one that comes before it', async () => {
    const element = await show(two, { course: 'exhibits' });
    expect(root(element).querySelectorAll('article')).to.have.length(1);
    expect(seen(root(element).querySelector('[part~=prerequisites] a')!)).to.equal('Welcoming everyone');
    expect(parts(element)['Before you start']).to.contain('(course, recommended)');
  });

  it('tells the web team of a course that is not there, and of those that cannot be read', async () => {
    const warnings = recordWarnings();
    try {
      const element = await show({ courses: [{ id: 'a', name: 'A' }, { id: 'b' }] }, { course: 'gone' });
      expect(seen(root(element).querySelector('[part=missing]')!)).to.equal('This course is not in the list.');
      expect(warnings.messages.join('\n'))
        .to.match(/no course "gone". It has: a/)
        .and.to.match(/2 issues in the courses/);
    } finally {
      warnings.stop();
    }
  });

  it('says that there are none', async () => {
    const element = await show({ communities: [{ id: 'a', name: 'A' }] });
    expect(seen(root(element).querySelector('[part=empty]')!)).to.equal('No courses are announced at the moment.');
  });
});
