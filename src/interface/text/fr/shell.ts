// French: the frame round every screen, preferences, and what is said when something breaks.
import type { shell as english } from '../en/shell.ts';

export const shell = {
  'shell.page-title': '{title} · Démarche',
  'shell.skip': 'Aller au contenu',
  'shell.home': 'Démarche, page d’accueil',
  'shell.navigation': 'Navigation principale',
  'shell.more': 'Autres pages',
  'shell.title.home': 'Accueil',
  'shell.title.play': 'La table',
  'shell.title.about': 'À propos',
  'shell.title.gallery': 'Galerie des éléments',
  'shell.title.glossary': 'Glossaire',
  'shell.title.debrief': 'Débriefing',
  'shell.title.library': 'Bibliothèque',
  'shell.licence':
    'Code sous licence Apache 2.0 ; scénarios et textes sous licence CC BY 4.0. Tous les pays des scénarios sont imaginaires.',

  'shell.preferences': 'Préférences',
  'shell.language': 'Langue',
  'shell.language-failed':
    'La langue « {language} » n’a pas pu être chargée. Vérifiez la connexion et réessayez.',
  'shell.theme': 'Apparence',
  'shell.theme.auto': 'Selon l’appareil',
  'shell.theme.day': 'Jour',
  'shell.theme.night': 'Nuit',
  'shell.theme-now':
    '{theme, select, day {Apparence : jour. Passer à la nuit} night {Apparence : nuit. Passer à celle de l’appareil} other {Apparence : selon l’appareil. Passer au jour}}',
  'shell.text-size': 'Taille des caractères',
  'shell.text-size.small': 'Petite',
  'shell.text-size.normal': 'Normale',
  'shell.text-size.large': 'Grande',
  'shell.text-size.largest': 'Très grande',
  'shell.less-motion': 'Moins de mouvement',
  'shell.less-motion-hint':
    'Les choses apparaissent à leur place au lieu d’y glisser. Le réglage de votre appareil est suivi dans tous les cas.',

  'shell.broken-title': 'Cet écran a cessé de fonctionner.',
  'shell.broken-remedy':
    'C’est un défaut du programme, pas une erreur de votre part. Ce qui était enregistré est en sûreté : rechargez la page pour reprendre à la dernière étape.',
  'shell.reload': 'Recharger',
  'shell.to-start': 'Vers l’accueil',
  'shell.missing-kicker': 'Adresse inconnue',
  'shell.missing-title': 'Il n’y a rien à cette adresse',
  'shell.missing-lead': 'Le lien est peut-être ancien ou mal saisi. D’ici, vous pouvez aller à :',
} satisfies Record<keyof typeof english, string>;
