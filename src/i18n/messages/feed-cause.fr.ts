import type { FeedCauseMessages } from './feed-cause.en.ts';

export const fr: FeedCauseMessages = {
  webTeam: {
    unreachable: () =>
      'Impossible d’obtenir le fil\u00a0: le serveur est injoignable, il ne permet pas aux autres sites de le lire (envoyez Access-Control-Allow-Origin), ou la directive connect-src de la page ou un bloqueur de contenu l’a arrêté.',
    timeout: () =>
      'Le serveur du fil n’a pas répondu à temps. Vérifiez qu’il fonctionne et que le fil est un fichier statique ou mis en cache.',
    'http-status': (status) =>
      status === 404 || status === 410
        ? `Il n’y a pas de fil à cette adresse (HTTP ${status}). Vérifiez l’attribut src.`
        : status === 401 || status === 403
          ? `La lecture du fil est refusée (HTTP ${status}). Il doit être public.`
          : `Le serveur du fil a répondu HTTP ${status}. Vérifiez le serveur.`,
    'not-json': () => 'Le contenu reçu n’est pas du JSON. Vérifiez-le avec\u00a0: npx cop-feed validate.',
    html: () =>
      'Une page Web est arrivée au lieu d’un fil. L’adresse doit être celle du fichier JSON; vérifiez aussi s’il y a redirection vers une page de connexion.',
    'cut-off': () => 'Le fil est coupé en plein milieu. Vérifiez que le fichier est entier et que le serveur l’envoie au complet.',
    'not-a-feed': () =>
      'Ce JSON n’est pas un fil de communautés de pratique\u00a0: il faut «\u00a0copFeed\u00a0», «\u00a0title\u00a0» et l’un des éléments «\u00a0communities\u00a0», «\u00a0events\u00a0», «\u00a0courses\u00a0» ou «\u00a0include\u00a0». Vérifiez-le avec\u00a0: npx cop-feed validate.',
    version: () =>
      'Cette version du format est plus récente que les widgets. Utilisez une version plus récente de cop-widgets ou publiez un fil 1.x.',
    'too-large': () =>
      'Le fil dépasse 2\u00a0Mo. Retirez les rencontres passées, ou divisez-le et réunissez les parties avec «\u00a0include\u00a0».',
    'too-deep': () => 'Le fil compte plus de 16 niveaux d’imbrication. Vérifiez la façon dont le fichier est produit.',
    'unsafe-address': () => 'L’adresse d’un fil doit commencer par https: (ou http:) et ne contenir ni nom d’utilisateur ni mot de passe.',
  },
  address: (url) => `Adresse\u00a0: ${url}`,
  found: (detail) => `Trouvé\u00a0: ${detail}.`,
};
