// Glossary, French: the means and manners of diplomacy, and police and judicial cooperation.
import type { glossaryDiplomacy as english } from '../en/glossary-diplomacy.ts';

export const glossaryDiplomacy = {
  'glossary.poc.term': 'point de contact',
  'glossary.poc.line':
    'La personne ou le service qu’un État a désigné pour être appelé en cas d’incident, au niveau technique, opérationnel ou politique.',
  'glossary.directory.term': 'annuaire',
  'glossary.directory.line':
    'La liste des points de contact. Les fiches vieillissent : celle que nul ne teste peut mener, le jour venu, à un bureau vide.',
  'glossary.demarche.term': 'démarche',
  'glossary.demarche.line':
    'Une intervention officielle d’un gouvernement auprès d’un autre, souvent de vive voix, pour exposer une position, demander ou protester.',
  'glossary.note-verbale.term': 'note verbale',
  'glossary.note-verbale.line':
    'Une note diplomatique officielle, rédigée à la troisième personne et non signée. La voix écrite ordinaire d’un ministère à l’autre.',
  'glossary.good-offices.term': 'bons offices',
  'glossary.good-offices.line':
    'Un tiers aide deux parties à se parler, en portant des messages ou en offrant un lieu, sans proposer lui-même de solution.',
  'glossary.mediation.term': 'médiation',
  'glossary.mediation.line':
    'Un tiers prend part aux pourparlers et propose des termes, que les parties restent libres de refuser.',
  'glossary.consultation.term': 'consultations',
  'glossary.consultation.line':
    'Se parler avant d’agir. Beaucoup de mesures de confiance consistent à promettre précisément cela en cas d’incident.',
  'glossary.confidence-building-measure.term': 'mesure de confiance',
  'glossary.confidence-building-measure.line':
    'Une pratique convenue (contacts, préavis, consultations) qui rend les malentendus moins probables. Elle est en général volontaire.',
  'glossary.hotline.term': 'ligne directe',
  'glossary.hotline.line':
    'Une liaison protégée entre décideurs pour les moments de crise. Elle vaut ce que valait son dernier essai. On dit aussi téléphone rouge.',
  'glossary.joint-investigation.term': 'enquête conjointe',
  'glossary.joint-investigation.line':
    'Plusieurs parties établissent ensemble les faits, en partageant accès et preuves. Ses constats pèsent plus que ceux d’une seule.',
  'glossary.observers.term': 'observateurs',
  'glossary.observers.line':
    'Des personnes extérieures qu’une partie admet à voir par elles-mêmes. Il faut un consentement, et elles peuvent voir plus que prévu.',
  'glossary.public-attribution.term': 'attribution publique',
  'glossary.public-attribution.line':
    'Dire publiquement qui l’on tient pour responsable. Acte politique que le droit n’exige pas ; des normes demandent qu’il soit étayé.',
  'glossary.joint-statement.term': 'déclaration commune',
  'glossary.joint-statement.line':
    'Plusieurs parties disent la même chose au même moment, afin qu’aucune ne soit seule à le dire.',
  'glossary.ultimatum.term': 'ultimatum',
  'glossary.ultimatum.line':
    'Une dernière exigence, assortie d’un délai et d’une menace. Elle lie son auteur au moins autant que son destinataire.',
  'glossary.persona-non-grata.term': 'persona non grata',
  'glossary.persona-non-grata.line':
    'Diplomate que l’État hôte n’accepte plus et qui doit être rappelé. Aucun motif n’est requis (Convention de Vienne de 1961, art. 9).',
  'glossary.sanctions.term': 'sanctions',
  'glossary.sanctions.line':
    'Des restrictions au commerce, à la finance ou aux voyages pour faire changer une conduite. Certaines sont de simples rétorsions ; d’autres doivent être justifiées.',
  'glossary.reservation.term': 'réserve',
  'glossary.reservation.line':
    'La déclaration par laquelle une partie à un traité exclut ou modifie pour elle l’effet de certaines dispositions (Convention de Vienne, art. 2(1)(d)).',
  'glossary.mutual-legal-assistance.term': 'entraide judiciaire',
  'glossary.mutual-legal-assistance.line':
    'L’aide officielle entre États en matière pénale, par exemple pour saisir et remettre des preuves. Sûre, et souvent lente.',
  'glossary.24-7-network.term': 'réseau 24/7',
  'glossary.24-7-network.line':
    'Des points de contact policiers et judiciaires joignables à toute heure, surtout pour conserver des données (Convention de Budapest, art. 35).',
  'glossary.security-council.term': 'Conseil de sécurité',
  'glossary.security-council.line':
    'L’organe de l’ONU principalement responsable de la paix et de la sécurité. Ses décisions lient tous les membres ; chacun peut lui soumettre un différend.',
  'glossary.icj.term': 'Cour internationale de Justice',
  'glossary.icj.line':
    'La principale juridiction de l’ONU, pour les différends entre États. Elle ne peut juger que si les deux parties l’ont accepté.',
} satisfies Record<keyof typeof english, string>;
