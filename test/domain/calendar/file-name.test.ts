import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { calendarFileName } from '../../../src/domain/calendar/file-name.ts';

describe('calendarFileName', () => {
  for (const [title, name] of [
    ['Science Connection', 'science-connection.ics'],
    ['Éducation & médiation : l’été', 'education-and-mediation-l-ete.ics'],
    ['../../etc/passwd', 'etc-passwd.ics'],
    ['a\0b\r\n"c"<d>|e?f*.exe', 'a-b-c-d-e-f-exe.ics'],
    ['ᐅᓪᓗᒥ', 'calendar.ics'],
    ['', 'calendar.ics'],
    ['👋', 'calendar.ics'],
    ['CON', 'con-calendar.ics'],
    ['com1', 'com1-calendar.ics'],
    ['Context', 'context.ics'],
  ] as const) {
    it(`makes ${name} of ${JSON.stringify(title)}`, () => assert.equal(calendarFileName(title), name));
  }

  it('is short, and ends with no hyphen', () => {
    assert.equal(calendarFileName(`${'a'.repeat(59)} bcd`), `${'a'.repeat(59)}.ics`);
    assert.equal(calendarFileName('a'.repeat(500)).length, 64);
  });
});
