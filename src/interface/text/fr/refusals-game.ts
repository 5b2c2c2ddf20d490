// French: why something cannot be done now; see en/refusals-game.ts.
import type { refusalsGame as english } from '../en/refusals-game.ts';

export const refusalsGame = {
  'refusal.rules/not-your-seat': 'Ce siège n’est pas le vôtre.',
  'refusal.rules/unknown-seat': 'Il n’y a pas de tel siège dans cet exercice.',
  'refusal.rules/unknown-target': 'Il n’y a pas de tel acteur dans cet exercice.',
  'refusal.rules/unknown-response': 'Il n’y a pas de telle réponse dans ce scénario.',
  'refusal.rules/unknown-request': 'Aucune demande de ce genre ne vous a été adressée.',
  'refusal.rules/unknown-agreement': 'Vous n’êtes partie à aucun accord de ce genre.',
  'refusal.rules/unknown-entry': 'Il n’y a pas de telle fiche dans l’annuaire.',
  'refusal.rules/unknown-inject': 'Il n’y a pas de telle nouvelle dans ce scénario.',
  'refusal.rules/unknown-evidence': 'Il n’y a pas de tel élément de preuve.',
  'refusal.rules/unknown-clause': 'Cette clause ne fait pas partie de l’ensemble.',
  'refusal.rules/unknown-package': 'Il n’y a pas de tel ensemble dans ce scénario.',
  'refusal.rules/unknown-hypothesis': 'Il n’y a pas de telle hypothèse dans ce scénario.',
  'refusal.rules/unknown-fact': 'Le droit ne connaît pas ce fait.',
  'refusal.rules/unknown-act': 'Il n’y a pas eu de tel acte.',
  'refusal.rules/not-in-hand': '« {response} » ne peut pas être choisi maintenant. La carte dit pourquoi.',
  'refusal.rules/too-many-acts':
    'Un ordre contient au plus {most, plural, one {un acte} other {# actes}}. Retirez-en un.',
  'refusal.rules/same-act-twice':
    '« {response} » figure deux fois dans l’ordre avec la même cible. Changez-en un ou retirez-le.',
  'refusal.rules/too-dear':
    'L’ordre coûte {cost, number} et votre capital politique est de {capital, number}. Retirez quelque chose.',
  'refusal.rules/bad-target':
    '« {response} » a besoin d’une cible possible. Choisissez-en une dans sa liste.',
  'refusal.rules/closed-target':
    '« {response} » ne peut pas s’adresser là pour le moment : personne ne l’y a demandé ni ne vous a ouvert la porte. Demandez d’abord, ou choisissez dans la liste.',
  'refusal.rules/bad-publicity':
    '« {response} » ne peut pas se faire de cette manière. Choisissez avec quelle publicité l’accomplir.',
  'refusal.rules/too-many-norms': 'Vous pouvez invoquer au plus {most, number} normes pour un acte.',
  'refusal.rules/same-norm-twice':
    'Un acte n’invoque une norme qu’une fois. Choisissez-en une autre, ou retirez-la.',
  'refusal.rules/unknown-norm':
    '« {norm} » n’est pas une norme que l’on puisse invoquer. Choisissez-en une dans la liste.',
  'refusal.rules/evidence-count':
    '{max, plural, =0 {Cette réponse ne prend aucun élément de preuve.} other {Nommez de {min, number} à {max, number} éléments de preuve.}}',
  'refusal.rules/evidence-not-held': 'Vous ne détenez pas « {item} » et ne pouvez donc pas vous en servir.',
  'refusal.rules/line-needs-name': 'Cette position publique doit nommer un autre État. Choisissez-en un.',
  'refusal.rules/line-takes-no-name':
    'Cette position publique ne nomme personne. Retirez le nom, ou choisissez une position qui nomme quelqu’un.',
  'refusal.rules/line-names-group':
    'Cette position publique nomme un groupe, ou personne. Choisissez un groupe dans sa liste.',
  'refusal.rules/no-choice': 'Ce choix ne vous appartient pas.',
  'refusal.rules/already-sealed': 'Votre ordre est scellé : il ne peut plus être changé ce tour-ci.',
  'refusal.rules/already-ready': 'Vous avez déjà terminé cette phase.',
  'refusal.rules/tokens': 'Posez exactement tous les jetons, ni plus ni moins.',
  'refusal.rules/no-contacts-left': 'Il ne vous reste plus d’appel ce tour-ci.',
  'refusal.rules/own-entry': 'C’est votre propre fiche.',
  'refusal.rules/ask-yourself': 'Vous ne pouvez pas vous adresser une demande à vous-même.',
  'refusal.rules/asked-already': 'Vous l’avez déjà demandé, à ce tour-ci ou sans avoir encore de réponse.',
  'refusal.rules/package-open': 'Ces parties ont déjà cet ensemble sur la table ou en vigueur.',
  'refusal.rules/not-addressed': 'Cela ne vous était pas adressé.',
  'refusal.rules/already-answered': 'Cette demande a reçu sa réponse.',
  'refusal.rules/nothing-handed-over':
    'Accorder une demande de preuves, c’est remettre quelque chose. Joignez au moins un élément que l’autre partie n’a pas, ou refusez en disant pourquoi.',
  'refusal.rules/not-a-party': 'Vous n’y êtes pas partie.',
  'refusal.rules/parties': 'Cet ensemble ne peut pas être convenu entre ces parties. Choisissez-en d’autres.',
  'refusal.rules/promise-too-dear':
    'Ce que vous promettriez coûte {cost, number} et votre capital politique est de {capital, number}. Choisissez un texte moins exigeant, ou signez avec une réserve.',
  'refusal.rules/clause-option': 'Choisissez comment remplir la clause.',
  'refusal.rules/not-open': 'Cette proposition n’est plus ouverte.',
  'refusal.rules/already-signed': 'Vous l’avez déjà signée.',
  'refusal.rules/not-in-force': 'Cet accord n’est pas en vigueur.',
  'refusal.rules/no-joint-clause':
    'Aux termes de cet accord, vous n’avez pas de part dans une enquête conjointe.',
  'refusal.rules/empty': 'C’est vide. Ajoutez d’abord quelque chose.',
  'refusal.rules/no-clock': 'Aucune horloge n’est en marche.',
  'refusal.rules/delivered-already': 'Cette nouvelle a été diffusée.',
  'refusal.rules/nothing-written': 'Aucun texte n’attend de réponse.',
  'refusal.rules/bad-setup': 'L’exercice ne peut pas être préparé ainsi (champ {field}).',
  'refusal.rules/bad-value': 'Une valeur n’est pas de celles qui sont admises (champ {field}).',
  'refusal.rules/wrong-deadline': 'Cette échéance est passée.',

  'refusal.turn/bad-command': 'Le programme n’a pas compris sa propre commande. Rechargez la page.',
  'refusal.turn/not-now': 'Ce n’est pas possible dans cette phase ({phase}).',
  'refusal.turn/not-yours': 'Cela revient à l’animateur.',
  'refusal.turn/rewind-in-log': 'C’est à l’animateur de revenir en arrière.',

  'refusal.log/no-such-entry': 'Le journal n’a pas de telle entrée.',
  'refusal.log/nothing-to-rewind': 'Il n’y a rien à quoi revenir.',
  'refusal.log/other-seed': 'L’exercice doit commencer avec la graine pour laquelle il a été préparé.',

  'refusal.session/no-such-save':
    'Cet exercice n’est pas enregistré dans ce navigateur. Il a pu être supprimé, ou joué sur un autre appareil.',
  'refusal.session/corrupt-save':
    'L’enregistrement est endommagé et ne peut pas être repris{line, plural, =0 {} other { (ligne {line, number} de son journal)}}. {problem} Rien n’a été modifié : vous pouvez encore le supprimer, ou importer un journal exporté.',
  'refusal.session/saved-elsewhere':
    'Cet exercice a été poursuivi dans un autre onglet ou une autre fenêtre. Rechargez la page pour le voir tel qu’il y est.',
  'refusal.session/not-a-log':
    'Ce fichier n’est pas un journal lisible : ligne {line, number}. {problem}{more, plural, =0 {} one { Un autre défaut suit.} other { # autres défauts suivent.}}',
  'refusal.session/not-over': 'Le débriefing s’ouvre quand l’exercice est terminé.',
  'refusal.session/no-such-lens': 'Cette version du droit ne connaît pas cette grille de lecture : {lens}.',
  'refusal.session/storage':
    'Le navigateur n’a pas enregistré cette étape ({reason}). Libérez de la place ou quittez la navigation privée, puis réessayez ; par sûreté, exportez le journal.',
  'refusal.session/words': 'Écrivez au moins un mot et au plus 2 000 caractères.',

  'log-fault.log/empty': 'Le fichier est vide.',
  'log-fault.log/not-json': 'La ligne n’est pas du JSON : elle a pu être coupée ou modifiée.',
  'log-fault.log/unsafe-key':
    'La ligne contient un champ dont aucun journal n’emploie le nom : le fichier a été modifié. Exportez de nouveau le journal.',
  'log-fault.log/not-a-header':
    'La première ligne n’est pas l’en-tête d’un journal. Choisissez un fichier exporté d’ici.',
  'log-fault.log/newer-format':
    'Le journal vient d’une version plus récente. Chargez la dernière version de cette page et réessayez.',
  'log-fault.log/unknown-format':
    'L’en-tête indique un format de journal (format) qui n’a jamais existé : il a été modifié.',
  'log-fault.log/unknown-engine':
    'L’en-tête indique une version des règles (engine) que cette page ne connaît pas ; le journal ne peut pas être prouvé.',
  'log-fault.log/unknown-law':
    'L’en-tête indique une version du droit (law) que cette page ne connaît pas ; le journal ne peut pas être prouvé.',
  'log-fault.log/unknown-lens':
    'L’en-tête indique une lecture du droit (lens) que cette page ne connaît pas ; le journal ne peut pas être prouvé.',
  'log-fault.log/other-scenario': 'Le scénario contenu dans le journal a été modifié depuis la partie.',
  'log-fault.log/not-an-entry': 'La ligne n’est pas une entrée de journal.',
  'log-fault.log/gap': 'Des entrées manquent avant cette ligne.',
  'log-fault.log/broken-chain':
    'L’entrée ne s’accorde pas avec la précédente : elle a été modifiée, ou une autre a été retirée.',
  'log-fault.log/other-position':
    'Rejouer le journal mène à une autre situation que celle qui est consignée.',
  'log-fault.log/other-events': 'Rejouer le journal produit autre chose que ce qui est consigné.',
  'log-fault.log/refused-input': 'Le journal contient un coup que les règles n’admettent pas.',
  'log-fault.log/text-changed': 'Des mots écrits par quelqu’un ont été modifiés depuis.',
  'log-fault.log/unplayable': 'Le journal ne peut pas être rejoué.',
  'log-fault.log/other-end':
    'La ligne de clôture ne s’accorde pas avec les entrées : certaines ont été retirées, ajoutées ou modifiées.',
  'log-fault.log/truncated':
    'La fin du fichier manque. Exportez de nouveau le journal et choisissez le fichier entier.',
} satisfies Record<keyof typeof english, string>;
