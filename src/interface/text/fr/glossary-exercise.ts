// Glossary, French: words of the exercise itself.
import type { glossaryExercise as english } from '../en/glossary-exercise.ts';

export const glossaryExercise = {
  'glossary.exercise.term': 'exercice',
  'glossary.exercise.line':
    'Un déroulement d’un scénario, de la première nouvelle au débriefing. Nul n’y est en faute : on y vient pour se tromper sans dommage.',
  'glossary.scenario.term': 'scénario',
  'glossary.scenario.line':
    'La crise telle que son auteur l’a écrite : les acteurs, les nouvelles, les réponses possibles et plusieurs vérités envisageables.',
  'glossary.inject.term': 'événement injecté',
  'glossary.inject.line':
    'Une nouvelle remise à tous les sièges ou à certains pendant l’exercice. Elle peut être fausse ou périmée. En anglais : inject.',
  'glossary.msel.term': 'chronogramme (MSEL)',
  'glossary.msel.line':
    'La liste maîtresse des événements : le plan de toutes les nouvelles, avec l’heure et les destinataires de chacune.',
  'glossary.facilitator.term': 'animateur',
  'glossary.facilitator.line':
    'La personne qui conduit l’exercice : elle tient l’horloge, diffuse les nouvelles, tranche les questions et mène le débriefing.',
  'glossary.white-cell.term': 'cellule blanche',
  'glossary.white-cell.line':
    'L’équipe neutre qui dirige l’exercice et joue tous ceux qui n’ont pas de siège. On dit aussi direction de l’exercice.',
  'glossary.seat.term': 'siège',
  'glossary.seat.line':
    'La place d’un joueur à la table. Une personne, une petite équipe ou l’ordinateur peut l’occuper.',
  'glossary.actor.term': 'acteur',
  'glossary.actor.line':
    'Une partie dans le monde du scénario : État, équipe d’intervention, entreprise, organisation. Chaque siège parle pour un acteur.',
  'glossary.hypothesis.term': 'hypothèse',
  'glossary.hypothesis.line':
    'Une vérité possible sur l’incident : qui l’a commis, et sous la direction de qui. Une seule est vraie dans chaque exercice.',
  'glossary.envelope.term': 'enveloppe',
  'glossary.envelope.line':
    'Ce que votre siège est seul à apprendre au début : ce que vous savez, voulez et devez cacher. Toutes ont la même longueur.',
  'glossary.brief.term': 'fiche de rôle',
  'glossary.brief.line':
    'Une page sur votre siège : qui vous êtes, ce que vous voulez, ce que vous craignez et qui vous pouvez appeler.',
  'glossary.response.term': 'réponse',
  'glossary.response.line':
    'Ce qu’un siège peut faire face à l’incident, de l’appel entre experts à l’emploi de la force. Chacune a un coût, une cible et une nature juridique.',
  'glossary.act.term': 'acte',
  'glossary.act.line':
    'Une réponse qu’un siège a choisie, avec sa cible, ses modalités, sa publicité, son but et les normes qu’il invoque.',
  'glossary.sealed-order.term': 'ordre scellé',
  'glossary.sealed-order.line':
    'Les actes auxquels un siège s’engage pour ce tour. Ils restent secrets jusqu’à ce que tous aient scellé ou que le temps soit écoulé.',
  'glossary.publicity.term': 'publicité',
  'glossary.publicity.line':
    'Qui apprend un acte : tout le monde, les seuls intéressés, ou personne tant qu’il n’est pas découvert. Les actes publics tendent davantage les relations.',
  'glossary.public-line.term': 'position publique',
  'glossary.public-line.line':
    'Ce que votre siège dit tout haut de l’auteur pendant ce tour, du silence à la désignation d’un État. Se dédire ensuite coûte en confiance.',
  'glossary.capital.term': 'capital politique',
  'glossary.capital.line':
    'Ce que votre gouvernement, votre conseil ou vos membres vous laissent encore faire. Les actes en dépensent ; un peu revient à chaque tour.',
  'glossary.domestic-pressure.term': 'pression intérieure',
  'glossary.domestic-pressure.line':
    'L’exigence, dans le pays, que l’on agisse. Le dommage l’accroît, les actes visibles l’apaisent ; passé un seuil, le ministre donne un ordre.',
  'glossary.tension.term': 'tension',
  'glossary.tension.line':
    'Le degré de crispation entre deux acteurs, de 0 à 100. Les actes graves, publics et illicites l’accroissent.',
  'glossary.trust.term': 'confiance',
  'glossary.trust.line':
    'Le crédit qu’un acteur accorde à la parole d’un autre, de 0 à 100. Les promesses tenues le bâtissent lentement ; une seule rompue coûte très cher.',
  'glossary.escalation.term': 'escalade',
  'glossary.escalation.line':
    'La hauteur qu’a prise la crise dans son ensemble, de 0 à 100. Tout en haut surviennent des accidents que personne n’a ordonnés.',
  'glossary.estimate.term': 'estimation',
  'glossary.estimate.line':
    'Vos vingt jetons, répartis sur les hypothèses : la probabilité que vous donnez à chacune. Vous pouvez les déplacer à chaque tour.',
  'glossary.calibration.term': 'calibration',
  'glossary.calibration.line':
    'L’accord entre votre assurance et la vérité. Être sûr à soixante-dix pour cent est juste si l’on a raison environ sept fois sur dix.',
  'glossary.finding.term': 'constat',
  'glossary.finding.line':
    'Ce que le droit dit d’un acte ou d’une omission : un verdict, les règles qui y ont mené et les faits qui l’ont décidé.',
  'glossary.upholds.term': 'honore',
  'glossary.upholds.line':
    'Verdict : l’acte exécute une obligation juridique ou met en œuvre une norme convenue.',
  'glossary.lawful.term': 'licite',
  'glossary.lawful.line':
    'Verdict : l’acte ne viole aucune règle de droit international, ou une justification reconnue le couvre.',
  'glossary.unfriendly.term': 'inamical',
  'glossary.unfriendly.line':
    'Verdict : licite, mais malvenu pour ceux qu’il concerne, comme l’est la rétorsion pour sa cible. Aucune justification n’est requise.',
  'glossary.contested.term': 'controversé',
  'glossary.contested.line':
    'Verdict : les États ou les juges divergent sur la règle. Le constat dit qui soutient quoi et de quel côté penche l’opinion.',
  'glossary.unlawful.term': 'illicite',
  'glossary.unlawful.line':
    'Verdict : l’acte viole une règle contraignante et aucune circonstance n’en exclut l’illicéité.',
  'glossary.undetermined.term': 'indéterminé',
  'glossary.undetermined.line':
    'Verdict : un fait est inconnu, et la réponse est licite ou illicite selon ce qu’il est.',
  'glossary.lean.term': 'tendance',
  'glossary.lean.line':
    'Le côté vers lequel penche une question controversée : licite, illicite, ou aucun des deux.',
  'glossary.legal-basis.term': 'fondement juridique',
  'glossary.legal-basis.line':
    'Les règles ou normes qu’un siège invoque pour un acte, deux au plus. Les citer à propos compte pour le discernement.',
  'glossary.lens.term': 'grille de lecture',
  'glossary.lens.line':
    'L’ensemble des positions d’un État ou d’une institution sur les points de droit disputés. Une autre grille peut lire le même acte autrement.',
  'glossary.register.term': 'registre',
  'glossary.register.line':
    'Le relevé des démarches qui comptent en droit : qui a sommé, donné préavis, demandé, répondu ou consenti, et quand.',
  'glossary.doctrine.term': 'doctrine',
  'glossary.doctrine.line':
    'Une manière constante d’agir dans une crise. Les joueurs de l’ordinateur en suivent une, et n’en voient pas plus que vous.',
  'glossary.counterfactual.term': 'contrefactuel',
  'glossary.counterfactual.line':
    'Ce qui aurait suivi si une seule décision avait été différente, tout le reste, hasard compris, demeurant égal.',
  'glossary.debrief.term': 'débriefing',
  'glossary.debrief.line':
    'L’échange qui suit le jeu : on quitte son rôle, on ouvre les enveloppes, on compare les décisions à la vérité. C’est là qu’on apprend le plus.',
  'glossary.hot-wash.term': 'débriefing à chaud',
  'glossary.hot-wash.line':
    'La première discussion, brève, juste après l’exercice, quand les impressions sont fraîches.',
  'glossary.after-action-report.term': 'rapport après action',
  'glossary.after-action-report.line':
    'Le compte rendu écrit d’un exercice : ce qu’on attendait, ce qui s’est passé, pourquoi, et ce qu’il faut améliorer.',
  'glossary.seed.term': 'graine',
  'glossary.seed.line':
    'Le nombre d’où découle tout le hasard d’un exercice. Même graine et mêmes choix donnent la même crise.',
} satisfies Record<keyof typeof english, string>;
