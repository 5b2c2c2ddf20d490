// French: the fixed words inside reusable parts, most of them for screen readers.
import type { parts as english } from '../en/parts.ts';

export const parts = {
  'parts.close': 'Fermer',
  'parts.term-more': 'Dans le glossaire (nouvel onglet)',
  'parts.term-failed':
    'Le glossaire n’a pas pu être chargé. Tout le reste continue ; rechargez la page pour l’obtenir.',
  'parts.dismiss': 'Masquer',
  'parts.loading': 'Chargement…',
  'parts.technical-details': 'Détails techniques',
  'parts.new': 'Nouveau',
  'parts.for-you-alone': 'Pour vous seul',
  'parts.step-done': '(terminé)',
  'parts.tab-count': '({count, plural, one {# en attente} other {# en attente}})',
  'parts.characters-left':
    '{count, plural, =0 {Plus aucun caractère disponible} one {# caractère restant} other {# caractères restants}}',
  'parts.delta':
    '{direction, select, up {en hausse de {by, number}} down {en baisse de {by, number}} other {inchangé}}',

  'parts.cost':
    'Coût : {points, plural, =0 {aucun} one {# point de capital politique} other {# points de capital politique}}',
  'parts.capital': 'Capital politique : {points, number} sur {of, number}',
  'parts.free': 'gratuit',
  'parts.effects': 'Ce qui s’ensuit',
  'parts.in-the-order': 'Dans l’ordre',
  'parts.not-now': 'Pourquoi pas maintenant',

  'parts.tokens-left':
    '{left, plural, =0 {Les {total, number} jetons sont posés} one {# jeton restant sur {total, number}} other {# jetons restants sur {total, number}}}',
  'parts.token-value':
    '{own, plural, one {# jeton sur {total, number}} other {# jetons sur {total, number}}}',
  'parts.token-less': 'Un jeton de moins sur « {choice} »',
  'parts.token-more': 'Un jeton de plus sur « {choice} »',

  'parts.time-left': 'Temps restant',
  'parts.minutes-left': '{count, plural, one {# minute restante} other {# minutes restantes}}',
  'parts.time-over': 'Temps écoulé',

  'parts.not-tested': 'Non éprouvé',
  'parts.contributions':
    '{count, plural, one {La # contribution qui l’explique} other {Les # contributions qui l’expliquent}}',

  'parts.curtain-kicker': 'Passage de relais',
  'parts.curtain-pass': 'Passez l’appareil au siège « {seat} »',
  'parts.curtain-lift': 'Je tiens le siège « {seat} »',
  'parts.curtain-hint':
    'Que les autres détournent le regard, s’il vous plaît. La suite ne concerne qu’un seul siège.',

  'parts.asset': '{name}, intégrité {integrity, number}',
  'parts.board-actors': 'Acteurs',
  'parts.board-ties': 'Relations',
  'parts.board-in-words': 'Le plateau en toutes lettres',
  'parts.board-actor': '{name}, {kind}{count, plural, =0 {} other { : {assets}}}',
  'parts.board-tie':
    '{first} et {second} : {look} ; tension {tension, number}{known, plural, =0 {} =1 {, confiance {trust, number}} other {, confiance {trust, number} dans un sens et {back, number} dans l’autre}}.',
  'parts.board-hotline': 'Une ligne directe fonctionne.',
  'parts.tie.trusting': 'confiante',
  'parts.tie.calm': 'calme',
  'parts.tie.strained': 'tendue',
  'parts.tie.hostile': 'hostile',
} satisfies Record<keyof typeof english, string>;
