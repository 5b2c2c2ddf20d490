// Glossary, French: force, armed conflict and human rights.
import type { glossaryForce as english } from '../en/glossary-force.ts';

export const glossaryForce = {
  'glossary.scale-and-effects.term': 'échelle et effets',
  'glossary.scale-and-effects.line':
    'Ce qui distingue l’agression armée de l’emploi moindre de la force (Nicaragua, 1986, par. 195). La plupart des États mesurent ainsi la force cyber.',
  'glossary.threat-of-force.term': 'menace de la force',
  'glossary.threat-of-force.line':
    'Aussi interdite que la force (Charte, art. 2(4)) : la menace est illicite si sa mise à exécution le serait (Armes nucléaires, 1996, par. 47).',
  'glossary.coercion.term': 'contrainte',
  'glossary.coercion.line':
    'Ce qui fait d’une influence une intervention interdite : ôter à un État le libre choix dans ce qui lui appartient. Le degré requis est disputé.',
  'glossary.domaine-reserve.term': 'domaine réservé',
  'glossary.domaine-reserve.line':
    'Les matières où le droit international laisse l’État libre, tels son régime et sa politique étrangère (Nicaragua, par. 205). Les obligations le réduisent.',
  'glossary.anticipatory-self-defence.term': 'légitime défense anticipée',
  'glossary.anticipatory-self-defence.line':
    'La force contre une attaque sur le point de se produire. Beaucoup d’États l’admettent étroitement (Caroline) ; d’autres s’en tiennent à la lettre de l’art. 51.',
  'glossary.imminence.term': 'imminence',
  'glossary.imminence.line':
    'La proximité requise d’une attaque ou d’un péril. Pour les uns, la dernière occasion d’agir ; pour d’autres, à peine plus que l’instant. Controversé.',
  'glossary.collective-self-defence.term': 'légitime défense collective',
  'glossary.collective-self-defence.line':
    'La force au secours de la victime d’une agression armée. Celle-ci doit se dire attaquée, et demander de l’aide (Nicaragua, par. 195 à 199).',
  'glossary.unwilling-or-unable.term': 'absence de volonté ou de capacité',
  'glossary.unwilling-or-unable.line':
    'La thèse qui permettrait la force contre un groupe chez un État qui ne veut ou ne peut l’arrêter. Certains s’en prévalent, beaucoup la rejettent.',
  'glossary.accumulation-of-events.term': 'accumulation d’événements',
  'glossary.accumulation-of-events.line':
    'L’idée que des attaques mineures en série puissent former une agression armée. La CIJ ne l’a pas exclue (Plates-formes, par. 64). Controversé.',
  'glossary.armed-conflict.term': 'conflit armé',
  'glossary.armed-conflict.line':
    'La force armée entre États, ou une violence prolongée impliquant des groupes organisés (Tadić, 1995). Que le cyber seul y suffise reste ouvert.',
  'glossary.ihl.term': 'droit international humanitaire',
  'glossary.ihl.line':
    'Le droit qui protège les personnes et limite les moyens dans le conflit armé, qui que l’ait commencé. Il ne vaut que là, et ne justifie aucun recours à la force.',
  'glossary.attack-in-ihl.term': 'attaque (droit humanitaire)',
  'glossary.attack-in-ihl.line':
    'Un acte de violence, offensif ou défensif (Protocole additionnel I, art. 49(1)). Que la perte de fonction sans dommage suffise est disputé.',
  'glossary.distinction.term': 'distinction',
  'glossary.distinction.line':
    'Les parties ne visent que des objectifs militaires, jamais des civils ni des biens civils (Protocole additionnel I, art. 48 ; coutume).',
  'glossary.military-objective.term': 'objectif militaire',
  'glossary.military-objective.line':
    'Ce qui contribue effectivement à l’action militaire et dont la destruction, la capture ou la neutralisation offre alors un avantage militaire précis (Protocole I, art. 52(2)).',
  'glossary.dual-use.term': 'double usage',
  'glossary.dual-use.line':
    'Qui sert des fins civiles et militaires ; l’usage militaire peut en faire un objectif. À l’exportation : biens et logiciels listés à ce titre (Wassenaar ; règlement (UE) 2021/821).',
  'glossary.precautions.term': 'précautions',
  'glossary.precautions.line':
    'Le soin constant d’épargner les civils : vérifier, choisir les moyens, avertir, renoncer si le dommage est excessif (Protocole additionnel I, art. 57 et 58).',
  'glossary.indiscriminate-attack.term': 'attaque sans discrimination',
  'glossary.indiscriminate-attack.line':
    'Qui n’est pas, ou ne peut être, dirigée contre un objectif militaire déterminé (Protocole additionnel I, art. 51(4)). Tel un code qui se répand seul.',
  'glossary.direct-participation.term': 'participation directe aux hostilités',
  'glossary.direct-participation.line':
    'Le civil qui prend directement part aux combats perd, pendant ce temps, sa protection. Où commence ce seuil pour un pirate est débattu.',
  'glossary.neutrality.term': 'neutralité',
  'glossary.neutrality.line':
    'La situation des États étrangers à un conflit armé international, hors duquel son droit ne s’applique pas (Conventions V et XIII de La Haye, 1907).',
  'glossary.medical-protection.term': 'protection des services médicaux',
  'glossary.medical-protection.line':
    'Dans le conflit armé, les unités sanitaires sont respectées et protégées, sauf usage nuisible à l’ennemi après sommation vaine (CG I, art. 21). Leurs données aussi, selon beaucoup.',
  'glossary.human-rights.term': 'droits de l’homme',
  'glossary.human-rights.line':
    'Ce que chaque État doit aux personnes sous sa juridiction, en ligne comme hors ligne. Les plus fondamentaux échappent aux contre-mesures (CDI, art. 50(1)(b)).',
  'glossary.privacy.term': 'droit à la vie privée',
  'glossary.privacy.line':
    'La protection contre les immixtions arbitraires ou illégales dans la vie privée, le domicile et la correspondance (Pacte, art. 17).',
  'glossary.freedom-of-expression.term': 'liberté d’expression',
  'glossary.freedom-of-expression.line':
    'Chercher, recevoir et répandre des informations sans frontières (Pacte, art. 19). Les limites : prévues par la loi, pour un but énuméré, nécessaires.',
  'glossary.derogation.term': 'dérogation',
  'glossary.derogation.line':
    'Suspendre certains droits en cas de danger public proclamé, dans la stricte mesure requise ; d’autres jamais (Pacte, art. 4).',
  'glossary.internet-shutdown.term': 'coupure d’internet',
  'glossary.internet-shutdown.line':
    'Priver une population de réseau. Rarement, sinon jamais, nécessaire et proportionnée ; les organes de l’ONU la condamnent.',
  'glossary.extraterritorial-rights.term': 'droits hors des frontières',
  'glossary.extraterritorial-rights.line':
    'Qu’un État doive les droits de l’homme à qui il n’atteint que par les réseaux est disputé ; s’il intercepte chez lui : oui (CEDH, Wieder et Guarnieri c. Royaume-Uni, 2023).',
  'glossary.bulk-interception.term': 'interception en masse',
  'glossary.bulk-interception.line':
    'La collecte globale de communications. En Europe, non illicite en soi, avec des garanties de bout en bout (CEDH, Big Brother Watch, 2021). Ailleurs disputée.',
  'glossary.espionage.term': 'espionnage',
  'glossary.espionage.line':
    'Recueillir ce qui est tenu secret. Non interdit en soi entre États en temps de paix ; les moyens peuvent violer d’autres règles. Certains y voient plus.',
} satisfies Record<keyof typeof english, string>;
