import { plural } from '../plural.ts';
import type { ProposalMessages } from './proposal.en.ts';
import { fr as signUp } from './sign-up.fr.ts';

export const fr: ProposalMessages = {
  form: {
    ...signUp,
    fieldIssues: {
      ...signUp.fieldIssues,
      'consent-required': ({ label }) => `Pour envoyer la proposition, cochez «\u00a0${label}\u00a0»`,
    },
    formIssues: {
      ...signUp.formIssues,
      'origin-refused': 'Les propositions depuis cette page ne sont pas acceptées. Ce que vous avez écrit est toujours ici.',
      'too-many': 'Il y a trop de propositions en ce moment. Attendez un peu, puis réessayez.',
      'check-required':
        'Le service qui reçoit les propositions veut vérifier qu’une personne écrit, ce qu’il ne peut pas faire depuis cette page.',
      refused: 'Votre proposition n’a pas été acceptée, et aucune raison n’a été donnée. Ce que vous avez écrit est toujours ici.',
    },
    outcomes: {
      confirmed: 'Votre proposition est arrivée',
      'sent-unconfirmed': 'Votre proposition a été envoyée',
      rejected: 'Votre proposition n’a pas été acceptée',
      unknown: 'Nous ne savons pas si votre proposition est arrivée',
    },
    sentUnconfirmed: 'Cette page ne peut pas lire la réponse; nous ne pouvons donc pas confirmer que votre proposition est arrivée.',
    goOnInTab: 'Un nouvel onglet s’est ouvert. Votre proposition est envoyée quand la page l’indique.',
    opensTab: 'Un nouvel onglet s’ouvre, où vous terminez l’envoi de la proposition.',
    unknown: {
      ...signUp.unknown,
      server: 'Le service qui reçoit les propositions a eu un problème. Ce que vous avez écrit est toujours ici.',
    },
    notSent: 'Votre proposition n’a pas été envoyée',
    tryAgainSafe: 'Réessayer n’envoie pas la proposition deux fois.',
    wayOut: 'Ou envoyez votre proposition autrement\u00a0:',
    anotherSignUp: 'Écrire une autre proposition',
  },
  title: 'Proposer une communauté',

  requirements: 'Ce qu’une proposition devrait avoir',
  requirementsHelp:
    'Cochez ce que vous avez. Vous pouvez envoyer la proposition sans le reste\u00a0: l’association voit ce qui n’est pas coché et peut vous aider.',
  strengths: { must: 'exigé', should: 'recommandé' },
  examples: 'Par exemple\u00a0:',
  progress: (met, all) =>
    met === all
      ? plural('fr', all, { one: 'Vous avez ce qui est demandé.', other: `Vous avez les ${all} éléments.` })
      : plural('fr', met, { one: `Vous avez ${met} élément sur ${all}.`, other: `Vous avez ${met} éléments sur ${all}.` }),
  note: 'Ce qui manque encore',
  noteHelp: 'Comment ou quand vous pensez l’avoir, ou l’aide qui vous serait utile.',

  support: 'Ce que l’association offre',
  steps: 'Comment procéder',
  template: 'La proposition sous forme de document\u00a0:',
  questions: 'Des questions\u00a0:',

  proposal: 'Votre proposition',
  fields: {
    title: 'Titre provisoire',
    domain: 'De quoi s’agit-il?',
    audience: 'À qui s’adresse-t-elle?',
    engagement: 'Comment y participerait-on au début?',
    legacy: 'Qu’en restera-t-il pour les autres?',
    name: 'Votre nom',
    email: 'Votre adresse de courriel',
    organization: 'Votre organisation',
  },
  help: {
    domain: 'L’enjeu ou le métier qui réunirait les gens.',
    audience: 'Leur travail, leur rôle, leur type d’établissement.',
    engagement: 'Appels, webinaires, rencontres lors d’un congrès, clavardage\u00a0: une première idée suffit.',
    legacy: 'Ce que le milieu pourra utiliser ensuite\u00a0: un document, des présentations archivées, une séance, un article.',
  },
  timeline: 'Ébauche de calendrier',
  timelineHelp: 'Les premières étapes, dans l’ordre. «\u00a0Au printemps\u00a0» est assez précis.',
  step: (n) => `Étape ${n}`,
  what: 'Ce qui se passe',
  when: 'Quand',
  addStep: 'Ajouter une étape',
  remove: 'Retirer',
  stepAdded: (n) => `Étape ${n} ajoutée.`,
  stepRemoved: (n) => `Étape ${n} retirée.`,
  enoughSteps: 'Il n’y a plus de place pour d’autres étapes. Le reste peut aller avec la façon de participer.',

  contact: 'Comment vous joindre',
  submit: 'Envoyer la proposition',
  arrived: 'L’association l’a reçue.',

  closed: 'L’association n’accepte pas de propositions en ce moment.',
  unsaid: 'L’association ne dit pas ici comment proposer une communauté.',
  ask: 'Pour poser une question\u00a0:',
  byContact: 'L’association reçoit les propositions par écrit\u00a0:',
  byDocument: 'Remplissez le document\u00a0:',
  thenSend: 'Puis envoyez-le ici\u00a0:',
  documentOnly: 'Il indique où l’envoyer.',
  write: 'Écrire à l’association',
  unavailable: 'Le formulaire de proposition ne peut pas être utilisé ici.',
};
