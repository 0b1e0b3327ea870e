import { plural } from '../plural.ts';
import type { CourseMessages } from './course.en.ts';

const sessions = (n: number): string => plural('fr', n, { one: `${n} séance`, other: `${n} séances` });
const weeks = (n: number): string => plural('fr', n, { one: `${n} semaine`, other: `${n} semaines` });

export const fr: CourseMessages = {
  none: 'Aucun cours n’est annoncé pour le moment.',
  notFound: 'Ce cours n’est pas dans la liste.',
  notLoaded: 'Le cours ne peut pas être affiché pour le moment.',
  status: {
    draft: 'Prévu',
    inDevelopment: 'En préparation',
    open: 'Ouvert',
    running: 'En cours',
    past: 'Terminé',
    retired: 'N’est plus offert',
  },
  by: 'Par',
  glance: 'En bref',
  join: 'Comment s’inscrire',
  hearOfNext: 'Comment être informé de la prochaine session',
  may: 'Puis-je le suivre?',
  about: 'À propos de ce cours',
  audience: 'À qui il s’adresse',
  prerequisites: 'Avant de commencer',
  sessions: 'Séances',
  covers: 'Contenu',
  outputs: 'Ce que vous en tirerez',
  texts: 'Manuel',
  instructors: 'Équipe d’enseignement',
  includes: 'Compris dans le prix',
  programIncludes: 'En plus, pour les personnes du programme',
  credential: 'Badge ou certificat',
  completion: 'Pour le réussir',
  platforms: 'Où il a lieu en ligne',
  programs: 'Programme',
  services: 'Services connexes',
  contacts: 'Questions',
  related: 'À voir aussi',
  pace: 'Rythme',
  total: 'En tout',
  workload: 'Charge de travail',
  price: 'Prix',
  next: 'Prochaine séance',
  paceOf: (n, perWeek, length) =>
    [
      n && weeks(n),
      perWeek && `${sessions(perWeek)} par semaine`,
      length && (perWeek || n ? `de ${length} chacune` : `séances de ${length}`),
    ]
      .filter(Boolean)
      .join(', '),
  sessionsOf: (n) => sessions(n),
  attend: (n, of) =>
    of === undefined
      ? `Assister à au moins ${sessions(n)}`
      : n === of
        ? `Assister aux ${sessions(of)}`
        : `Assister à au moins ${n} des ${sessions(of)}`,
  mayMiss: (n) => `vous pouvez en manquer ${n}`,
  draft: 'Ébauche',
  checkBack: 'À revoir\u00a0:',
  required: 'obligatoire',
  recommended: 'recommandé',
  welcome: 'bienvenu',
  selfDeclared: 'vous en jugez vous-même',
  course: 'cours',
  byAuthors: (authors) => `de ${authors}`,
  isbn: (isbn) => `ISBN ${isbn}`,
  prices: {
    free: 'Gratuit',
    priced: 'Prix sur la page du cours',
    comingSoon: 'À venir',
    includedInMembership: 'Compris dans l’adhésion',
    onRequest: 'Sur demande',
  },
  credentials: { digitalBadge: 'Badge numérique', certificate: 'Certificat', credit: 'Crédit' },
  condition: 'Condition\u00a0:',
  availableTo: 'Pour\u00a0:',
  roles: {
    required: 'Obligatoire\u00a0:',
    elective: 'Au choix\u00a0:',
    standalone: 'En dehors du programme\u00a0:',
  },
  openToOthers: 'Vous pouvez aussi suivre le cours sans être dans le programme.',
  onlyInProgram: 'Réservé aux personnes du programme.',
  unnamedRun: (n) => `Session ${n}`,
  toBeAnnounced: 'Aucune date n’est encore annoncée.',
  finishedRun: 'Cette session est terminée.',
  pastSessions: (n) => plural('fr', n, { one: `${n} séance est passée`, other: `${n} séances sont passées` }),
  moreSessions: (n) => plural('fr', n, { one: `${n} autre séance`, other: `${n} autres séances` }),
  addAll: 'Ajouter toutes les séances au calendrier',
  page: 'La page du cours',
};
