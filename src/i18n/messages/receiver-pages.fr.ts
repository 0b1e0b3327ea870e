import type { ReceiverPagesMessages } from './receiver-pages.en.ts';

/** Words of the pages that the links in the receiver's mails open. */
export const fr: ReceiverPagesMessages = {
  otherLanguage: 'English',
  address: 'Adresse courriel',
  communities: 'Communautés',
  agreed: 'Ce que vous avez accepté',
  askedBy: (sender) => `Demandé par ${sender}`,
  status: { pending: 'non confirmée', confirmed: 'inscription en règle', withdrawn: 'inscription retirée' },
  confirm: {
    title: 'Confirmez votre inscription',
    text: 'Un seul geste et vous êtes sur la liste.',
    button: 'Confirmer',
    notYou: 'Si vous ne vous êtes pas inscrit, fermez cette page. Sans votre confirmation, personne n’est mis sur la liste.',
  },
  onList: {
    title: 'Vous êtes sur la liste',
    text: 'Votre inscription est confirmée. Vous pouvez fermer cette page.',
    leave: 'Vous pouvez vous retirer en tout temps avec le lien qui figure dans chacun de nos messages.',
  },
  offList: {
    title: 'Vous n’êtes pas sur la liste',
    text: 'Votre inscription a été retirée. Pour vous inscrire de nouveau, utilisez le formulaire où vous nous avez trouvés.',
  },
  expired: {
    title: 'Ce lien est expiré',
    text: 'Un lien est valide pendant sept jours. Nous pouvons vous en envoyer un nouveau.',
    button: 'Envoyez-moi un nouveau lien',
  },
  superseded: {
    title: 'Il y a un lien plus récent',
    text: 'Nous vous avons envoyé un autre message après celui-ci. C’est son lien qui fonctionne maintenant.',
    button: 'Envoyez-moi un nouveau lien',
  },
  sent: { title: 'Un nouveau lien est en route', text: 'Cherchez notre message dans un instant, y compris parmi les pourriels.' },
  tooMany: {
    title: 'Assez de messages pour aujourd’hui',
    text: 'Nous avons envoyé plusieurs messages à cette adresse aujourd’hui. Cherchez le plus récent ou réessayez demain.',
  },
  withdraw: {
    title: 'Se retirer de la liste',
    text: 'Vous ne recevrez plus de messages au sujet de ces communautés.',
    button: 'Me retirer',
    notYou: 'Si vous voulez rester, fermez cette page.',
  },
  withdrawn: { title: 'Vous n’êtes plus sur la liste', text: 'Votre inscription est retirée. Vous pouvez fermer cette page.' },
  unknown: {
    title: 'Ce lien est inconnu',
    text: 'Vérifiez que le lien a été copié en entier. Si le message date de plus d’un mois, inscrivez-vous de nouveau où vous nous avez trouvés.',
  },
  unavailable: {
    title: 'Ce n’est pas possible pour le moment',
    text: 'Rien n’a été changé. Rechargez la page dans un instant.',
  },
};
