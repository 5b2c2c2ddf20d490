/*
 * What a lawyer looks for when it is not a name or a number: topics in both languages, and the sources that they lead to, the most
 * telling first. In: nothing. Out: a list. The first words are the topic's name, further ones after a comma only lead to it.
 * A topic is a way in, not an answer: sources for and against stand side by side.
 */

/** A topic. */
export interface NormTopic {
  readonly en: string;
  readonly fr: string;
  /** Ids of the law's catalogue. */
  readonly norms: readonly string[];
}

/** All topics, in the order in which they are offered. */
export const NORM_TOPICS: readonly NormTopic[] = [
  {
    en: 'notice, prior notification, prior call, demand, sommation',
    fr: 'préavis, notification, sommation, mise en demeure',
    norms: ['ARS-52-1A', 'ARS-52-1B', 'ARS-43', 'ARS-52-2', 'TM-21', 'NP-NOT-REL', 'NP-NOT-STR', 'OSCE-3'],
  },
  {
    en: 'hospital, health care, medical, patients, ambulance',
    fr: 'hôpital, hôpitaux, soins de santé, santé, médical',
    norms: ['OXF-1', 'IHL-MED', 'N-13F', 'TM-131-134', 'ARS-50-1', 'RC34-2', 'PC-1'],
  },
  {
    en: 'critical infrastructure, power grid, energy, water, electricity',
    fr: 'infrastructure critique, infrastructures essentielles, réseau électrique, énergie, eau',
    norms: ['N-13F', 'N-13G', 'N-13H', 'PC-1', 'OSCE-15', 'GCBM-6', 'GCBM-7'],
  },
  {
    en: 'non-intervention, nonintervention, interference, coercion, domestic affairs, reserved domain',
    fr: 'non-intervention, ingérence, contrainte, affaires intérieures, domaine réservé',
    norms: ['CUS-NI', 'ICJ-NIC', 'TM-66', 'FRD', 'UNC-2-7'],
  },
  {
    en: 'sovereignty, territorial integrity',
    fr: 'souveraineté, intégrité territoriale',
    norms: [
      'CUS-SOV',
      'TM-4',
      'UNC-2-1',
      'NP-FR-SOV',
      'NP-UK-SOV',
      'NP-US-SOV',
      'NP-CA-SOV',
      'NP-IE-SOV',
      'NP-BR-SOV',
      'NP-DE-SOV',
      'NP-AU-SOV',
      'NP-NZ-SOV',
      'NP-IR-SOV',
      'NP-IL-SOV',
    ],
  },
  {
    en: 'due diligence, harm from territory, no harm, knowingly allow',
    fr: 'diligence due, diligence requise, obligation de diligence, dommage transfrontière',
    norms: [
      'CUS-DD',
      'N-13C',
      'ICJ-CORFU',
      'TM-6-7',
      'ICJ-PULP',
      'NP-DD-PRO',
      'NP-DD-PRO2',
      'NP-DD-PRO3',
      'NP-DD-CON',
      'NP-DD-CON2',
    ],
  },
  {
    en: 'countermeasures, countermeasure',
    fr: 'contre-mesures, contremesures, contre-mesure',
    norms: [
      'ARS-22',
      'ARS-49',
      'ARS-51',
      'ARS-52-1A',
      'ARS-52-1B',
      'ARS-50-1',
      'ARS-50-2',
      'ARS-53',
      'TM-20',
      'TM-21',
      'TM-22',
      'TM-23',
      'TM-25',
      'ICJ-GAB',
      'NP-CM-ALL',
      'NP-CM-CAU',
      'AIRSERV',
    ],
  },
  {
    en: 'collective countermeasures, third-party countermeasures, solidarity',
    fr: 'contre-mesures collectives, contre-mesures de tiers, solidarité',
    norms: [
      'ARS-54',
      'ARS-48',
      'TM-24',
      'NP-CC-PRO',
      'NP-CC-PRO2',
      'NP-CC-LIM',
      'NP-CC-OPN',
      'NP-CC-CON',
      'NP-CC-CON2',
    ],
  },
  {
    en: 'urgent countermeasures, urgency, without notice',
    fr: 'contre-mesures urgentes, urgence, sans préavis',
    norms: ['ARS-52-2', 'ARS-52-1B', 'NP-NOT-REL', 'NP-NOT-STR', 'TM-21'],
  },
  {
    en: 'necessity, essential interest, grave and imminent peril, state of necessity',
    fr: 'état de nécessité, nécessité, intérêt essentiel, péril grave et imminent',
    norms: ['ARS-25', 'TM-26', 'ICJ-GAB', 'NP-NEC'],
  },
  {
    en: 'use of force, threat of force',
    fr: 'emploi de la force, recours à la force, menace de la force, usage de la force',
    norms: ['UNC-2-4', 'CUS-UOF', 'TM-68-70', 'ICJ-NIC', 'FRD', 'UNC-42'],
  },
  {
    en: 'self-defence, self-defense, armed attack',
    fr: 'légitime défense, agression armée, attaque armée',
    norms: [
      'UNC-51',
      'CUS-AA',
      'CUS-NPI',
      'TM-71',
      'TM-72-75',
      'ARS-21',
      'CAROLINE',
      'ICJ-OIL',
      'NATO-4-5',
      'NP-AA-FR',
      'NP-AA-US',
      'NP-AA-OPN',
      'NP-AA-CON',
      'NP-NSA-PRO',
      'NP-NSA-CON',
    ],
  },
  {
    en: 'attribution, effective control, instructions, organs of the state, agents',
    fr: 'attribution, contrôle effectif, instructions, organes de l’État, agents',
    norms: [
      'ARS-8',
      'ARS-4',
      'ARS-5',
      'ARS-11',
      'TM-14-18',
      'N-13B',
      'ICJ-BOS',
      'ICJ-NIC',
      'ICTY-TAD',
      'NP-ATT',
      'NP-ATT-EVI',
      'G15-28F',
    ],
  },
  {
    en: 'public attribution, evidence, substantiate, proof, accusation',
    fr: 'imputation publique, preuve, preuves, étayer, accusation',
    norms: ['G15-28F', 'N-13B', 'NP-ATT', 'NP-ATT-EVI', 'CUS-EVID', 'EF'],
  },
  {
    en: 'proxies, non-state actors, militias, private hackers',
    fr: 'intermédiaires, acteurs non étatiques, supplétifs, pirates privés',
    norms: ['G15-28E', 'ARS-8', 'ARS-11', 'N-13C', 'NP-NSA-PRO', 'NP-NSA-CON', 'ICRC-8'],
  },
  {
    en: 'retorsion, unfriendly acts',
    fr: 'rétorsion, actes inamicaux',
    norms: ['CUS-RET', 'VD-9', 'UNC-2-3'],
  },
  {
    en: 'sanctions, embargo, asset freeze, listing',
    fr: 'sanctions, embargo, gel des avoirs, inscription',
    norms: ['EU-SAN', 'UNC-41', 'UNC-53', 'ARS-49', 'CUS-RET', 'WTO-XXI', 'CJEU-KADI', 'EU-CDT', 'NP-UCM'],
  },
  {
    en: 'expulsion of diplomats, persona non grata',
    fr: 'expulsion de diplomates, persona non grata',
    norms: ['VD-9', 'CUS-RET', 'VD-44-45'],
  },
  {
    en: 'embassy, inviolability, diplomatic mission, diplomatic bag, archives',
    fr: 'ambassade, inviolabilité, mission diplomatique, valise diplomatique, archives',
    norms: ['VD-22', 'VD-24', 'VD-27', 'VD-29', 'ARS-50-2', 'ICJ-TEH', 'VC-31-35', 'TM-39-44', 'VD-41'],
  },
  {
    en: 'assistance, request for help, mutual assistance',
    fr: 'assistance, demande d’aide, entraide, aide',
    norms: ['N-13H', 'N-13D', 'TM-13', 'GCBM-1', 'GCBM-8', 'BUD-25', 'UNCC-35-47', 'RIO-3', 'OAS-8'],
  },
  {
    en: 'aid or assistance to a wrongful act, complicity',
    fr: 'aide ou assistance à un fait illicite, complicité',
    norms: ['ARS-16', 'TM-14-18', 'FRD'],
  },
  { en: 'consent, invitation', fr: 'consentement, invitation', norms: ['ARS-20', 'BUD-32', 'CUS-SOV'] },
  {
    en: 'peaceful settlement, negotiation, mediation, arbitration, good offices',
    fr: 'règlement pacifique des différends, négociation, médiation, arbitrage, bons offices',
    norms: ['UNC-33', 'UNC-2-3', 'UNC-36', 'TM-65', 'ARS-52-1B', 'OSCE-3', 'ICJ-ST-36'],
  },
  {
    en: 'International Court of Justice, jurisdiction, ICJ, provisional measures',
    fr: 'Cour internationale de Justice, compétence, CIJ, mesures conservatoires',
    norms: ['ICJ-ST-36', 'ICJ-ST-41', 'UNC-36'],
  },
  {
    en: 'Security Council, chapter VII, threat to the peace',
    fr: 'Conseil de sécurité, chapitre VII, menace contre la paix',
    norms: ['UNC-39', 'UNC-41', 'UNC-42', 'UNC-34-35', 'UNC-24-25', 'UNC-40', 'TM-76-77', 'UNC-53'],
  },
  {
    en: 'regional organisation, regional arrangements',
    fr: 'organisation régionale, accords régionaux',
    norms: ['UNC-52', 'UNC-53', 'OAS-1', 'OSCE-3', 'ASEAN-18', 'RIO-3'],
  },
  {
    en: 'cessation, non-repetition',
    fr: 'cessation, non-répétition',
    norms: ['ARS-30', 'ARS-43', 'ARS-52-3'],
  },
  {
    en: 'reparation, compensation, restitution, satisfaction, damages',
    fr: 'réparation, indemnisation, restitution, satisfaction, dommages',
    norms: ['ARS-31', 'ARS-42', 'ARS-27', 'ARS-43'],
  },
  {
    en: 'injured state, standing, erga omnes',
    fr: 'État lésé, qualité pour agir, erga omnes',
    norms: ['ARS-42', 'ARS-48', 'ARS-54'],
  },
  { en: 'jus cogens, peremptory norms', fr: 'jus cogens, normes impératives', norms: ['ARS-26', 'ARS-50-1'] },
  {
    en: 'proportionality',
    fr: 'proportionnalité',
    norms: ['ARS-51', 'TM-23', 'CUS-NPI', 'ICJ-GAB', 'TM-72-75', 'IHL-PRO'],
  },
  {
    en: 'human rights, privacy, surveillance, interception',
    fr: 'droits de l’homme, vie privée, surveillance, interception',
    norms: ['HR-17', 'N-13E', 'TM-35-38', 'ECHR-BBW', 'BUD-15', 'HR-GC34-37', 'ARS-50-1', 'UNGP'],
  },
  {
    en: 'freedom of expression, speech, opinion',
    fr: 'liberté d’expression, opinion',
    norms: ['HR-19', 'HR-20', 'N-13E', 'HR-GC34-37', 'TM-35-38'],
  },
  {
    en: 'internet shutdown, blocking',
    fr: 'coupure d’internet, blocage, suspension',
    norms: ['HR-19', 'HRC-47-16', 'ITU-34', 'ITU-35', 'ECOWAS-TOGO', 'HR-GC34-37', 'TM-61-63', 'HR-4'],
  },
  {
    en: 'election, elections, disinformation, propaganda, information operation',
    fr: 'élection, élections, désinformation, propagande, opération d’information',
    norms: ['CUS-NI', 'OXF-2', 'GCSC-2', 'PC-3', 'HR-21-25', 'HR-20', 'TM-66'],
  },
  {
    en: 'espionage, spying, intelligence',
    fr: 'espionnage, renseignement',
    norms: ['TM-32', 'TM-66', 'CUS-SOV', 'HR-17', 'VD-41'],
  },
  {
    en: 'computer emergency response teams, CERT, CSIRT, incident response',
    fr: 'équipes d’intervention, CERT, CSIRT, réponse aux incidents',
    norms: ['N-13K', 'EF', 'TLP', 'RFC2350', 'GCBM-1', 'OSCE-8'],
  },
  {
    en: 'traffic light protocol, information sharing, confidentiality',
    fr: 'protocole TLP, partage d’informations, confidentialité',
    norms: ['TLP', 'EF', 'N-13D', 'OSCE-1', 'PC-9'],
  },
  {
    en: 'vulnerability, disclosure, zero-day, exploit, patch',
    fr: 'vulnérabilité, divulgation, faille, zero-day, correctif',
    norms: ['N-13J', 'ISO-29147', 'ISO-30111', 'GCSC-5', 'OSCE-16', 'PC-5', 'EF', 'WASS'],
  },
  {
    en: 'supply chain, hidden functions, backdoor',
    fr: 'chaîne d’approvisionnement, fonctions cachées, porte dérobée',
    norms: ['N-13I', 'GCSC-3', 'PC-6', 'PC-5'],
  },
  {
    en: 'public core of the internet, DNS, routing, submarine cables, cable',
    fr: 'cœur public de l’internet, DNS, routage, câbles sous-marins, câble',
    norms: ['GCSC-1', 'PC-2', 'UNCLOS-113', 'ITU-38', 'TM-61-63'],
  },
  {
    en: 'hack back, private active defence',
    fr: 'riposte privée, contre-piratage, hack-back',
    norms: ['PC-8', 'GCSC-8', 'CUS-ENF', 'EF', 'TK-S17'],
  },
  {
    en: 'ransomware, ransom, payment',
    fr: 'rançongiciel, rançon, paiement',
    norms: ['CRI-23', 'OXF-2', 'N-13D', 'EU-SAN', 'TK-S14'],
  },
  {
    en: 'cybercrime, mutual legal assistance, extradition, prosecution',
    fr: 'cybercriminalité, entraide judiciaire, extradition, poursuites',
    norms: [
      'BUD-25',
      'BUD-27',
      'BUD-2-6',
      'N-13D',
      'UNCC-7-11',
      'UNCC-35-47',
      'BUD-2AP',
      'UNCC-ST',
      'MALABO',
      'BUD-26',
    ],
  },
  {
    en: 'data preservation, electronic evidence, 24/7 network',
    fr: 'conservation de données, preuves électroniques, réseau 24/7',
    norms: ['BUD-29', 'BUD-30', 'BUD-31', 'BUD-35', 'UNCC-35-47', 'BUD-2AP'],
  },
  {
    en: 'transborder access, cross-border access, remote search',
    fr: 'accès transfrontière, perquisition à distance',
    norms: ['BUD-32', 'CUS-ENF', 'PCIJ-LOT', 'TM-11', 'BUD-31'],
  },
  {
    en: 'takedown, botnet, sinkhole, seizure of servers',
    fr: 'démantèlement, botnet, réseau de zombies, saisie de serveurs',
    norms: ['CUS-ENF', 'N-13C', 'N-13D', 'GCSC-4', 'ARS-20', 'PC-8'],
  },
  {
    en: 'jurisdiction, enforcement jurisdiction, extraterritorial',
    fr: 'compétence, compétence d’exécution, extraterritorialité',
    norms: ['CUS-ENF', 'PCIJ-LOT', 'TM-11', 'UNCC-5'],
  },
  {
    en: 'point of contact, directory, hotline',
    fr: 'point de contact, annuaire, ligne directe',
    norms: ['POCD', 'GCBM-1', 'OSCE-8', 'OAS-2', 'OAS-3', 'ARF-POC', 'G15-16A', 'BUD-35'],
  },
  {
    en: 'confidence-building measures, CBM, transparency, consultation',
    fr: 'mesures de confiance, transparence, consultation',
    norms: ['OSCE-3', 'GCBM-2', 'GCBM-3', 'G15-16B', 'G15-16C', 'G15-16D', 'OAS-1', 'GCBM-1', 'ARF-POC'],
  },
  {
    en: 'telecommunications, stoppage, suspension of service, harmful interference',
    fr: 'télécommunications, arrêt, suspension du service, brouillage',
    norms: ['ITU-34', 'ITU-35', 'ITU-38', 'ITU-45', 'TM-61-63'],
  },
  {
    en: 'humanitarian law, armed conflict, distinction, civilians',
    fr: 'droit humanitaire, conflit armé, distinction, civils',
    norms: [
      'IHL-DIS',
      'IHL-APP',
      'IHL-ATT',
      'IHL-IND',
      'IHL-PRE',
      'IHL-PRO',
      'IHL-DPH',
      'TM-92-102',
      'TM-111-121',
      'RC34-2',
      'ICRC-POS',
    ],
  },
  {
    en: 'neutrality, transit state',
    fr: 'neutralité, État de transit',
    norms: ['IHL-NEU', 'TM-150-153', 'CUS-DD', 'TM-6-7'],
  },
  {
    en: 'dam, nuclear power station, dangerous forces, water supply, survival',
    fr: 'barrage, centrale nucléaire, forces dangereuses, approvisionnement en eau, survie',
    norms: ['IHL-DAM', 'IHL-OIS', 'TM-140-141'],
  },
  { en: 'reprisals', fr: 'représailles', norms: ['ARS-50-1', 'FRD', 'CUS-NPI', 'ARS-49'] },
  {
    en: 'material breach, suspension of a treaty, treaties',
    fr: 'violation substantielle, suspension d’un traité, traités',
    norms: ['VCLT-18-60', 'ARS-49', 'UNC-103'],
  },
  {
    en: 'collective defence, alliance, mutual defence, solidarity clause',
    fr: 'défense collective, alliance, défense mutuelle, clause de solidarité',
    norms: ['NATO-4-5', 'TEU-42-7', 'RIO-3', 'UNC-51'],
  },
  {
    en: 'international organisation, immunity, host state',
    fr: 'organisation internationale, immunité, État hôte',
    norms: ['IO-IMM', 'ARIO-22'],
  },
];
