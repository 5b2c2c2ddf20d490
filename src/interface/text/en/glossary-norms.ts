// Glossary, English: the voluntary norms and the forums they come from. Norms (a)-(k): GGE report 2015, A/70/174, para. 13.

export const glossaryNorms = {
  'glossary.norm.term': 'norm',
  'glossary.norm.line':
    'Here: a voluntary, non-binding expectation of responsible behaviour. Departing from a norm is not, by that alone, unlawful.',
  'glossary.law-and-norm.term': 'law and norms',
  'glossary.law-and-norm.line':
    'Law binds, and its breach has legal consequences; a voluntary norm guides, and its neglect costs trust. Some norms run beside a binding rule.',
  'glossary.un-norms.term': 'UN norms',
  'glossary.un-norms.line':
    'Eleven voluntary norms of responsible state behaviour, (a) to (k), from the GGE report of 2015; endorsed in General Assembly resolution 70/237.',
  'glossary.norm-13a.term': 'UN norm (a)',
  'glossary.norm-13a.line':
    'Cooperate to increase stability and security, and to prevent ICT practices acknowledged to be harmful.',
  'glossary.norm-13b.term': 'UN norm (b)',
  'glossary.norm-13b.line':
    'After an incident, weigh all relevant information: the wider context, the difficulty of attribution, the nature and extent of the consequences.',
  'glossary.norm-13c.term': 'UN norm (c)',
  'glossary.norm-13c.line':
    'Do not knowingly let your territory be used for internationally wrongful acts by means of ICTs.',
  'glossary.norm-13d.term': 'UN norm (d)',
  'glossary.norm-13d.line':
    'Consider how best to exchange information, assist each other and prosecute terrorist and criminal use of ICTs.',
  'glossary.norm-13e.term': 'UN norm (e)',
  'glossary.norm-13e.line':
    'Respect human rights in the secure use of ICTs, privacy and freedom of expression among them.',
  'glossary.norm-13f.term': 'UN norm (f)',
  'glossary.norm-13f.line':
    'Do not, contrary to international law, conduct or knowingly support activity that intentionally damages or otherwise impairs the use and operation of critical infrastructure.',
  'glossary.norm-13g.term': 'UN norm (g)',
  'glossary.norm-13g.line': 'Take appropriate measures to protect your own critical infrastructure.',
  'glossary.norm-13h.term': 'UN norm (h)',
  'glossary.norm-13h.line':
    'Respond to appropriate requests for help when another state’s critical infrastructure is attacked, and to requests to mitigate what comes from you.',
  'glossary.norm-13i.term': 'UN norm (i)',
  'glossary.norm-13i.line':
    'Take reasonable steps for the integrity of the supply chain; prevent the spread of malicious tools and hidden functions.',
  'glossary.norm-13j.term': 'UN norm (j)',
  'glossary.norm-13j.line':
    'Encourage responsible reporting of vulnerabilities, and share available remedies.',
  'glossary.norm-13k.term': 'UN norm (k)',
  'glossary.norm-13k.line':
    'Do not knowingly harm the systems of another state’s authorised response teams, and do not use your own to attack.',
  'glossary.gge.term': 'GGE',
  'glossary.gge.line':
    'UN Group of Governmental Experts on ICTs and international security. Its reports of 2010, 2013, 2015 and 2021 reached consensus.',
  'glossary.oewg.term': 'OEWG',
  'glossary.oewg.line':
    'UN Open-ended Working Group on ICT security, open to all member states: 2019–2021 and 2021–2025. A permanent Global Mechanism follows it.',
  'glossary.paris-call.term': 'Paris Call',
  'glossary.paris-call.line':
    'Paris Call for Trust and Security in Cyberspace, 12 November 2018: nine principles supported by states, firms and civil society.',
  'glossary.oas-cbms.term': 'OAS cyber CBMs',
  'glossary.oas-cbms.line':
    'Voluntary confidence-building measures of the Organization of American States, developed in a working group under CICTE since 2017.',
  'glossary.osce-cbms.term': 'OSCE cyber CBMs',
  'glossary.osce-cbms.line':
    'Sixteen voluntary confidence-building measures of the OSCE’s participating States, adopted in 2013 and 2016.',
};
