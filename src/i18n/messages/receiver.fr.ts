import { plural } from '../plural.ts';
import type { ReceiverMessages } from './receiver.en.ts';

/** Words of the receiver's answers. */
export const fr: ReceiverMessages = {
  problems: {
    'not-json': { title: 'Le contenu est illisible', detail: 'Envoyez du JSON en UTF-8, selon la version 1 du format.' },
    'bad-key': {
      title: 'La clé d’idempotence est illisible',
      detail: 'Envoyez Idempotency-Key sous forme d’UUID entre guillemets droits, ou ne l’envoyez pas.',
    },
    'origin-refused': {
      title: 'Cette page ne peut rien envoyer ici',
      detail: 'L’origine de la page ne figure pas parmi celles dont ce serveur accepte les inscriptions.',
    },
    'not-found': {
      title: 'Il n’y a rien à cette adresse',
      detail: 'Les inscriptions se font à /v1/signups, les propositions à /v1/proposals.',
    },
    method: { title: 'Cette adresse n’accepte que POST', detail: 'Envoyez avec POST.' },
    'too-slow': { title: 'L’envoi a mis trop de temps à arriver', detail: 'Rien n’a été conservé. Envoyez de nouveau.' },
    running: {
      title: 'Le même envoi est en cours d’enregistrement',
      detail: 'Il est arrivé il y a un instant. Envoyez-le de nouveau sous le même identifiant pour en connaître l’issue.',
    },
    'too-large': { title: 'L’envoi est trop volumineux', detail: 'Rien n’a été conservé. Envoyez au plus 16 Kio.' },
    'media-type': {
      title: 'Ce type de contenu n’est pas reconnu',
      detail: 'Envoyez application/json, text/plain contenant du JSON ou application/x-www-form-urlencoded, en UTF-8.',
    },
    invalid: {
      title: 'Certaines réponses contiennent des erreurs',
      detail: 'Rien n’a été conservé. Corrigez ce qui est indiqué, puis envoyez de nouveau.',
    },
    'key-reused': {
      title: 'Cette clé a servi à un autre envoi',
      detail: 'Un autre contenu a déjà été envoyé sous le même identifiant. Envoyez celui-ci sous un nouvel identifiant.',
    },
    'too-many': { title: 'Trop de tentatives', detail: 'Rien n’a été conservé. Attendez un peu, puis envoyez de nouveau.' },
    unavailable: { title: 'Rien ne peut être conservé pour le moment', detail: 'Envoyez de nouveau dans un instant.' },
    internal: {
      title: 'Le serveur a eu un problème',
      detail: 'Il n’est pas certain que l’envoi ait été conservé. Envoyez-le de nouveau sous le même identifiant.',
    },
  },
  errors: {
    required: () => 'Remplissez ce champ.',
    type: () => 'Cette valeur n’est pas du type attendu ici.',
    version: () => 'Seule la version 1 est reconnue.',
    'uuid-format': () => 'Donnez un UUID.',
    'id-format': () => 'Donnez l’identifiant d’une communauté\u00a0: lettres minuscules, chiffres et traits d’union.',
    'name-format': () => 'Donnez un nom de champ formé de lettres, de chiffres, de points, de traits d’union et de traits de soulignement.',
    'email-format': () => 'Saisissez une adresse courriel au bon format, comme nom@exemple.com.',
    'control-character': () => 'Retirez les sauts de ligne et les caractères invisibles.',
    'too-long': (max) => `Écrivez au plus ${plural('fr', max, { one: `${max} caractère`, other: `${max} caractères` })}.`,
    'too-many-items': (max) => `Donnez-en au plus ${max}.`,
    'key-reused': () => 'Donnez un nouvel identifiant\u00a0: un autre contenu a été envoyé sous celui-ci.',
  },
};
