// French: the contributions that make up the six scales, and how each scale is made; see en/score.ts.
import type { score as english } from '../en/score.ts';

export const score = {
  'score.law.act':
    'Tour {turn, number} : {subject}. D’après ce qui était su : {verdict}.{same, select, yes {} other { D’après ce qui était vrai : {really}.}}',
  'score.law.duty':
    'Tour {turn, number}, un devoir : {subject}. D’après ce qui était su : {verdict}.{same, select, yes {} other { D’après ce qui était vrai : {really}.}}',
  'score.law.breach': 'Tour {turn, number} : en outre, un devoir propre a été enfreint, {norm} ({subject}).',
  'score.norms.upheld': 'Tour {turn, number} : a fait ce que demande {norm} ({response}).',
  'score.norms.departed': 'Tour {turn, number} : s’est écarté de {norm} ({response}).',
  'score.peace.start': 'Au départ',
  'score.peace.mean': 'Escalade en moyenne : {value, number}. Compte pour moitié.',
  'score.peace.peak': 'Escalade au plus haut : {value, number}. Compte pour trois dixièmes.',
  'score.peace.final': 'Escalade à la fin : {value, number}. Compte pour deux dixièmes.',
  'score.peace.raised':
    '{cause, select, act {Tour {turn, number} : {response} a fait monter l’escalade de {by, number}.} breach {Une promesse rompue a fait monter l’escalade de {by, number}.} choice {Une décision prise en secret a fait monter l’escalade de {by, number}.} other {De son fait, l’escalade est montée de {by, number}.}}',
  'score.protection.turn':
    'Tour {turn, number} : dommage {harm, number}. Si tous avaient passé leur tour : {passive, number}.',
  'score.protection.act': 'Dommage causé par un acte : {asset}, {harm, number}.',
  'score.interests.objective': '{objective} : atteint à {percent, number} %, poids {weight, number}.',
  'score.judgement.citation':
    'Tour {turn, number} : les normes invoquées pour « {response} » étaient pertinentes à {percent, number} %.',
  'score.judgement.estimate': 'Tour {turn, number} : l’estimation était calibrée à {percent, number} %.',

  'score.the-incident': 'l’incident lui-même',
  'score.a-duty': 'un devoir',
  'score.of-seat': '{actor}. {line}',

  'score.weight.law':
    'Poids {weight, number} : gravité {gravity, number} sur 5, fois {settled, number} selon la fermeté du droit. Elle a gagné {percent, number} % de son poids.',
  'score.weight.norms': 'Poids {weight, number}.',

  'score.ends.law': 'De 0, où chaque occasion fut une violation, à 100, où chacune fut licite.',
  'score.ends.norms':
    'De 0, où rien de ce qui était demandé n’a été tenu, à 100, où tout l’a été sans aucun écart.',
  'score.ends.peace':
    'De 0, où l’escalade est restée au plus haut tout du long, à 100, où il n’y en eut pas.',
  'score.ends.protection':
    'De 0, où le dommage est celui qu’on aurait eu si tous avaient passé leur tour, à 100, où aucun dommage évitable n’est survenu.',
  'score.ends.interests': 'De 0, où aucun objectif n’a été atteint, à 100, où tous l’ont été pleinement.',
  'score.ends.judgement':
    'De 0, où rien de ce qui fut invoqué n’était pertinent et où les estimations portaient sur le faux, à 100, où tout était juste.',

  'score.how.law':
    'Seules comptent les occasions de droit obligatoire : les actes qui appelaient une justification, les devoirs obligatoires venus à échéance et ceux enfreints en outre. Chacune pèse selon sa gravité (1 à 5) et selon la fermeté du droit (établi 1, majoritaire 0,8, controversé 0,5). Le licite gagne tout son poids, l’illicite rien ; le controversé gagne 35, 50 ou 65 pour cent, selon où penche l’opinion. Les actes inamicaux ne gagnent ni ne coûtent. On juge d’après ce que le siège pouvait savoir ; le bilan d’après ce qui était vrai figure à côté et ne note personne. Sans occasion : non éprouvé.',
  'score.how.norms':
    'Les normes volontaires et les mesures de confiance qui étaient demandées ou s’imposaient gagnent deux chacune, une seule fois ; un écart pèse trois et ne gagne rien. Les égards que nul ne demandait, et les répétitions, ne pèsent rien. Ce qui oblige en droit compte sous le droit et non ici. Une norme, à elle seule, ne rend jamais un acte illicite.',
  'score.how.peace':
    'Cent, moins la moitié de la moyenne, trois dixièmes du maximum et deux dixièmes de l’escalade finale. Un siège répond de sa part de ce qui l’a fait monter ; ce que les vagues, les nouvelles et les accidents ont fait monter n’est la part de personne.',
  'score.how.protection':
    'Zéro est ce qui arrive, à chance égale, si tous passent leur tour ; cent, aucun dommage évitable. La première vague frappe avant que quiconque puisse agir et ne compte pas. Une seule crise frappe tout le monde : tous les sièges partagent ce nombre.',
  'score.how.interests':
    'Les objectifs propres au siège, secrets compris, chacun selon son poids et selon ce qui en était atteint à la fin.',
  'score.how.judgement':
    'Pour moitié : les normes invoquées touchaient-elles à ce qui a décidé de l’appréciation ? Pour moitié : les estimations étaient-elles calibrées, tour après tour ? Une estimation vaut 100 quand les vingt jetons sont sur la vérité, 0 quand ils sont tous sur une seule erreur.',
} satisfies Record<keyof typeof english, string>;
