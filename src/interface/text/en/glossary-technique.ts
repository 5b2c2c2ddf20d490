// Glossary, English: technical words that lawyers and diplomats meet in an incident.

export const glossaryTechnique = {
  'glossary.vulnerability.term': 'vulnerability',
  'glossary.vulnerability.line':
    'A weakness in software, hardware or their use by which somebody can make a system do what it should not.',
  'glossary.zero-day.term': 'zero-day',
  'glossary.zero-day.line':
    'A vulnerability that its maker does not know, or has no remedy for yet. Whether a state must disclose those it finds is policy, not settled law.',
  'glossary.exploit.term': 'exploit',
  'glossary.exploit.line': 'A program or method that makes use of a vulnerability.',
  'glossary.ransomware.term': 'ransomware',
  'glossary.ransomware.line':
    'Software that locks data or threatens to publish them, for money. Crime as a rule; a state may stand behind it, or look away.',
  'glossary.wiper.term': 'wiper',
  'glossary.wiper.line':
    'Software that destroys data for good, sometimes disguised as ransomware. Its effects seldom stop where they were meant to.',
  'glossary.botnet.term': 'botnet',
  'glossary.botnet.line':
    'Many hijacked machines steered together. Those that strike stand in many countries; their owners mostly know nothing of it.',
  'glossary.supply-chain-attack.term': 'supply chain attack',
  'glossary.supply-chain-attack.line':
    'Reaching the victim through a supplier: tampered updates, parts or services. It reaches everybody else whom the supplier serves, too.',
  'glossary.exfiltration.term': 'exfiltration',
  'glossary.exfiltration.line':
    'Copying data out of a system unnoticed. By itself it leaves the system as it was, which matters to what the law makes of it.',
  'glossary.technical-attribution.term': 'technical attribution',
  'glossary.technical-attribution.line':
    'Which machines, tools and hands an operation came from. It is not yet legal attribution, which asks for whom those hands acted.',
  'glossary.ttps.term': 'tactics, techniques and procedures',
  'glossary.ttps.line':
    'TTPs: how an attacker habitually works. Harder to change than addresses, and still possible to imitate.',
  'glossary.industrial-control-system.term': 'industrial control system',
  'glossary.industrial-control-system.line':
    'The computers that steer pumps, breakers and turbines. Tampering with them can do physical harm.',
  'glossary.incident-response.term': 'incident response',
  'glossary.incident-response.line':
    'Finding, containing and ending an intrusion, and putting systems back to work. What is cleaned in haste is lost as evidence.',
  'glossary.disclosure-embargo.term': 'disclosure embargo',
  'glossary.disclosure-embargo.line':
    'An agreed date before which a vulnerability is not made public, so that remedies are there when it is.',
  'glossary.active-defence.term': 'active defence',
  'glossary.active-defence.line':
    'From luring and watching intruders at home to acting in their systems. Says little until one knows on whose system, and with whose leave.',
  'glossary.patch.term': 'patch',
  'glossary.patch.line':
    'A change to a program that closes a vulnerability. To publish one tells attackers what it closes; delay in installing it is where most harm is done.',
};
