// Glossary, French: the voluntary norms and the forums they come from.
import type { glossaryNorms as english } from '../en/glossary-norms.ts';

export const glossaryNorms = {
  'glossary.norm.term': 'norme',
  'glossary.norm.line':
    'Ici : une attente volontaire et non contraignante de comportement responsable. S’en écarter n’est pas, pour cela seul, illicite.',
  'glossary.law-and-norm.term': 'droit et normes',
  'glossary.law-and-norm.line':
    'Le droit lie, et sa violation a des conséquences juridiques ; une norme volontaire guide, et sa négligence coûte en confiance. Certaines doublent une règle de droit.',
  'glossary.un-norms.term': 'normes de l’ONU',
  'glossary.un-norms.line':
    'Onze normes volontaires de comportement responsable des États, de a) à k), issues du rapport du GGE de 2015 et approuvées par la résolution 70/237.',
  'glossary.norm-13a.term': 'norme a) de l’ONU',
  'glossary.norm-13a.line':
    'Coopérer pour accroître la stabilité et la sécurité et prévenir les pratiques numériques reconnues nuisibles.',
  'glossary.norm-13b.term': 'norme b) de l’ONU',
  'glossary.norm-13b.line':
    'Après un incident, peser tous les éléments utiles : le contexte, la difficulté de l’attribution, la nature et l’ampleur des conséquences.',
  'glossary.norm-13c.term': 'norme c) de l’ONU',
  'glossary.norm-13c.line':
    'Ne pas permettre sciemment que son territoire serve à commettre des faits internationalement illicites par des moyens numériques.',
  'glossary.norm-13d.term': 'norme d) de l’ONU',
  'glossary.norm-13d.line':
    'Chercher comment mieux échanger des informations, s’entraider et poursuivre l’usage terroriste ou criminel du numérique.',
  'glossary.norm-13e.term': 'norme e) de l’ONU',
  'glossary.norm-13e.line':
    'Respecter les droits de l’homme dans l’usage sûr du numérique, dont la vie privée et la liberté d’expression.',
  'glossary.norm-13f.term': 'norme f) de l’ONU',
  'glossary.norm-13f.line':
    'Ne pas mener ni soutenir sciemment, en violation du droit international, d’activité qui endommage ou entrave intentionnellement l’usage d’une infrastructure critique.',
  'glossary.norm-13g.term': 'norme g) de l’ONU',
  'glossary.norm-13g.line':
    'Prendre les mesures voulues pour protéger ses propres infrastructures critiques.',
  'glossary.norm-13h.term': 'norme h) de l’ONU',
  'glossary.norm-13h.line':
    'Répondre aux demandes d’aide légitimes quand l’infrastructure critique d’un autre État est attaquée, et aux demandes d’atténuer ce qui part de chez soi.',
  'glossary.norm-13i.term': 'norme i) de l’ONU',
  'glossary.norm-13i.line':
    'Agir raisonnablement pour l’intégrité de la chaîne d’approvisionnement ; empêcher la prolifération d’outils malveillants et de fonctions cachées.',
  'glossary.norm-13j.term': 'norme j) de l’ONU',
  'glossary.norm-13j.line':
    'Encourager le signalement responsable des vulnérabilités et partager les remèdes disponibles.',
  'glossary.norm-13k.term': 'norme k) de l’ONU',
  'glossary.norm-13k.line':
    'Ne pas nuire sciemment aux systèmes des équipes d’intervention autorisées d’un autre État, et ne pas se servir des siennes pour attaquer.',
  'glossary.gge.term': 'GGE',
  'glossary.gge.line':
    'Groupe d’experts gouvernementaux de l’ONU sur le numérique et la sécurité internationale. Ses rapports de 2010, 2013, 2015 et 2021 ont fait consensus.',
  'glossary.oewg.term': 'GTCNL (OEWG)',
  'glossary.oewg.line':
    'Groupe de travail à composition non limitée de l’ONU, ouvert à tous les États membres : 2019–2021 et 2021–2025. Un mécanisme mondial permanent lui succède.',
  'glossary.paris-call.term': 'Appel de Paris',
  'glossary.paris-call.line':
    'Appel de Paris pour la confiance et la sécurité dans le cyberespace, 12 novembre 2018 : neuf principes soutenus par des États, des entreprises et la société civile.',
  'glossary.oas-cbms.term': 'mesures de confiance de l’OEA',
  'glossary.oas-cbms.line':
    'Mesures de confiance volontaires de l’Organisation des États américains, élaborées par un groupe de travail du CICTE depuis 2017.',
  'glossary.osce-cbms.term': 'mesures de confiance de l’OSCE',
  'glossary.osce-cbms.line':
    'Seize mesures de confiance volontaires des États participants de l’OSCE, adoptées en 2013 et 2016.',
} satisfies Record<keyof typeof english, string>;
