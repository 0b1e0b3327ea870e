import { plural } from '../plural.ts';
import type { SignUpMessages } from './sign-up.en.ts';

const quoted = (label: string): string => `«\u00a0${label}\u00a0»`;

export const fr: SignUpMessages = {
  titleSeveral: 'Se joindre à des communautés',
  sentTo: (receiver) => `Destinataire de vos renseignements\u00a0: ${receiver}.`,
  privacy: 'Politique de confidentialité',
  optional: 'facultatif',
  choose: 'Choisissez',
  consents: 'Votre consentement',
  consentSender: (sender) => `Demandé par ${sender}.`,
  consentOnBehalf: (sender, other) => `Demandé par ${sender} au nom de ${other}.`,
  consentWithdraw: 'Vous pouvez retirer votre consentement en tout temps\u00a0:',
  submitSeveral: (n) => plural('fr', n, { one: 'Se joindre à une communauté', other: `Se joindre à ${n} communautés` }),
  sending: 'Envoi en cours…',
  honeypot: 'Laissez ce champ vide',
  didYouMean: (address) => `Vouliez-vous écrire ${address}?`,
  useSuggestion: (address) => `Utiliser ${address}`,

  summary: 'Un problème est survenu',
  errorPrefix: 'Erreur\u00a0:',
  requiredByName: {
    name: 'Indiquez votre nom',
    email: 'Indiquez votre adresse de courriel',
    organization: 'Indiquez votre organisation',
  },
  fieldIssues: {
    required: ({ label, choice }) => (choice ? `Choisissez une réponse à ${quoted(label)}` : `Remplissez ${quoted(label)}`),
    'consent-required': ({ label }) => `Pour participer, cochez ${quoted(label)}`,
    'email-format': () => 'Indiquez une adresse de courriel dans le bon format, comme nom@exemple.com',
    'url-format': ({ label }) => `Indiquez une adresse Web dans ${quoted(label)}, comme https://exemple.com`,
    'tel-format': ({ label }) => `Indiquez un numéro de téléphone dans ${quoted(label)}, comme 613\u00a0555-0123`,
    'too-long': ({ label, max = 0 }) =>
      `Raccourcissez ${quoted(label)} à ${plural('fr', max, { one: `${max} caractère`, other: `${max} caractères` })} au plus`,
    'not-an-option': ({ label }) => `Choisissez une des réponses à ${quoted(label)}`,
  },
  otherIssue: (label) => (label ? `Vérifiez ${quoted(label)}` : 'Vérifiez ce que vous avez rempli'),
  formIssues: {
    'origin-refused': 'Les inscriptions depuis cette page ne sont pas acceptées. Ce que vous avez écrit est toujours ici.',
    'too-many': 'Il y a trop d’inscriptions en ce moment. Attendez un peu, puis réessayez.',
    'too-large': 'Ce que vous avez écrit est trop long pour être envoyé. Raccourcissez-le, puis réessayez.',
    'check-required':
      'Le service qui reçoit les inscriptions veut vérifier qu’une personne en fait la demande, ce qu’il ne peut pas faire depuis cette page.',
    refused: 'Votre inscription n’a pas été acceptée, et aucune raison n’a été donnée. Ce que vous avez écrit est toujours ici.',
  },
  waitSeconds: (n) => plural('fr', n, { one: `Réessayez dans ${n} seconde.`, other: `Réessayez dans ${n} secondes.` }),

  outcomes: {
    confirmed: 'Votre inscription est arrivée',
    'sent-unconfirmed': 'Votre inscription a été envoyée',
    rejected: 'Votre inscription n’a pas été acceptée',
    unknown: 'Nous ne savons pas si votre inscription est arrivée',
  },
  confirmed: (community) => `Vous faites maintenant partie de ${community}.`,
  checkMail: (address) => `Un courriel est en route vers ${address}. Ouvrez-le et confirmez, pour que nous sachions que c’est bien vous.`,
  goOnInTab: 'Un nouvel onglet s’est ouvert. Votre inscription est faite quand la page l’indique.',
  opensTab: 'Un nouvel onglet s’ouvre, où vous terminez votre inscription.',
  formPage: 'Ou remplissez le formulaire sur sa propre page',
  sentUnconfirmed: 'Cette page ne peut pas lire la réponse; nous ne pouvons donc pas confirmer que votre inscription est arrivée.',
  addressGiven: (address) => `L’adresse que vous avez donnée est ${address}.`,
  unknown: {
    network: 'La connexion a échoué pendant l’envoi. Ce que vous avez écrit est toujours ici.',
    timeout: 'La réponse n’est pas arrivée à temps. Ce que vous avez écrit est toujours ici.',
    server: 'Le service qui reçoit les inscriptions a eu un problème. Ce que vous avez écrit est toujours ici.',
    cancelled: 'L’envoi a été interrompu. Ce que vous avez écrit est toujours ici.',
    offline: 'Vous êtes hors ligne. Ce que vous avez écrit est toujours ici. Réessayez une fois la connexion rétablie.',
    blocked: 'Les réglages de ce site ne permettent pas l’envoi du formulaire. Ce que vous avez écrit est toujours ici.',
    popup:
      'Votre navigateur n’a pas ouvert le nouvel onglet dont ce formulaire a besoin. Autorisez les fenêtres contextuelles pour cette page, puis réessayez. Ce que vous avez écrit est toujours ici.',
    'not-loaded':
      'Une partie de ce formulaire n’a pas pu être chargée. Ce que vous avez écrit est toujours ici. Vérifiez votre connexion, puis réessayez.',
  },
  notSent: 'Votre inscription n’a pas été envoyée',
  tryAgain: 'Réessayer',
  tryAgainSafe: 'Réessayer ne vous inscrit pas deux fois.',
  wayOut: 'Ou inscrivez-vous autrement\u00a0:',
  anotherSignUp: 'Inscrire une autre personne',
  unavailable: 'Ce formulaire ne peut pas être utilisé ici.',
  notFound: 'Il n’y a ici aucune communauté à laquelle s’inscrire.',
};
