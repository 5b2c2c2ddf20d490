// French: reading the debrief under another lens; see en/debrief-lens.ts.
import type { debriefLens as english } from '../en/debrief-lens.ts';

export const debriefLens = {
  'debrief.lens': 'La grille selon laquelle le droit est lu',
  'debrief.lens.choose': 'Lire le droit selon',
  'debrief.lens.history':
    'L’exercice s’est joué selon « {lens} », et tout ce qui y a suivi en découle. Une autre grille relit les mêmes faits ; elle ne change rien à l’histoire.',
  'debrief.lens.failed': 'Cette grille n’a pas pu être appliquée. La page reste telle quelle.',
  'debrief.lens.positions':
    '{count, plural, one {La position sur laquelle elle se fonde} other {Les # positions sur lesquelles elle se fonde}}',
  'debrief.lens.who': 'Qui défend cette lecture',
  'debrief.lens.under':
    'Les appréciations, et les notes qui en dépendent, sont lues ici selon « {lens} ». L’exercice s’est joué selon « {own} ».',
  'debrief.lens.as-judged': 'Lu comme cela fut jugé en cours de jeu.',
  'debrief.lens.changes': 'Ce que change la grille',
  'debrief.lens.turned':
    '{count, plural, =0 {Aucune appréciation ne change : {all, number} ont été relues.} one {Une appréciation sur {all, number} change} other {# appréciations sur {all, number} changent}}',
  'debrief.lens.show-turned': 'Lesquelles, par quelle règle et d’après quelles positions',
  'debrief.lens.moved':
    '{count, plural, =0 {Aucune note ne bouge.} one {Une note bouge} other {# notes bougent}}',
  'debrief.lens.show-moved': 'Lesquelles, et chaque contribution lue autrement',
  'debrief.lens.nothing':
    'Cette grille ne change rien ici : {all, number} appréciations ont été relues, aucune n’a changé et aucune note n’a bougé. Aucun des points sur lesquels elle prend parti n’a décidé d’un cas.',
  'debrief.lens.nothing-here': 'Cette grille laisse l’avis sur ce cas tel qu’il était.',
  'debrief.lens.elsewhere':
    '{count, plural, =0 {Aucune autre appréciation de cet exercice ne change.} one {Une autre appréciation de cet exercice change ; elle figure avec les six échelles.} other {# autres appréciations de cet exercice changent ; elles figurent avec les six échelles.}}',
  'debrief.lens.both': 'D’après ce qui était su et d’après ce qui était vrai',
  'debrief.lens.was':
    'Avant : {verdict}. Elle gagnait {percent, number} % de son poids, et désormais {now, number} %.',
  'debrief.lens.becomes': 'devient',
  'debrief.lens.firmness.settled': 'désormais comme un acquis',
  'debrief.lens.firmness.majority': 'désormais comme une lecture ferme',
  'debrief.lens.firmness.contested': 'désormais comme un point disputé',
  'debrief.lens.rule.decides': 'Cette lecture tranche autrement la règle {rule}. Sans elle, la règle dit :',
  'debrief.lens.rule.passes':
    'Selon cette lecture, la règle {rule} n’est pas un obstacle et les conditions suivantes sont examinées. Sans elle, la règle dit :',
  'debrief.lens.rule.hands-on':
    'Selon cette lecture, la règle {rule} ne clôt pas la question : un autre examen suit. Sans elle, la règle dit :',
  'debrief.lens.held-by': 'Défendu par :',
  'debrief.lens.by-open-fact':
    'Aucune règle rencontrée par ce cas n’est lue autrement. Un fait que nul ne connaissait pourrait mener à une règle qui l’est : la réponse dépend de ce fait.',
  'debrief.lens.from-to': '{from} → {to}',
  'debrief.lens.not-counted': 'non compté',
  'debrief.lens.shifted':
    '{count, plural, one {Une autre contribution est lue comme avant et vaut une autre part, parce que le tout a changé.} other {# autres contributions sont lues comme avant et valent d’autres parts, parce que le tout a changé.}}',
  'debrief.lens.reading': '« {lens} » tranche cette règle autrement : {verdict}.',
  'debrief.lens.as-played': 'En cours de jeu : {points}',
} satisfies Record<keyof typeof english, string>;
