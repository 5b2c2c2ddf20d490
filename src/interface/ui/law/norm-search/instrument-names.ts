/*
 * What instruments are called besides the name under which the law's catalogue cites them: in French, and by those who look for
 * them. In: nothing. Out: a table by the catalogue's name. Words in `also` are only searched, never shown.
 */

/** Other names of an instrument. */
export interface InstrumentNames {
  readonly fr: string;
  readonly also?: string;
}

/** By the name under which the catalogue cites it. */
export const INSTRUMENT_NAMES: Readonly<Record<string, InstrumentNames>> = {
  'UN Charter': { fr: 'Charte des Nations Unies', also: 'United Nations Charter UNC ONU' },
  'Friendly Relations Declaration (UNGA res. 2625 (XXV), 1970)': {
    fr: 'Déclaration relative aux relations amicales (rés. 2625 (XXV) de l’Assemblée générale, 1970)',
  },
  'ICJ Statute': {
    fr: 'Statut de la CIJ',
    also: 'Statute of the International Court of Justice Cour internationale de Justice',
  },
  'Articles on State Responsibility (ARSIWA)': {
    fr: 'Articles sur la responsabilité de l’État (CDI)',
    also: 'ASR ILC Articles internationally wrongful acts responsabilité des États fait internationalement illicite',
  },
  'ILC Articles on the Responsibility of International Organizations (2011)': {
    fr: 'Articles de la CDI sur la responsabilité des organisations internationales (2011)',
    also: 'ARIO DARIO',
  },
  'Customary international law': { fr: 'Droit international coutumier', also: 'custom coutume' },
  'ICJ, Corfu Channel (1949)': {
    fr: 'CIJ, Détroit de Corfou (1949)',
    also: 'case affaire United Kingdom Albania',
  },
  'ICJ, Nicaragua v. USA (Merits, 1986)': {
    fr: 'CIJ, Nicaragua c. États-Unis (fond, 1986)',
    also: 'military and paramilitary activities',
  },
  'ICJ, Oil Platforms (2003)': {
    fr: 'CIJ, Plates-formes pétrolières (2003)',
    also: 'Iran United States plateformes',
  },
  'ICJ, Gabčíkovo-Nagymaros (1997)': {
    fr: 'CIJ, Gabčíkovo-Nagymaros (1997)',
    also: 'Hungary Slovakia Danube',
  },
  'ICJ, Bosnian Genocide (2007)': {
    fr: 'CIJ, Génocide bosniaque (2007)',
    also: 'Bosnia Serbia application of the genocide convention Bosnie Serbie',
  },
  'ICTY, Tadić (Appeals, 1999)': { fr: 'TPIY, Tadić (appel, 1999)', also: 'overall control contrôle global' },
  'ICJ, Wall (Advisory, 2004)': {
    fr: 'CIJ, Mur (avis, 2004)',
    also: 'legal consequences of the construction',
  },
  'ICJ, Armed Activities (2005)': {
    fr: 'CIJ, Activités armées (2005)',
    also: 'DRC Congo Uganda Ouganda RDC',
  },
  'ICJ, Nuclear Weapons (Advisory, 1996)': {
    fr: 'CIJ, Armes nucléaires (avis, 1996)',
    also: 'legality of the threat or use',
  },
  'ICJ, Tehran Hostages (1980)': {
    fr: 'CIJ, Otages de Téhéran (1980)',
    also: 'diplomatic and consular staff personnel diplomatique et consulaire',
  },
  'ICJ, Pulp Mills (2010)': { fr: 'CIJ, Usines de pâte à papier (2010)', also: 'Argentina Uruguay' },
  'PCIJ, Lotus (1927)': { fr: 'CPJI, Lotus (1927)', also: 'France Turkey Turquie' },
  'Air Service Agreement arbitration (1978)': {
    fr: 'Arbitrage relatif à l’accord sur les services aériens (1978)',
  },
  'Caroline correspondence (1837-42)': {
    fr: 'Correspondance de la Caroline (1837-1842)',
    also: 'Webster Ashburton',
  },
  'ECOWAS Court, Amnesty International Togo v. Togo': {
    fr: 'Cour de la CEDEAO, Amnesty International Togo c. Togo',
  },
  'ECtHR GC, Big Brother Watch v. UK (2021)': {
    fr: 'CEDH (GC), Big Brother Watch c. Royaume-Uni (2021)',
    also: 'European Court of Human Rights Cour européenne des droits de l’homme',
  },
  'UN Human Rights Committee, Sayadi and Vinck v. Belgium (2008)': {
    fr: 'Comité des droits de l’homme, Sayadi et Vinck c. Belgique (2008)',
  },
  'CJEU, Kadi I/II (2008, 2013)': {
    fr: 'CJUE, Kadi I et II (2008, 2013)',
    also: 'European Court of Justice Cour de justice',
  },
  'Institut de Droit International, Kraków resolution (2005)': {
    fr: 'Institut de droit international, résolution de Cracovie (2005)',
    also: 'IDI Krakow',
  },
  'Tallinn Manual 2.0': { fr: 'Manuel de Tallinn 2.0', also: 'TM' },
  'UN GGE 2015 (A/70/174)': {
    fr: 'Groupe d’experts gouvernementaux de l’ONU, rapport de 2015 (A/70/174)',
    also: 'UN norm norms GEG norme normes ONU eleven norms onze normes',
  },
  'UN GGE 2021 (A/76/135)': {
    fr: 'Groupe d’experts gouvernementaux de l’ONU, rapport de 2021 (A/76/135)',
    also: 'GEG',
  },
  'OEWG 2021 final report (A/75/816)': {
    fr: 'Groupe de travail à composition non limitée, rapport final de 2021 (A/75/816)',
    also: 'open-ended working group GTCNL',
  },
  'OEWG 2021-2025 final report (A/80/257), endorsed by UNGA res. 80/16': {
    fr: 'Groupe de travail à composition non limitée 2021-2025, rapport final (A/80/257), rés. 80/16',
    also: 'open-ended working group GTCNL',
  },
  'Global Mechanism on ICTs in international security': {
    fr: 'Mécanisme mondial sur les TIC dans le contexte de la sécurité internationale',
  },
  'Global PoC Directory': {
    fr: 'Annuaire mondial des points de contact',
    also: 'point of contact POC directory',
  },
  'Global confidence-building measures of the OEWG': {
    fr: 'Mesures de confiance mondiales du groupe de travail de l’ONU',
    also: 'CBM CBMs UN global MDC',
  },
  'OSCE confidence-building measures': { fr: 'Mesures de confiance de l’OSCE', also: 'CBM CBMs MDC' },
  'OAS/CICTE confidence-building measures': {
    fr: 'Mesures de confiance de l’OEA (CICTE)',
    also: 'CBM CBMs MDC Organization of American States États américains Americas',
  },
  ASEAN: { fr: 'ASEAN', also: 'ANASE Association of Southeast Asian Nations' },
  'ASEAN Regional Forum': { fr: 'Forum régional de l’ASEAN', also: 'ARF' },
  'African Union Convention on Cyber Security and Personal Data Protection': {
    fr: 'Convention de l’Union africaine sur la cybersécurité et la protection des données',
    also: 'Malabo',
  },
  'Paris Call': {
    fr: 'Appel de Paris',
    also: 'for trust and security in cyberspace pour la confiance et la sécurité',
  },
  'Global Commission on the Stability of Cyberspace': {
    fr: 'Commission mondiale sur la stabilité du cyberespace',
    also: 'GCSC norm norms norme',
  },
  'Counter Ransomware Initiative joint statement (Nov 2023)': {
    fr: 'Initiative contre les rançongiciels, déclaration commune (nov. 2023)',
    also: 'CRI',
  },
  'G20 Antalya communiqué (Nov 2015)': { fr: 'G20, communiqué d’Antalya (nov. 2015)' },
  'Wassenaar Arrangement': {
    fr: 'Arrangement de Wassenaar',
    also: 'export control contrôle des exportations',
  },
  'Budapest Convention': {
    fr: 'Convention de Budapest',
    also: 'Council of Europe Convention on Cybercrime Conseil de l’Europe cybercriminalité',
  },
  'Second Additional Protocol to the Budapest Convention': {
    fr: 'Deuxième protocole additionnel à la Convention de Budapest',
    also: '2AP cybercrime electronic evidence preuves électroniques',
  },
  'UN Convention against Cybercrime': {
    fr: 'Convention des Nations Unies contre la cybercriminalité',
    also: 'Hanoi UNCC ONU',
  },
  'Law of armed conflict': {
    fr: 'Droit des conflits armés',
    also: 'IHL LOAC humanitarian law DIH droit humanitaire Geneva Conventions Genève',
  },
  'Additional Protocol I': { fr: 'Protocole additionnel I', also: 'AP I PA I IHL DIH Geneva Genève' },
  'Hague Regulations (1907); Additional Protocol I': {
    fr: 'Règlement de La Haye (1907) ; Protocole additionnel I',
  },
  'Human Rights Committee, General Comment 31 (2004)': {
    fr: 'Comité des droits de l’homme, Observation générale 31 (2004)',
  },
  'Hague Conventions V and XIII (1907)': { fr: 'Conventions V et XIII de La Haye (1907)' },
  'ICRC position paper on IHL and cyber operations': {
    fr: 'CICR, document de position sur le DIH et les cyberopérations',
    also: 'Red Cross Croix-Rouge',
  },
  '34th International Conference of the Red Cross and Red Crescent': {
    fr: '34e Conférence internationale de la Croix-Rouge et du Croissant-Rouge',
  },
  "ICRC legal advisers' eight rules for civilian hackers (Oct 2023)": {
    fr: 'Huit règles pour les pirates informatiques civils (juristes du CICR, oct. 2023)',
  },
  'Oxford Statement 1 (May 2020), health care': { fr: 'Déclaration d’Oxford 1 (mai 2020), soins de santé' },
  'Oxford Statements 2-5 (vaccines; elections; information operations; ransomware 2021)': {
    fr: 'Déclarations d’Oxford 2 à 5 (vaccins, élections, opérations d’information, rançongiciels, 2021)',
  },
  'International Covenant on Civil and Political Rights': {
    fr: 'Pacte international relatif aux droits civils et politiques',
    also: 'ICCPR PIDCP',
  },
  'Human Rights Committee, General Comments 34 (2011) and 37 (2020)': {
    fr: 'Comité des droits de l’homme, observations générales 34 (2011) et 37 (2020)',
    also: 'CCPR GC34 GC37',
  },
  'Human Rights Council res. 32/13 (2016), 44/12, 47/16 (2021)': {
    fr: 'Conseil des droits de l’homme, rés. 32/13 (2016), 44/12, 47/16 (2021)',
  },
  'UN Guiding Principles on Business and Human Rights (2011)': {
    fr: 'Principes directeurs de l’ONU relatifs aux entreprises et aux droits de l’homme (2011)',
    also: 'UNGP Ruggie',
  },
  'Genocide Convention': { fr: 'Convention sur le génocide' },
  'Vienna Convention on Diplomatic Relations': {
    fr: 'Convention de Vienne sur les relations diplomatiques',
    also: 'VCDR CVRD embassy ambassade 1961',
  },
  'Vienna Convention on Consular Relations': {
    fr: 'Convention de Vienne sur les relations consulaires',
    also: 'VCCR CVRC consulate consulat 1963',
  },
  'Convention on Privileges and Immunities of the UN (1946); headquarters agreements': {
    fr: 'Convention sur les privilèges et immunités de l’ONU (1946) ; accords de siège',
  },
  'ITU Constitution': {
    fr: 'Constitution de l’UIT',
    also: 'International Telecommunication Union télécommunications',
  },
  'UN Convention on the Law of the Sea': {
    fr: 'Convention sur le droit de la mer',
    also: 'UNCLOS CNUDM Montego Bay',
  },
  'GATT art. XXI; GATS art. XIV bis': { fr: 'GATT, art. XXI ; AGCS, art. XIV bis', also: 'WTO OMC' },
  'Vienna Convention on the Law of Treaties': {
    fr: 'Convention de Vienne sur le droit des traités',
    also: 'VCLT CVDT 1969',
  },
  'Traffic Light Protocol 2.0 (FIRST, Aug 2022)': {
    fr: 'Protocole TLP 2.0 (FIRST, août 2022)',
    also: 'traffic lights feux',
  },
  'ISO/IEC 29147:2018': { fr: 'ISO/IEC 29147:2018', also: 'vulnerability disclosure divulgation' },
  'ISO/IEC 30111:2019': { fr: 'ISO/IEC 30111:2019', also: 'vulnerability handling traitement' },
  'EthicsfIRST (FIRST Ethics SIG, 2019-20)': {
    fr: 'EthicsfIRST (FIRST, 2019-2020)',
    also: 'ethics éthique CERT CSIRT',
  },
  'RFC 2350 / BCP 21 (1998)': { fr: 'RFC 2350 / BCP 21 (1998)', also: 'CSIRT CERT' },
  'EU Cyber Diplomacy Toolbox': {
    fr: 'Boîte à outils cyberdiplomatique de l’UE',
    also: 'European Union européenne',
  },
  'EU cyber sanctions': {
    fr: 'Sanctions de l’UE en matière cyber',
    also: 'European Union européenne listings inscriptions',
  },
  'North Atlantic Treaty': { fr: 'Traité de l’Atlantique Nord', also: 'NATO OTAN Washington' },
  'Treaty on European Union; TFEU': { fr: 'Traité sur l’Union européenne ; TFUE', also: 'TEU TUE EU UE' },
  'Inter-American Treaty of Reciprocal Assistance': {
    fr: 'Traité interaméricain d’assistance réciproque',
    also: 'Rio TIAR',
  },
  'Cyber Law Toolkit': { fr: 'Cyber Law Toolkit', also: 'boîte à outils CCDCOE' },
};
