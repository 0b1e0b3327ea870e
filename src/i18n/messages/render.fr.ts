import type { RenderMessages } from './render.en.ts';

/** Les mots de `cop-feed render`. */
export const fr = {
  help: `cop-feed render FICHIER|ADRESSE --element BALISE écrit un élément en HTML statique, pour les personnes sans scripts, les
moteurs de recherche, et en attendant que le script de la page prenne la suite :

  cop-feed render https://association.example/feed.json --element cop-schedule --limit 5 > calendrier.html
  cop-feed render feed.json --src https://association.example/feed.json --element cop-community --community makers --lang fr

  --element BALISE       cop-about, cop-community, cop-course, cop-directory, cop-next-meeting, cop-proposal-form,
                         cop-resources, cop-schedule ou cop-signup-form
  --lang LANGUE          langue des mots et de l’élément; sinon celle du fil
  --src ADRESSE          l’adresse que l’élément lit dans la page, quand le fil vient d’un fichier
  --now INSTANT          le présent, par exemple 2026-12-01T12:00:00Z; sinon celui de l’horloge
  --time-zone FUSEAU     le fuseau dans lequel les heures s’affichent pour tout le monde; sinon celui du fil, puis celui de chaque
                         personne dès que le script fonctionne
  --styles inline        un <style> à côté de l’élément (c’est ce qui se passe sans --styles)
  --styles ADRESSE       un lien vers une copie de cop-static.css, pour les pages dont la politique interdit les styles en ligne
  --styles none          rien : la page lie elle-même cop-static.css
  --no-json-ld           sans les données pour les moteurs de recherche
  --print-styles         écrit cop-static.css, la feuille de style de tous les éléments, et rien d’autre
  --communities, --exclude, --community, --course, --kind, --sections, --limit, --days, --past, --view, --layout, --sort,
  --filters, --hour-cycle, --heading-level, --allowed-origins, --structured-data
                         attributs de l’élément, comme dans la page

Le même fil, les mêmes options et le même --now donnent le même texte. La commande se termine par 2 quand elle ne comprend pas ce
qui est demandé, ou quand le fil ne peut pas être lu.
`,
  seeHelp: 'Voir cop-feed render --help.',
  noElement: (tags: string): string => `Indiquez l’élément avec --element : ${tags}.`,
  unknownElement: (tag: string, tags: string): string => `--element « ${tag} » ne peut pas être rendu : c’est l’un de ${tags}.`,
  noSource:
    'Indiquez avec --src à quelle adresse la page lit ce fil : un fichier de cet ordinateur n’existe pas pour les personnes qui visitent la page.',
} satisfies RenderMessages;
