// Glossary, English: diplomatic relations, the United Nations, regions and treaties.

export const glossaryInstitutions = {
  'glossary.inviolability.term': 'inviolability',
  'glossary.inviolability.line':
    'Agents of the receiving state may not enter a mission or touch its archives and correspondence, wherever they are (Vienna Convention 1961, arts. 22, 24, 27).',
  'glossary.diplomatic-immunity.term': 'diplomatic immunity',
  'glossary.diplomatic-immunity.line':
    'A diplomat may not be arrested, or tried by the receiving state’s criminal courts (Vienna Convention 1961, arts. 29–31). The sending state may waive it.',
  'glossary.receiving-state.term': 'receiving state',
  'glossary.receiving-state.line':
    'The state in which a diplomatic mission works; the sending state is the one that sent it.',
  'glossary.severance-of-relations.term': 'severance of relations',
  'glossary.severance-of-relations.line':
    'Ending diplomatic relations. Lawful at any time; premises and archives must still be respected (Vienna Convention 1961, art. 45).',
  'glossary.recall-for-consultations.term': 'recall for consultations',
  'glossary.recall-for-consultations.line':
    'Calling one’s ambassador home for a while, to show displeasure short of anything that the law would notice.',
  'glossary.aide-memoire.term': 'aide-mémoire',
  'glossary.aide-memoire.line':
    'A short written summary left behind after a spoken démarche, so that what was said cannot be misremembered.',
  'glossary.back-channel.term': 'back channel',
  'glossary.back-channel.line':
    'Contact outside the official ways, deniable and quick. What is said there counts as notice only if both sides will later own it.',
  'glossary.chapter-vii.term': 'Chapter VII',
  'glossary.chapter-vii.line':
    'The part of the UN Charter under which the Security Council finds a threat to peace and orders measures, force included (arts. 39–51).',
  'glossary.veto.term': 'veto',
  'glossary.veto.line':
    'A negative vote of a permanent member stops any decision of the Security Council that is not procedural (UN Charter, art. 27(3)).',
  'glossary.general-assembly.term': 'General Assembly',
  'glossary.general-assembly.line':
    'The UN organ in which all members sit. Its resolutions to states recommend; some declare law that binds for other reasons.',
  'glossary.regional-arrangement.term': 'regional arrangement',
  'glossary.regional-arrangement.line':
    'A body for peace and security in a region (UN Charter, art. 52). For enforcement action it needs the Council’s authorisation (art. 53(1)).',
  'glossary.global-mechanism.term': 'Global Mechanism',
  'glossary.global-mechanism.line':
    'The permanent UN forum on ICTs and international security, agreed in 2024 and 2025 to follow the open-ended working group.',
  'glossary.poc-directory.term': 'Global PoC Directory',
  'glossary.poc-directory.line':
    'The UN’s intergovernmental list of diplomatic and technical contact points, in operation since May 2024. Taking part is voluntary.',
  'glossary.eu-toolbox.term': 'EU Cyber Diplomacy Toolbox',
  'glossary.eu-toolbox.line':
    'The EU’s framework for a joint diplomatic response, from statements to sanctions (Council Conclusions of 2017, guidelines revised in 2023).',
  'glossary.gcsc.term': 'GCSC',
  'glossary.gcsc.line':
    'Global Commission on the Stability of Cyberspace: experts who proposed eight norms from 2017 to 2019, the one on the public core first.',
  'glossary.un-cybercrime-convention.term': 'UN Convention against Cybercrime',
  'glossary.un-cybercrime-convention.line':
    'Adopted by the General Assembly on 24 December 2024, opened for signature in Hanoi in October 2025. It needs forty parties to enter into force.',
  'glossary.data-preservation.term': 'expedited preservation',
  'glossary.data-preservation.line':
    'Keeping stored data safe from change until formal legal assistance comes (Budapest Convention, arts. 16 and 29). Handing over is a second step.',
  'glossary.transborder-access.term': 'transborder access',
  'glossary.transborder-access.line':
    'Reaching data stored abroad: public data, or with the lawful consent of who may disclose them (Budapest Convention, art. 32). More is contested.',
  'glossary.political-commitment.term': 'political commitment',
  'glossary.political-commitment.line':
    'A promise that is meant seriously and not legally binding. To break it costs trust; it gives no right to countermeasures.',
  'glossary.framework-of-responsible-behaviour.term': 'framework of responsible behaviour',
  'glossary.framework-of-responsible-behaviour.line':
    'What UN members have agreed by consensus: international law applies; eleven norms; confidence-building; capacity-building.',
};
