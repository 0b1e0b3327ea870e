import type { RecurrenceMessages } from './recurrence.en.ts';

const numbers = ['', 'un', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf', 'dix'];
const ordinals = ['', 'premier', 'deuxième', 'troisième', 'quatrième', 'cinquième'];
const FROM_THE_END = 'en partant de la fin';

/** 1 « premier », 22 « 22e », -1 « dernier », -2 « avant-dernier », -3 « troisième », which says from where it counts elsewhere. */
function ordinal(n: number): string {
  if (n > 0) return ordinals[n] ?? `${n}e`;
  return n === -1 ? 'dernier' : n === -2 ? 'avant-dernier' : ordinal(-n);
}

const feminine = (n: number): string => ordinal(n).replace(/ier$/, 'ière');

const of = (name: string): string => (/^[aeiouéy]/.test(name) ? `d’${name}` : `de ${name}`);
const the = (name: string): string => (/^[aeiouéy]/.test(name) ? `l’${name}` : `le ${name}`);

/** « jours de semaine » for « jour de semaine ». */
const several = (day: string): string => (day.includes(' ou ') ? day : day.replace(/^\p{L}+/u, '$&s'));

/** « le deuxième mardi », « l’avant-dernier vendredi », « le troisième vendredi en partant de la fin ». */
const nthDay = (n: number, day: string): string => `${the(ordinal(n))} ${day}${n < -2 ? ` ${FROM_THE_END}` : ''}`;

/** A day of a month takes the article, a month or a year does not: « 8 décembre 2026 », « décembre 2026 », « 2026 ». */
const isDay = (date: string): boolean => /^\d{1,2}(er)? /.test(date);

type List = (items: readonly string[]) => string;

/** « la semaine 20 », « les semaines 20 et 22 », « la dernière semaine de l’année », each after its article or « de ». */
function weeks(all: readonly number[], list: List, one: 'la' | 'de la', many: 'les' | 'des', elided: 'l’' | 'de l’'): string {
  const numbered = all.filter((n) => n > 0);
  const named = numbered.length > 0 ? [`${numbered.length > 1 ? `${many} semaines` : `${one} semaine`} ${list(numbered.map(String))}`] : [];
  const last = (n: number): string =>
    `${n === -2 ? elided : `${one} `}${feminine(n)} semaine de l’année${n < -2 ? ` ${FROM_THE_END}` : ''}`;
  return list([...named, ...all.filter((n) => n < 0).map(last)]);
}

export const fr: RecurrenceMessages = {
  every: (frequency, interval) => {
    if (interval === 1)
      return { DAILY: 'tous les jours', WEEKLY: 'chaque semaine', MONTHLY: 'chaque mois', YEARLY: 'chaque année' }[frequency];
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
    positions.length === 1 || positions.some((n) => n < -2)
      ? list(positions.map((n) => nthDay(n, day)))
      : `les ${list(positions.map(ordinal))} ${several(day)}`,
  monthDay: (n) => (n === 1 ? 'le 1er' : n > 0 ? `le ${n}` : nthDay(n, 'jour')),
  monthDaysFromTo: (first, last) => `tous les jours du ${first === 1 ? '1er' : first} au ${last}`,
  dayBetween: (day, first, last) => `${the(day)} entre le ${first === 1 ? '1er' : first} et le ${last}`,
  date: (monthDay) => `le ${monthDay}`,
  join: (head, what) => `${head}, ${what}`,
  on: (what) => what,
  ofTheWeek: 'de la semaine',
  ofTheMonth: 'du mois',
  ofEachMonth: 'de chaque mois',
  ofTheYear: 'de l’année',
  // « le 3 mai », mais « le deuxième mardi de mai ».
  ofMonths: (days, months, list) =>
    /(\d|1er)$/.test(days) && months.length === 1 ? `${days} ${months[0]}` : `${days} ${list(months.map(of))}`,
  ofWeeks: (all, list) => weeks(all, list, 'de la', 'des', 'de l’'),
  inWeeks: (head, all, list) => `${head}, pendant ${weeks(all, list, 'la', 'les', 'l’')}`,
  ifIs: (days, or) => `si c’est ${or(days.map((day) => `un ${day}`))}`,
  ifIsNth: (what) => `si c’est ${what}`,
  ifInWeeks: (all, list) => `si c’est pendant ${weeks(all, list, 'la', 'les', 'l’')}`,
  onlyOn: (what) => `seulement ${what}`,
  onlyNth: (positions, list) =>
    positions.length === 1 || positions.some((n) => n < -2)
      ? `seulement ${list(positions.map((n) => nthDay(n, 'de ces jours')))}`
      : `seulement les ${list(positions.map(ordinal))} de ces jours`,
  inMonths: (months, list) => `en ${list(months)}`,
  monthsFromTo: (first, last) => `${of(first)} à ${last}`,
  exceptMonth: (month) => `sauf en ${month}`,
  at: (time) => `à ${time}`,
  manyTimes: (n) => `${n} fois par jour`,
  times: (n) => (n === 1 ? 'une seule fois' : `${numbers[n] ?? n} fois`),
  from: (date) => (isDay(date) ? `à partir du ${date}` : `à partir ${of(date)}`),
  until: (date) => (isDay(date) ? `jusqu’au ${date}` : `jusqu’en ${date}`),
  fromUntil: (from, until) => `${isDay(from) ? `du ${from}` : of(from)} ${isDay(until) ? `au ${until}` : `à ${until}`}`,
  usually: (sentence) => `habituellement ${sentence}`,
};
