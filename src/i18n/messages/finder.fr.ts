import { plural } from '../plural.ts';
import type { FinderMessages } from './finder.en.ts';

const communities = (n: number): string => plural('fr', n, { one: `${n} communauté`, other: `${n} communautés` });

export const fr: FinderMessages = {
  title: 'Trouvez votre communauté',
  intro: (n) =>
    `${plural('fr', n, { one: 'Une question', other: `${['', '', 'Deux', 'Trois', 'Quatre'][n] ?? n} questions` })}. Vos réponses restent sur cette page.`,
  progress: (n, of) => `Question ${n} sur ${of}`,
  several: 'Choisissez tout ce qui convient.',
  ask: {
    work: 'Que faites-vous?',
    looking: 'Que cherchez-vous?',
    member: 'Votre établissement est-il membre?',
    when: 'Quand pouvez-vous participer aux rencontres?',
  },
  members: { members: 'Oui, il est membre', partners: 'Il est partenaire', nonMembers: 'Non' },
  parts: { morning: 'Le matin', afternoon: 'L’après-midi', evening: 'En soirée', night: 'La nuit' },
  partHours: { morning: 'avant midi', afternoon: 'de midi à 17\u00a0h', evening: 'de 17\u00a0h à 22\u00a0h', night: 'après 22\u00a0h' },
  looking: {
    'participation:consume': 'Écouter et apprendre',
    'participation:contribute': 'Partager ce que je sais',
    'participation:collaborate': 'Travailler avec d’autres',
    'participation:coCreate': 'Créer ensemble',
    'participation:champion': 'Parler au nom de la communauté',
    'resources:any': 'Des enregistrements, des documents et d’autres ressources',
  },
  next: 'Continuer',
  show: 'Voir les communautés',
  skip: 'Passer cette question',
  back: 'Retour',
  again: 'Recommencer',
  results: (n) => plural('fr', n, { one: 'Une communauté vous convient', other: `${n} communautés vous conviennent` }),
  noResults: 'Aucune communauté ne dit convenir à vos réponses',
  nothingAnswered: 'Vous avez passé toutes les questions',
  nothingAnsweredHint: 'Rien ne distingue donc les communautés. Les voici toutes.',
  noQuestions: 'Il n’y a rien à demander\u00a0: voici les communautés',
  empty: 'Il n’y a aucune communauté à choisir.',
  tie: (n) => `Les ${n} premières vous conviennent également; leur ordre ne veut rien dire.`,
  allTie: 'Elles vous conviennent également; leur ordre ne veut rien dire.',
  because: {
    work: (what) => `Parce que vous travaillez dans ce domaine\u00a0: ${what}`,
    looking: (what) => `Parce que vous cherchez\u00a0: ${what}`,
    when: (what) => `Parce que vous êtes libre ${what}`,
  },
  becauseEveryone: 'Parce que tout le monde y est bienvenu, quel que soit son travail',
  becauseMember: {
    members: 'Parce que vous êtes membre',
    partners: 'Parce que vous êtes partenaire',
    nonMembers: 'Parce qu’il n’est pas nécessaire que vous soyez membre',
  },
  partOfDay: { morning: 'le matin', afternoon: 'l’après-midi', evening: 'en soirée', night: 'la nuit' },
  whoItIsFor: 'À qui elle s’adresse\u00a0:',
  noDates: 'Pas encore de dates',
  open: 'En savoir plus et participer',
  close: 'Fermer',
  unclear: (n) => `${communities(n)} dont on en dit trop peu pour en juger`,
  closed: (n) => `${communities(n)} pour les membres, les partenaires ou certains groupes seulement`,
  equals: (n) => plural('fr', n, { one: `${n} autre vous convient tout autant`, other: `${n} autres vous conviennent tout autant` }),
  others: (n) => plural('fr', n, { one: `${n} autre communauté possible`, other: `${n} autres communautés possibles` }),
  askUs: 'Vous hésitez? Demandez à quelqu’un',
  changeAnswers: 'Changez vos réponses, ou demandez à quelqu’un.',
};
