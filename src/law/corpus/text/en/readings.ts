// English for the keys of what was read.
import type { Reading } from '../../readings.ts';

/** What each key stands for. */
export const READING_TEXTS = {
  '2AP': 'verdragen.nl treaty 013833 (status list); coe.int T-CY notices',
  AFRIPOL: 'afripol.peaceau.org PSC communique 1196 (Malabo in force 8 June 2023)',
  'ALL-T': 'public repositories quoting North Atlantic Treaty art. 5 and TEU art. 42(7)',
  'API-T':
    'excerpt of AP I art. 51 (descendantofgods.tripod.com); ihl-databases.icrc.org practice pages for AP I arts. 56, 57(2)(b), 58(c) and AP II art. 15 (also inview.nl); public repositories quoting AP I art. 54(2) and GC IV art. 18',
  ASEAN: 'cybilportal.org; aspi.org.au; cyberpolicyportal.org (ASEAN page)',
  'ASIL-24': 'asil.org/print/22081 (SolarWinds expulsions and sanctions as retorsion)',
  'AU-CAP':
    'opiniojuris.org 5 Feb 2024 (Heller) quoting CAP paras. 15-16; ejiltalk (Helal; Buchan and Tsagourias)',
  'BUD-MX':
    'public repository: comparative matrix of cross-border evidence rules, primary texts read to 5 Sept 2026 (Budapest arts. 25, 27, 29-32; CETS 224)',
  CIHL: 'icrc.org list of customary rules; devers-avocats.fr list of rule titles 1-42; ihl-databases.icrc.org rules 19, 22, 42',
  'CM-SUM': 'cybersecurityintelligence.com expert comment on limits of countermeasures (2018)',
  'CORFU-Q':
    'liquisearch.com extract of the 1949 judgment on intervention and self-help; case digest on scribd.com (page numbers not shown)',
  CYIL: 'cld.bz yearbook article on the ILC Articles (suspension of countermeasures once a tribunal is seised)',
  'DE-21': 'cjwi.org mirror of Germany 2021',
  DIGW: 'dig.watch OEWG final report pages (July 2025)',
  'DIGW-3': "dig.watch 'Three nations outline cyber law views' (2025)",
  'DIGW-CBM': 'dig.watch OEWG session report on CBMs (Dec 2021)',
  'DK-23': 'cjwi.org mirror of Denmark 2023 (use of force)',
  'EE-19': 'cyberlaw.ccdcoe.org National position of Estonia (2019); news.err.ee transcript',
  EF: 'ethicsfirst.org',
  'EJIL-ASSIST': "ejiltalk 'Assistance to a countermeasure' (Canada)",
  'EJIL-AU': 'ejiltalk posts on the Common African Position',
  'EJIL-IE': "ejiltalk 'Ireland takes key stands' and mirrors",
  'EU-24': 'hoganlovells.com and Council notices on ST 15833/24',
  'EUCD-CN': 'eucyberdirect.eu atlas, China',
  EUCDT: 'asktheeu.org release of Council doc. 10289/23; dig.watch on the 2017 Conclusions',
  EUROJUST: 'eurojust.europa.eu on contact points under Budapest art. 35',
  EUSANC: 'eulawlive.com 23 Oct 2020; brusselstimes and tellerreport 30 July 2020',
  EXETER: 'exeterlaw.org on the 2018 UK speech',
  'GC1-21':
    'ihl-databases.icrc.org GC I art. 21 with 2016 commentary; international-review.icrc.org on acts harmful to the enemy',
  GCSC: 'cyberstability.org/norms',
  'GCSC-8':
    'wikispooks.org on the GCSC (norms 1-6 in text); dig.watch on the election norm and the Singapore package (titles of norms 3-8 in order)',
  'GEN-T': 'public repositories citing Genocide Convention art. III(c)',
  'GGE-T':
    'public repository transcribing A/70/174 para. 13 (its own note on para. 13(b) and on A/76/135 is garbled and was not used)',
  GGE15: 'internationalcybertech.gov.au Annex C',
  GM: 'meetings.unoda.org/meeting/76825',
  'GR-33': 'reader quotation of the Tallinn Manual 2.0 on non-State actors',
  HELLER: 'opiniojuris.org 5 Feb 2024',
  'HRC-IS':
    'ictpolicyafrica.org and mail-archive.com quoting res. 32/13; recorded.news and teaching.globalfreedomofexpression.columbia.edu on res. 47/16',
  'ICCPR-T': 'public repositories quoting ICCPR arts. 4, 17, 19(3), 20',
  'ICRC-PP': 'international-review.icrc.org No. 913, ICRC position paper of Nov 2019',
  ICRC34: 'rcrcconference.org; blogs.icrc.org 13 Feb 2025; IRRC text of resolution 2',
  'IL-20': 'contemporaneous summary of Schondorf speech; cyberlaw.ccdcoe.org Israel (2020)',
  'ILC-42': 'lexmea.de, art. 42',
  'ILC-48': 'ILC Report 2001, art. 48 and commentary (mirror page 30)',
  'ILC-50': 'docs.cntd.ru Russian text of art. 50',
  'ILC-52': 'ILC Report 2001, commentary to arts. 52-54 (mirror page 33)',
  'ILC-V':
    'un-ilibrary.org and oecd-ilibrary.org, Materials on State responsibility, introduction to chapter V (arts. 20-27); opil.ouplaw.com on art. 20',
  'INCYDER-17': "ccdcoe.org INCYDER 'Back to square one?' (2017)",
  INTELWAR: 'summary of Schmitt and Watts on collective countermeasures',
  'ISO-T':
    'public repositories and iso.org references for ISO/IEC 29147:2018 and 30111:2019 (titles and editions)',
  'ITU-CS':
    'droit-bilingue.ch RS 0.784.012 art. 34 (French/German text); debates.parlamento.pt French text of arts. 35-38',
  ITU35: 'droit-bilingue.ch RS 0.784.01 art. 35 (German/Italian text)',
  'JS-17': 'justsecurity.org 42768 (2017 GGE failure)',
  LAGRAND:
    'wikisource.org ICJ order of 16 March 2022 para. 84, citing LaGrand para. 109; mpil.de World Court Digest on LaGrand',
  'MIT-FR': 'cyberir.mit.edu summary of France 2019',
  MPIL: 'mpil.de World Court Digest, Gabcikovo-Nagymaros paras. 49-50 and 83-85',
  'NL-SD':
    'Oorsprong, Ducheine and Pijpers (2023) quoting art. 51 and discussing the threshold; washingtontimes 2013 on art. 2(4)',
  'NZ-25':
    'crownlaw.govt.nz note on the revised statement of 17 June 2025 (topics only); MFAT statement of 27 Oct 2025',
  OAS: 'oascybercbms.org; eucyberdirect.eu (2019 CBMs)',
  OSCE: 'dig.watch and eucyberdirect.eu texts of the 11 + 5 measures; ccdcoe.org INCYDER',
  OXF: 'elac.ox.ac.uk Oxford Process statements',
  PC: 'pariscall.international; dig.watch; internetgovernancelab.org',
  'PL-22': 'addicsion.com mirror of analysis of Poland 2022',
  POC: 'unidir.org event page, 15 Oct 2025; UNODA call for nominations',
  'RESEARCHER.LIFE': 'abstract of commentary on UK AG speech 2022',
  'RFC-T': 'public repositories and ietf.org index: RFC 2350 / BCP 21 (title, 1998)',
  ROG: "abstract, Roguski, 'Collective countermeasures in cyberspace' (Estonia v France)",
  STUX: 'washingtontimes.com 24 Mar 2013; theregister.com (Tallinn experts on Stuxnet)',
  'TK-ATK': 'cyberlaw.ccdcoe.org Attack (international humanitarian law) (current page and oldid 2629)',
  'TK-ATT': 'cyberlaw.ccdcoe.org Attribution (several revisions)',
  'TK-CM': 'cyberlaw.ccdcoe.org Countermeasures (also cjwi.org mirror)',
  'TK-DD': 'cyberlaw.ccdcoe.org Due diligence (oldid 2897, 3191 and the current page)',
  'TK-INT': 'cyberlaw.ccdcoe.org Prohibition of intervention',
  'TK-MO': 'cyberlaw.ccdcoe.org Military objectives',
  'TK-NEC': 'cyberlaw.ccdcoe.org Plea of necessity',
  'TK-RET': 'cjwi.org mirror, Retorsion',
  'TK-S03': 'cyberlaw.ccdcoe.org Scenario pages (facts; for S03, S05, S08 also analysis passages)',
  'TK-S05': 'cyberlaw.ccdcoe.org Scenario pages (facts; for S03, S05, S08 also analysis passages)',
  'TK-S26': 'cyberlaw.ccdcoe.org Scenario pages (facts; for S03, S05, S08 also analysis passages)',
  'TK-SOV': 'cyberlaw.ccdcoe.org Sovereignty (current page)',
  TLP: 'MISP taxonomy file quoting TLP 2.0',
  'TM-HL': "goodreads.com, a reader's extracts of the Tallinn Manual 2.0 (Rule 6, transit States)",
  'TM-TOC': 'library.korea.ac.kr table of contents of Tallinn Manual 2.0 (rules 1-24)',
  TOGO: 'full-text mirror of ECW/CCJ/JUD/09/20; leighday; accessnow',
  TXLR: 'texaslawreview.org essay on Rule 26',
  'UF-SUM': 'New Technologies in International Law (Charles University) pp. 151-152',
  'UK-18': 'cyberlaw.ccdcoe.org Talk:Countermeasures quoting the 2018 speech; gov.uk speeches 2018, 2022',
  'UK-21': 'cyber.vumetric.com quoting the UK GGE submission 2021',
  'UNC-T': 'full text of the Charter and the ICJ Statute transcribed in a public repository',
  UNCC: 'treaties.un.org XVIII-16; unodc.org; helpnetsecurity; 2026 press on ratifications',
  'UNCC-EU':
    'wam.ae and cde.ual.es on the Council decision of 13 Oct 2025; lawfaremedia.org (offences in arts. 7-17); c4ir.vn overview; 2026 news digests on signatures',
  'VCCR-T': 'lexboost.com Dutch text of VCCR art. 31; encyclopaedia summary of arts. 31 and 35',
  'VCDR-T':
    'lawin.org arts. 22-27; dastour.ir arts. 9, 41, 45; codexis.cz art. 41; lawglobalhub.com art. 43; scribd.com digest of art. 29',
  VRB: 'voelkerrechtsblog.org 16 Apr 2021 (OEWG 2021 paras. 34-40)',
  'CRI-GOV': 'gov.uk, CRI joint statement on ransomware payments of 2 Nov 2023 (also csa.gov.sg)',
  'DE-OEWG':
    "database.cyberpolicyportal.org, comments of Germany on the first OEWG's draft (no general duty to publish evidence)",
  'DRC-H': 'dipublico.org headnotes of the 2005 judgment; zenodo.org, declaration of Judge Koroma',
  EICH: "docslib.org, abstract of Eichensehr, 'The Law and Politics of Cyberattack Attribution' (UCLA Law Review)",
  'FRD-Q':
    'cambridge.org, abstract quoting resolution 2625 on reprisals; mirrors of its opening; a paper quoting it on intervention',
  'G20-Q': 'lawfaremedia.org 17 Nov 2015 and lexology.com quoting para. 26 of the communique',
  'GC37-Q': 'jurist.org (July 2020) and article19.org on General Comment 37',
  'HAGUE-V':
    'books.google.com text of Hague Convention V arts. 7-14; Holland, Letters to The Times, on arts. 3 and 5',
  'ICRC-H8':
    'icrc.org, eight rules for civilian hackers and four obligations for States; encyclopaedia list of the eight',
  'IL-ILS': 'public mirror of 97 International Law Studies 395 (2021), the Israeli statement in full',
  'ILC-ATT': 'public note quoting ARSIWA arts. 2, 4, 5, 7, 8, 11 and the commentary',
  'ILC-BOOK': 'legal.un.org, Legislative Series book 25 (titles of the articles); opil.ouplaw.com on art. 43',
  'ILC-HB': 'hozir.org, a page of the UN International Law Handbook (ARSIWA arts. 28-34)',
  'LOTUS-Q': 'swarb.co.uk extract of the judgment',
  'NL-SUM': 'dig.watch summary of the Dutch letter of 5 July 2019',
  'NL-TREATIES':
    'public repository with the English texts of treaties in force for the Netherlands, as of 2017 (Budapest Convention, ICCPR, VCDR, VCCR, VCLT, UNCLOS, ITU Constitution, Geneva Conventions and Protocols, 1946 Convention, GATT, WTO Agreement, North Atlantic Treaty, Statute of the Court)',
  'RU-16': 'russianembassy.org, briefing of 13 Oct 2016',
  'UK-REG': 'theregister.com 11 June 2021, quoting the UK GGE submission on notice and on the call',
} satisfies Record<Reading, string>;
