// Glossary, English: the means and manners of diplomacy, and police and judicial cooperation.

export const glossaryDiplomacy = {
  'glossary.poc.term': 'PoC',
  'glossary.poc.line':
    'Point of contact: the person or desk a state has named for others to call in an incident, at technical, operational or political level.',
  'glossary.directory.term': 'directory',
  'glossary.directory.line':
    'The list of points of contact. Entries age: one that nobody tests may lead to an empty office on the day it matters.',
  'glossary.demarche.term': 'démarche',
  'glossary.demarche.line':
    'A formal approach by one government to another, usually in person, to set out a position, ask for something or protest.',
  'glossary.note-verbale.term': 'note verbale',
  'glossary.note-verbale.line':
    'A formal diplomatic note, written in the third person and not signed. The ordinary written voice of one ministry to another.',
  'glossary.good-offices.term': 'good offices',
  'glossary.good-offices.line':
    'A third party helps two sides to talk, by carrying messages or offering a room, without proposing terms of its own.',
  'glossary.mediation.term': 'mediation',
  'glossary.mediation.line':
    'A third party takes part in the talks and proposes terms, which the sides remain free to refuse.',
  'glossary.consultation.term': 'consultation',
  'glossary.consultation.line':
    'Talking before acting. Many confidence-building measures consist of a promise to do just this when an incident occurs.',
  'glossary.confidence-building-measure.term': 'confidence-building measure',
  'glossary.confidence-building-measure.line':
    'CBM: an agreed practice, such as contacts, notice or consultation, that makes misreading each other less likely. Usually voluntary.',
  'glossary.hotline.term': 'hotline',
  'glossary.hotline.line':
    'A direct, protected line between decision makers for moments of crisis. It is worth what its last test was worth.',
  'glossary.joint-investigation.term': 'joint investigation',
  'glossary.joint-investigation.line':
    'Several parties examine the facts together, sharing access and evidence. Its findings carry more weight than any party’s own.',
  'glossary.observers.term': 'observers',
  'glossary.observers.line':
    'Outsiders whom a party admits to see for themselves. They need consent, and may see more than was intended.',
  'glossary.public-attribution.term': 'public attribution',
  'glossary.public-attribution.line':
    'Naming in public who is held responsible. A political act that law does not require; norms ask that it be substantiated.',
  'glossary.joint-statement.term': 'joint statement',
  'glossary.joint-statement.line':
    'Several parties say the same thing at the same time, so that none stands alone with it.',
  'glossary.ultimatum.term': 'ultimatum',
  'glossary.ultimatum.line':
    'A last demand with a deadline and the threat of consequences. It binds its author at least as much as its addressee.',
  'glossary.persona-non-grata.term': 'persona non grata',
  'glossary.persona-non-grata.line':
    'A diplomat whom the host state no longer accepts and who must be recalled. No reasons need be given (Vienna Convention 1961, art. 9).',
  'glossary.sanctions.term': 'sanctions',
  'glossary.sanctions.line':
    'Restrictions on trade, finance or travel imposed to change conduct. Some are mere retorsion; others need a justification.',
  'glossary.reservation.term': 'reservation',
  'glossary.reservation.line':
    'A declaration by which a party to a treaty excludes or modifies the effect of some of its terms for itself (VCLT, art. 2(1)(d)).',
  'glossary.mutual-legal-assistance.term': 'mutual legal assistance',
  'glossary.mutual-legal-assistance.line':
    'Formal help between states in criminal matters, such as securing and handing over evidence. Reliable, and often slow.',
  'glossary.24-7-network.term': '24/7 network',
  'glossary.24-7-network.line':
    'Contact points for police and prosecutors that answer at any hour, chiefly to preserve data (Budapest Convention, art. 35).',
  'glossary.security-council.term': 'Security Council',
  'glossary.security-council.line':
    'The UN organ with primary responsibility for peace and security. Its decisions bind all members; any member may bring a dispute to it.',
  'glossary.icj.term': 'International Court of Justice',
  'glossary.icj.line':
    'The UN’s principal court, for disputes between states. It can hear a case only if both sides have accepted that it may.',
};
