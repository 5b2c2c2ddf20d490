// French: where the facts of a legal test come from, at the table and in the debrief alike: in no tense.
import type { causes as english } from '../en/causes.ts';

export const causes = {
  'cause.order': 'L’ordre tel que scellé',
  'cause.draft': 'L’ordre que vous écrivez',
  'cause.conduct': 'La nature de l’acte : {response}',
  'cause.event': 'Un acte {actor_of} au tour {turn, number} : {response}',
  'cause.event-other': 'Un événement antérieur',
  'cause.register':
    'Consigné au tour {turn, number} : {entry}, de la part {actor_of}, à l’adresse {other_of}',
  'cause.evidence':
    '{count, plural, =0 {Aucun élément de preuve détenu} other {Les éléments détenus : {items}}}',
  'cause.ruling': 'Une décision de l’animateur au tour {turn, number}',
  'cause.default': 'Rien dans la partie n’y touche',
  'cause.default-unknown': 'Rien en jeu ne l’établit',
  'cause.default-lens':
    'Rien dans cet exercice n’y touche, et seule cette grille le demande : sa valeur par défaut s’applique',
  'cause.state.actor': 'La nature de l’acteur : {actor}',
  'cause.state.injured': 'Le dommage subi : {actor}',
  'cause.state.harm': 'La question de savoir si les vagues durent',
  'cause.state.truth': 'La vérité : {hypothesis}',
  'cause.state.register': 'Rien de tel au registre, {actor_of} à l’adresse {other_of}',
  'cause.state.measures': 'Les mesures prises à ce sujet : {actor}',
  'cause.state.territory': 'Le lieu : le territoire {actor_of}',
  'cause.state.acts': 'Des actes antérieurs',
  'cause.state.asset': 'La cible : {asset}',
  'cause.state.owner': 'Le propriétaire des systèmes : {actor}',
  'cause.state.hypotheses': 'Les hypothèses sur la table',
  'cause.state.role': 'Le rôle {actor_of} dans l’affaire, d’après sa propre enveloppe',
  'cause.state.told': 'Les informations données {actor_to}',
  'cause.state.agreement': 'Un accord en vigueur',
  'cause.state.flag': 'Une mesure en vigueur : {flag}',
  'cause.state.other': 'L’état des choses',
  'cause.rubric.incident': 'L’incident, tel que le scénario le décrit',
  'cause.rubric.wave': 'La proximité de la vague suivante',
  'cause.rubric.proportion': 'Le dommage causé, mesuré au dommage subi',
  'cause.rubric.harm': 'Le dommage causé par l’acte',
  'cause.rubric.peril': 'Le degré de péril d’un service essentiel',
  'cause.rubric.losses': 'Les pertes subies : {actor}',
  'cause.rubric.other': 'L’échelle des dommages du scénario',
  'cause.quoted': '« {words} »',
} satisfies Record<keyof typeof english, string>;
