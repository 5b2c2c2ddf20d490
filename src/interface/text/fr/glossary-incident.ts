// Glossary, French: incidents, response teams, evidence and the handling of information.
import type { glossaryIncident as english } from '../en/glossary-incident.ts';

export const glossaryIncident = {
  'glossary.cert.term': 'CERT',
  'glossary.cert.line':
    'Équipe d’intervention en cas d’urgence informatique. Un CERT national sert un pays ; d’autres servent une entreprise, un secteur ou une communauté.',
  'glossary.csirt.term': 'CSIRT',
  'glossary.csirt.line':
    'Équipe de réponse aux incidents de sécurité informatique : le nom général de ce que l’on appelle souvent CERT. La norme k) de l’ONU les protège.',
  'glossary.tlp.term': 'TLP',
  'glossary.tlp.line':
    'Traffic Light Protocol : des étiquettes qui disent jusqu’où une information peut circuler. La version 2.0 a été publiée par FIRST en août 2022.',
  'glossary.tlp-red.term': 'TLP:RED',
  'glossary.tlp-red.line':
    'Pour les yeux et les oreilles des seuls destinataires. L’information ne peut être transmise à personne.',
  'glossary.tlp-amber.term': 'TLP:AMBER',
  'glossary.tlp-amber.line':
    'Les destinataires peuvent la transmettre dans leur organisation et à ses clients, à ceux qui ont besoin d’en connaître.',
  'glossary.tlp-amber-strict.term': 'TLP:AMBER+STRICT',
  'glossary.tlp-amber-strict.line': 'Comme AMBER, mais dans la seule organisation du destinataire.',
  'glossary.tlp-green.term': 'TLP:GREEN',
  'glossary.tlp-green.line':
    'Les destinataires peuvent la transmettre dans leur communauté, mais pas par des canaux ouverts au public.',
  'glossary.tlp-clear.term': 'TLP:CLEAR',
  'glossary.tlp-clear.line': 'Peut être diffusée sans limite, sous réserve du droit d’auteur.',
  'glossary.indicator-of-compromise.term': 'indicateur de compromission',
  'glossary.indicator-of-compromise.line':
    'Une trace à laquelle on reconnaît ailleurs une intrusion : une adresse, l’empreinte d’un fichier, un motif de trafic.',
  'glossary.implant.term': 'implant',
  'glossary.implant.line':
    'Un logiciel laissé dans un système pour en garder l’accès. Il peut dormir des années avant de servir.',
  'glossary.command-and-control.term': 'commande et contrôle',
  'glossary.command-and-control.line':
    'Les serveurs par lesquels un intrus pilote ce qu’il a implanté. Le lieu où ils se trouvent dit peu de celui qui pilote.',
  'glossary.false-flag.term': 'fausse bannière',
  'glossary.false-flag.line':
    'Une opération maquillée pour paraître celle d’un autre, par des traces fabriquées ou des outils empruntés.',
  'glossary.proxy.term': 'intermédiaire',
  'glossary.proxy.line':
    'Un groupe non étatique qui agit dans l’intérêt d’un État, sur ses instructions ou sous sa protection. Le droit distingue ces cas.',
  'glossary.hack-back.term': 'contre-piratage',
  'glossary.hack-back.line':
    'Le fait, pour une victime privée, d’entrer chez autrui pour arrêter, punir ou récupérer. Presque partout un délit ; en droit international, pas un droit.',
  'glossary.takedown.term': 'mise hors service',
  'glossary.takedown.line':
    'Rendre inopérants des serveurs ou des noms de domaine qui servent une attaque, avec ou sans l’accord de leur hôte.',
  'glossary.sinkhole.term': 'serveur puits',
  'glossary.sinkhole.line':
    'Un serveur vers lequel on détourne le trafic hostile, pour le neutraliser et compter les machines infectées. En anglais : sinkhole.',
  'glossary.denial-of-service.term': 'déni de service',
  'glossary.denial-of-service.line':
    'Rendre un service inaccessible en le submergeant. Il est disputé qu’un déni bref viole le droit international.',
  'glossary.wave.term': 'vague',
  'glossary.wave.line':
    'Une salve de l’attaque. La force des suivantes dépend de qui est derrière et de ce que l’on fait.',
  'glossary.integrity.term': 'intégrité',
  'glossary.integrity.line': 'Ce qui fonctionne encore d’un système, de 0 (hors service) à 100 (intact).',
  'glossary.critical-infrastructure.term': 'infrastructure critique',
  'glossary.critical-infrastructure.line':
    'Les systèmes dont dépend la vie d’une société : énergie, eau, santé, finance, communications. Chaque État définit les siens.',
  'glossary.public-core.term': 'cœur public d’internet',
  'glossary.public-core.line':
    'Ce sur quoi repose tout internet : routage, nommage et numérotation, certificats, câbles. Des normes demandent de n’y pas toucher.',
  'glossary.evidence-item.term': 'élément de preuve',
  'glossary.evidence-item.line':
    'Une chose que quelqu’un sait, avec sa source, sa fiabilité et son étiquette. Il porte sur l’origine, l’auteur ou la direction, et peut tromper.',
  'glossary.source-family.term': 'famille de sources',
  'glossary.source-family.line':
    'Le genre de source dont vient un élément : expertise, signaux, humaine… Deux éléments d’une même famille ne se corroborent pas vraiment.',
  'glossary.burned-source.term': 'source brûlée',
  'glossary.burned-source.line':
    'Une source que le partage a trahie : elle est perdue, et la personne derrière elle est peut-être en danger.',
  'glossary.attribution-confidence.term': 'certitude de l’attribution',
  'glossary.attribution-confidence.line':
    'La fermeté avec laquelle vos preuves appuient une conclusion sur le responsable, d’aucune à confirmée.',
  'glossary.coordinated-disclosure.term': 'divulgation coordonnée',
  'glossary.coordinated-disclosure.line':
    'Signaler une faille d’abord à son fabricant, et au public une fois le remède prêt. La norme j) de l’ONU y encourage.',
} satisfies Record<keyof typeof english, string>;
