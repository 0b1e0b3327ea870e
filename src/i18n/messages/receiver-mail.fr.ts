import type { ReceiverMailMessages } from './receiver-mail.en.ts';

/** Words of the receiver's mails. */
export const fr: ReceiverMailMessages = {
  confirm: {
    subject: (communities) => `Confirmez votre inscription\u00a0: ${communities}`,
    greeting: 'Bonjour,',
    opening: 'Cette adresse a été inscrite à\u00a0:',
    action: 'Confirmer',
    actionLine: 'Pour vous joindre au groupe, confirmez d’ici sept jours\u00a0:',
    notYou:
      'Si vous ne vous êtes pas inscrit, ne tenez pas compte de ce message\u00a0: sans votre confirmation, vous n’êtes pas mis sur la liste, et l’adresse est supprimée après 30 jours.',
  },
  already: {
    subject: (communities) => `Vous êtes déjà sur la liste\u00a0: ${communities}`,
    opening: 'Cette adresse a été inscrite de nouveau à\u00a0:',
    closing: 'Vous étiez déjà sur la liste et rien n’a changé. Il n’y a rien à faire.',
  },
  agreed: 'Ce qui a été accepté\u00a0:',
  quote: (text) => `«\u00a0${text}\u00a0»`,
  askedBy: (sender) => `Demandé par ${sender}`,
  withdraw: 'Se retirer',
  withdrawLine: 'Pour vous retirer, maintenant ou en tout temps\u00a0:',
  proposal: {
    subject: 'Nous avons reçu votre proposition de communauté',
    opening: 'Merci de votre proposition de communauté de pratique. Elle est arrivée et elle est conservée.',
    closing: 'Les responsables des communautés vous écriront à cette adresse.',
    notYou: 'Si vous n’avez envoyé aucune proposition, ne tenez pas compte de ce message.',
  },
  staff: {
    subject: 'Une nouvelle proposition de communauté',
    opening:
      'Quelqu’un propose une communauté de pratique. L’adresse n’a pas été vérifiée; c’est à elle que s’adresse une réponse à ce message.',
    title: 'Nom provisoire',
    domain: 'Domaine',
    audience: 'Public',
    engagement: 'Plan d’engagement',
    timeline: 'Calendrier',
    legacy: 'Produit durable',
    contact: 'Personne-ressource',
    fields: 'Autres réponses',
  },
};
