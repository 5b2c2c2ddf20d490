// Glossary, English: incidents, response teams, evidence and the handling of information.

export const glossaryIncident = {
  'glossary.cert.term': 'CERT',
  'glossary.cert.line':
    'Computer emergency response team. A national CERT handles incidents for a country; others serve a firm, a sector or a community.',
  'glossary.csirt.term': 'CSIRT',
  'glossary.csirt.line':
    'Computer security incident response team: the general name for what many call a CERT. UN norm (k) shields such teams from attack.',
  'glossary.tlp.term': 'TLP',
  'glossary.tlp.line':
    'Traffic Light Protocol: labels that say how far information may be passed on. Version 2.0 was published by FIRST in August 2022.',
  'glossary.tlp-red.term': 'TLP:RED',
  'glossary.tlp-red.line':
    'For the eyes and ears of the individual recipients only. It may not be passed on to anyone.',
  'glossary.tlp-amber.term': 'TLP:AMBER',
  'glossary.tlp-amber.line':
    'Recipients may pass it on within their own organisation and to its clients, to those who need to know.',
  'glossary.tlp-amber-strict.term': 'TLP:AMBER+STRICT',
  'glossary.tlp-amber-strict.line': 'As AMBER, but within the recipient’s own organisation only.',
  'glossary.tlp-green.term': 'TLP:GREEN',
  'glossary.tlp-green.line':
    'Recipients may pass it on within their community, but not through publicly accessible channels.',
  'glossary.tlp-clear.term': 'TLP:CLEAR',
  'glossary.tlp-clear.line': 'May be passed on without limit, subject to copyright.',
  'glossary.indicator-of-compromise.term': 'indicator of compromise',
  'glossary.indicator-of-compromise.line':
    'A trace by which an intrusion can be recognised elsewhere: an address, a file’s hash, a pattern of traffic.',
  'glossary.implant.term': 'implant',
  'glossary.implant.line':
    'Software left behind in a system to keep access to it. It may lie dormant for years before it is used.',
  'glossary.command-and-control.term': 'command and control',
  'glossary.command-and-control.line':
    'The servers through which an intruder steers what was planted. Where they stand says little about who steers.',
  'glossary.false-flag.term': 'false flag',
  'glossary.false-flag.line':
    'An operation made to look like somebody else’s, by planted traces or borrowed tools.',
  'glossary.proxy.term': 'proxy',
  'glossary.proxy.line':
    'A non-state group that acts in a state’s interest, on its instructions or under its protection. Which of these it is matters in law.',
  'glossary.hack-back.term': 'hack-back',
  'glossary.hack-back.line':
    'A private victim entering others’ systems to stop, punish or recover. A crime in most countries, and not a right under international law.',
  'glossary.takedown.term': 'takedown',
  'glossary.takedown.line':
    'Putting servers or domain names that serve an attack out of action, with or without their host’s consent.',
  'glossary.sinkhole.term': 'sinkhole',
  'glossary.sinkhole.line':
    'A server to which hostile traffic is diverted, so that it does no harm and infected machines can be counted.',
  'glossary.denial-of-service.term': 'denial of service',
  'glossary.denial-of-service.line':
    'Making a service unreachable by flooding it. Whether a brief one breaks international law is disputed.',
  'glossary.wave.term': 'wave',
  'glossary.wave.line':
    'One round of the attack. How hard the next ones strike depends on who is behind them and on what is done.',
  'glossary.integrity.term': 'integrity',
  'glossary.integrity.line': 'How far a system still works, from 0 (out of action) to 100 (whole).',
  'glossary.critical-infrastructure.term': 'critical infrastructure',
  'glossary.critical-infrastructure.line':
    'Systems on which the life of a society depends, such as power, water, health, finance and communications. Each state defines its own.',
  'glossary.public-core.term': 'public core of the internet',
  'glossary.public-core.line':
    'What the whole internet rests on: routing, naming and numbering, certificates, cables. Norms ask that it be left alone.',
  'glossary.evidence-item.term': 'item of evidence',
  'glossary.evidence-item.line':
    'One thing somebody knows, with its source, reliability and label. It speaks to origin, author or direction, and may mislead.',
  'glossary.source-family.term': 'source family',
  'glossary.source-family.line':
    'The kind of source an item comes from, such as forensic, signals or human. Items of one family do not corroborate each other independently.',
  'glossary.burned-source.term': 'burned source',
  'glossary.burned-source.line':
    'A source that sharing has given away: it is lost, and the person behind it may be in danger.',
  'glossary.attribution-confidence.term': 'attribution confidence',
  'glossary.attribution-confidence.line':
    'How firmly the evidence you hold supports a conclusion on who is responsible, from none to confirmed.',
  'glossary.coordinated-disclosure.term': 'coordinated vulnerability disclosure',
  'glossary.coordinated-disclosure.line':
    'Telling the maker of a flaw first, and the public once there is a remedy. UN norm (j) encourages it.',
};
