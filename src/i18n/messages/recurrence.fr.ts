import type { RecurrenceMessages } from './recurrence.en.ts';

const numbers = ['', 'un', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf', 'dix'];
const ordinals = ['', 'premier', 'deuxième', 'troisième', 'quatrième', 'cinquième'];

/** 1 « premier », 22 « 22e », -1 « dernier », -2 « avant-dernier ». */
function ordinal(n: number): string {
  if (n > 0) return ordinals[n] ?? `${n}e`;
  return n === -1 ? 'dernier' : n === -2 ? 'avant-dernier' : `${ordinal(-n)} dernier`;
}

const of = (name: string): string => (/^[aeiouéy]/.test(name) ? `d’${name}` : `de ${name}`);
const the = (name: string): string => (/^[aeiouéy]/.test(name) ? `l’${name}` : `le ${name}`);

/** « jours de semaine » for « jour de semaine ». */
const several = (day: string): string => day.replace(/^\p{L}+/u, '$&s');

/** A day of a month takes the article, a month or a year does not: « 8 décembre 2026 », « décembre 2026 », « 2026 ». */
const isDay = (date: string): boolean => /^\d{1,2}(er)? /.test(date);

export const fr: RecurrenceMessages = {
  every: (frequency, interval) => {
    const unit = { DAILY: 'jour', WEEKLY: 'semaine', MONTHLY: 'mois', YEARLY: 'année' }[frequency];
    if (interval === 1) return `chaque ${unit}`;
    const count = numbers[interval] ?? interval;
    return {
      DAILY: `tous les ${count} jours`,
      WEEKLY: `toutes les ${count} semaines`,
      MONTHLY: `tous les ${count} mois`,
      YEARLY: `tous les ${count} ans`,
    }[frequency];
  },
  workday: 'jour de semaine',
  weekendDay: 'jour de fin de semaine',
  day: 'jour',
  everyDays: (days, list) => `tous les ${list(days.map(several))}`,
  days: (days, list) => list(days.map(the)),
  nthDays: (positions, day, list) =>
    positions.length === 1 ? `${the(ordinal(positions[0] ?? 1))} ${day}` : `les ${list(positions.map(ordinal))} ${several(day)}`,
  monthDay: (n) => (n === 1 ? 'le 1er' : n > 0 ? `le ${n}` : `${the(ordinal(n))} jour`),
  yearDay: (n) => (n > 0 ? `le jour ${n}` : `${the(ordinal(n))} jour`),
  date: (monthDay) => `le ${monthDay}`,
  on: (what) => what,
  ofTheYear: (what) => `${what} de l’année`,
  ofEachMonth: (what) => `${what} de chaque mois`,
  onlyIf: (days, list) => `seulement si c’est un ${list(days)}`,
  onlyOn: (what) => `seulement ${what}`,
  inMonths: (months, list) => `en ${list(months)}`,
  monthsFromTo: (first, last) => `${of(first)} à ${last}`,
  exceptMonth: (month) => `sauf ${month}`,
  inWeeks: (weeks, list) => `${weeks.length > 1 ? 'les semaines' : 'la semaine'} ${list(weeks.map(String))}`,
  onlyNth: (positions, list) =>
    positions.length === 1
      ? `seulement ${the(ordinal(positions[0] ?? 1))} de ces jours`
      : `seulement les ${list(positions.map(ordinal))} de ces jours`,
  at: (time) => `à ${time}`,
  times: (n) => `${n} fois`,
  from: (date) => (isDay(date) ? `à partir du ${date}` : `à partir ${of(date)}`),
  until: (date) => (isDay(date) ? `jusqu’au ${date}` : `jusqu’en ${date}`),
  usually: (sentence) => `habituellement ${sentence}`,
};
