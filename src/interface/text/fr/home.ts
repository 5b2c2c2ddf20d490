// French: the home page; see en/home.ts.
import type { home as english } from '../en/home.ts';

export const home = {
  'home.kicker': 'Un exercice sur table consacré à la sécurité internationale dans le cyberespace',
  'home.heading': 'Quelque chose s’est éteint. Vous parlez pour l’une des parties.',
  'home.lead':
    'Jouez une crise cyber au siège d’un État, d’une équipe d’intervention, d’une entreprise ou d’une organisation : lisez ce qui arrive, appelez, demandez, convenez, agissez. Chaque acte est jugé au regard du droit international et des normes convenues ; à la fin, vous voyez ce qui était vrai et ce que vous auriez pu faire d’autre.',

  'home.new': 'Un nouvel exercice',
  'home.scenario': 'Quelle crise ?',
  'home.scenario-tab': 'Scénario',
  'home.scenario-language':
    'Ses textes sont en {language} : ils n’existent pas encore dans la langue de cette page.',
  'home.scenarios-failed': 'Les scénarios n’ont pas pu être chargés.',
  'home.scenarios-failed-remedy':
    'Vérifiez la connexion et réessayez. Les exercices enregistrés ne sont pas touchés.',
  'home.try-again': 'Réessayer',

  'home.seating': 'Qui est à la table ?',
  'home.seating.solo': 'Vous seul',
  'home.seating.hot-seat': 'À deux ou trois autour de cet écran',
  'home.seating-note.solo':
    'L’ordinateur joue les autres sièges. Il n’en voit pas plus que ne verrait une personne assise à leur place.',
  'home.seating-note.hot-seat':
    'Vous vous passez l’appareil. Un rideau tombe entre vos moments privés ; le reste se discute à voix haute. L’ordinateur joue les sièges que personne ne prend.',

  'home.seat': 'Au nom de qui parlez-vous ?',
  'home.seats': 'Quels sièges sont les vôtres ? Choisissez-en deux ou trois.',
  'home.seats-chosen':
    '{count, plural, =0 {Aucun siège choisi pour l’instant.} one {Un siège choisi ; choisissez-en encore un ou deux.} other {# sièges choisis.}}',
  'home.seats-most': 'Trois sièges au plus tiennent autour d’un écran.',

  'home.length': 'Combien de temps ?',
  'home.length.short': 'Environ 60 minutes',
  'home.length.medium': 'Environ 90 minutes',
  'home.length.full': 'Environ 150 minutes',
  'home.length-note':
    'Un tiers est réservé au débriefing. Seul, cela va plus vite, et vous pouvez vous arrêter à chaque étape : tout est enregistré.',

  'home.feedback': 'Quand apprenez-vous ce que dit le droit ?',
  'home.feedback.training': 'Chemin faisant',
  'home.feedback.assessment': 'À la fin',
  'home.feedback-note.training':
    'Apprentissage : vous pouvez faire examiner un acte avant de le sceller, et chaque compte rendu dit ce que le droit pense de ce qui a été fait.',
  'home.feedback-note.assessment': 'Évaluation : rien n’est dit avant le débriefing.',

  'home.more': 'Autres réglages',
  'home.doctrine': 'Comment jouent les autres ?',
  'home.doctrine.mixed': 'Mélange : chacun à sa manière',
  'home.doctrine-hint': 'La doctrine des sièges que joue l’ordinateur.',
  'home.seed': 'Graine',
  'home.seed-hint':
    'Laissez vide pour une crise que personne n’a encore rencontrée. La même graine, les mêmes réglages et les mêmes choix redonnent la même crise.',

  'home.begin': 'Ouvrir l’exercice',
  'home.begin-choose': 'Choisissez d’abord vos sièges.',
  'home.refused': 'L’exercice n’a pas pu être ouvert.',

  'home.saved': 'Enregistrés dans ce navigateur',
  'home.saved-none': 'Rien d’enregistré pour l’instant',
  'home.saved-none-note':
    'Chaque étape d’un exercice s’enregistre ici d’elle-même, dans ce seul navigateur. Rien n’est envoyé nulle part.',
  'home.saved-failed': 'Les exercices enregistrés n’ont pas pu être listés.',
  'home.saved-place': 'Tour {turn, number}, {phase}',
  'home.saved-before': '{phase}',
  'home.saved-ended': 'Terminé ; le débriefing est ouvert',
  'home.resume': 'Reprendre',
  'home.of-save': '{title}, enregistré {moment}',
  'home.to-debrief': 'Débriefing',
  'home.export': 'Exporter',
  'home.exported': 'Le journal a été remis au navigateur sous forme de fichier.',
  'home.export-failed': 'Le journal n’a pas pu être exporté.',
  'home.delete': 'Supprimer',
  'home.delete-title': 'Supprimer cet exercice ?',
  'home.delete-words': '{title}, {place}. Il disparaît pour de bon, sauf si vous en avez exporté le journal.',
  'home.delete-yes': 'Supprimer l’exercice',
  'home.delete-no': 'Le garder',
  'home.deleted': 'L’exercice est supprimé.',
  'home.unknown-scenario': 'Un scénario absent de cette étagère',

  'home.import': 'Apporter un journal',
  'home.import-note':
    'Un journal, c’est tout l’exercice dans un fichier. Il est vérifié, coup par coup, avant d’être enregistré ici.',
  'home.import-choose': 'Choisir un fichier de journal',
  'home.import-busy': 'Vérification du journal…',
  'home.import-failed': 'Ce journal ne peut pas être apporté.',
  'home.import-where': 'Ligne {line, number} de {file}',
  'home.import-remedy':
    'Rien n’a été enregistré ni modifié. Choisissez un autre fichier, ou exportez de nouveau le journal là où il a été joué.',
  'home.import-unreadable': 'Le navigateur n’a pas pu lire le fichier. Choisissez-le de nouveau.',
  'home.imported': 'Le journal a été vérifié et enregistré.',

  'home.open': 'Ouvrir un scénario à vous',
  'home.open-note':
    'Choisissez le dossier d’un scénario. Il est vérifié ici comme il le serait à la construction, et reste dans ce navigateur.',
  'home.open-choose': 'Choisir un dossier',
  'home.open-busy': 'Vérification des fichiers…',
  'home.opened':
    '{count, plural, =0 {Le scénario est sur l’étagère.} one {Le scénario est sur l’étagère, avec un avertissement.} other {Le scénario est sur l’étagère, avec # avertissements.}}',
  'home.open-failed': 'Le dossier n’a pas pu être lu.',
  'home.open-faults':
    '{count, plural, one {Un défaut dans les fichiers} other {# défauts dans les fichiers}}',
  'home.library': 'Bibliothèque du droit',
  'home.library-note':
    'Ce que le droit dit de telles crises : instruments, normes, positions des États, et les examens par lesquels les actes sont jugés.',
  'home.library-open': 'Ouvrir la bibliothèque',
} satisfies Record<keyof typeof english, string>;
