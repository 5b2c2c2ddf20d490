// French: the legal test of an act that is being chosen, fetched when it is first opened.
import type { legalTest as english } from '../en/legal-test.ts';

export const legalTest = {
  'legal-test.failed':
    'Les textes du droit n’ont pas pu être chargés : l’examen manque ici. La partie continue sans lui. Pour l’obtenir, rechargez la page : votre brouillon est conservé sur cet appareil.',
  'legal-test.no-facts':
    'En évaluation, l’examen est montré sans les faits. Ce qu’il en est, c’est à vous d’en juger.',
  'legal-test.incomplete': 'Les faits du jour s’inscrivent ici dès que l’acte est complet.',
  'legal-test.turns-on': 'Ce que cet examen demande le plus souvent',
  'legal-test.today': 'Ce qui compte aujourd’hui',
  'legal-test.today-note': 'D’après ce que vous savez maintenant. Ce que vous ignorez peut être autrement.',
  'legal-test.standing.decides': 'L’appréciation repose là-dessus',
  'legal-test.standing.clear': 'Demandé, et sans obstacle',
  'legal-test.standing.missing': 'Manque',
  'legal-test.standing.unknown': 'On ne le sait pas encore',
  'legal-test.answer': 'Aujourd’hui',
  'legal-test.from': 'Source',
  'legal-test.wanted': 'Requis pour « {verdict} »',
  'legal-test.deciding': 'La règle qui tranche',
  'legal-test.turns':
    '{count, plural, one {Un seul fait changerait l’appréciation} other {Chacun de ces faits, à lui seul, changerait l’appréciation}}',
  'legal-test.turn-to': 'si la réponse était « {value} » : {verdict}',
  'legal-test.no-turn': 'Aucun fait à lui seul n’y changerait rien.',
  'legal-test.whole': 'L’examen entier ({count, plural, one {une règle} other {# règles}})',
  'legal-test.whole-note':
    'Les règles sont posées dans cet ordre. La première dont toutes les conditions sont remplies tranche ou renvoie plus loin.',
  'legal-test.one-of': 'Et l’une de ces conditions :',
  'legal-test.or': 'ou',
  'legal-test.always': 'Dans tous les cas qui restent',
  'legal-test.onward': 'Renvoie à : {tables}',
  'legal-test.weighs': 'La plus favorable à l’auteur de : {tables}',
  'legal-test.sources': 'Sources : {sources}',
  'legal-test.rule.decides': 'Tranche aujourd’hui',
  'legal-test.rule.hands-on': 'Renvoie plus loin aujourd’hui',
  'legal-test.rule.no': 'Ne s’applique pas aujourd’hui',
  'legal-test.rule.unread': 'Pas atteinte aujourd’hui',
  'legal-test.rule.weighed': 'Pesée aujourd’hui, et moins favorable',
  'legal-test.met': 'remplie',
  'legal-test.unmet': 'non remplie',
  'legal-test.unknown': 'inconnue',
  'legal-test.now': 'aujourd’hui : {value}',
} satisfies Record<keyof typeof english, string>;
