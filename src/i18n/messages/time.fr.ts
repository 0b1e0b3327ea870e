import type { TimeMessages } from './time.en.ts';

/** « de Toronto », « d’Edmonton », « du Caire »; nothing before UTC. */
const of = (city: string): string =>
  city.startsWith('UTC') ? city : city.startsWith('Le ') ? `du ${city.slice(3)}` : /^[AEÉIOU]/.test(city) ? `d’${city}` : `de ${city}`;

export const fr: TimeMessages = {
  cities: {
    St_Johns: 'St. John’s',
    Sao_Paulo: 'São Paulo',
    London: 'Londres',
    Lisbon: 'Lisbonne',
    Brussels: 'Bruxelles',
    Vienna: 'Vienne',
    Warsaw: 'Varsovie',
    Athens: 'Athènes',
    Moscow: 'Moscou',
    Copenhagen: 'Copenhague',
    Bucharest: 'Bucarest',
    Cairo: 'Le Caire',
    Algiers: 'Alger',
    Havana: 'La Havane',
    Mexico_City: 'Mexico',
    Singapore: 'Singapour',
    Seoul: 'Séoul',
    Manila: 'Manille',
    Tehran: 'Téhéran',
    Dubai: 'Dubaï',
    Kathmandu: 'Katmandou',
    Ho_Chi_Minh: 'Hô Chi Minh-Ville',
  },
  zoneTime: (city) => `heure ${of(city)}`,
  timesIn: (city) => `Heures ${of(city)}`,
  change: 'Changer',
  cannotChange: 'Changement impossible pour le moment.',
  hiddenZone: (city) => `Votre navigateur n’indique pas votre fuseau horaire; les heures sont données selon l’heure ${of(city)}.`,
  timeAt: (time, zone) => (zone.startsWith('heure') ? `${time}, ${zone}` : `${time}\u00a0${zone}`),
  onDay: (weekday, time) => `${weekday} ${time}`,
  dateAndTime: (date, time) => `${date} à ${time}`,
  dayForYou: (weekday) => `${weekday} pour vous`,
  localTime: 'heure locale',
  timeToBeAnnounced: 'Heure à confirmer',
  movedFromDay: (day) => `Déplacée du ${day}`,
  movedFromTime: (time) => `Déplacée de ${time}`,
  hourChange: (date, time) => `À partir du ${date}, cette rencontre est à ${time} pour vous.`,
  cancelled: 'Annulée',
  tentative: 'Pas encore confirmée',
  usual: 'Habituellement',
};
