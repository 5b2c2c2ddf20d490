// Glossary, English: force, armed conflict and human rights.

export const glossaryForce = {
  'glossary.scale-and-effects.term': 'scale and effects',
  'glossary.scale-and-effects.line':
    'What tells an armed attack from lesser force (Nicaragua, 1986, para. 195). Most states that have spoken measure cyber force by it too.',
  'glossary.threat-of-force.term': 'threat of force',
  'glossary.threat-of-force.line':
    'As forbidden as force itself (UN Charter, art. 2(4)): a threat is unlawful if carrying it out would be (Nuclear Weapons, 1996, para. 47).',
  'glossary.coercion.term': 'coercion',
  'glossary.coercion.line':
    'What turns influence into forbidden intervention: taking from a state the free choice in matters that are its own. How much it takes is disputed.',
  'glossary.domaine-reserve.term': 'domaine réservé',
  'glossary.domaine-reserve.line':
    'Matters in which international law leaves a state free, such as its political system and foreign policy (Nicaragua, para. 205). Obligations narrow it.',
  'glossary.anticipatory-self-defence.term': 'anticipatory self-defence',
  'glossary.anticipatory-self-defence.line':
    'Force against an attack that is about to happen. Many states accept it within narrow bounds (Caroline); others hold to the Charter’s “if an armed attack occurs”.',
  'glossary.imminence.term': 'imminence',
  'glossary.imminence.line':
    'How near an attack or peril must be. For some, the last window to act; for others, little more than the next moment. Contested.',
  'glossary.collective-self-defence.term': 'collective self-defence',
  'glossary.collective-self-defence.line':
    'Force in aid of the victim of an armed attack. The victim must say that it was attacked, and ask (Nicaragua, paras. 195–199).',
  'glossary.unwilling-or-unable.term': 'unwilling or unable',
  'glossary.unwilling-or-unable.line':
    'The claim that a state may use force against a group on the soil of another that will not or cannot stop it. Some states rely on it, many reject it.',
  'glossary.accumulation-of-events.term': 'accumulation of events',
  'glossary.accumulation-of-events.line':
    'The view that a series of lesser attacks may together be an armed attack. The ICJ has not excluded it (Oil Platforms, para. 64). Contested.',
  'glossary.armed-conflict.term': 'armed conflict',
  'glossary.armed-conflict.line':
    'Armed force between states, or protracted armed violence involving organised groups (Tadić, 1995). Whether cyber operations alone can start one is open.',
  'glossary.ihl.term': 'international humanitarian law',
  'glossary.ihl.line':
    'The law that protects persons and limits means in armed conflict, whoever began it. It applies only there, and justifies no resort to force.',
  'glossary.attack-in-ihl.term': 'attack (humanitarian law)',
  'glossary.attack-in-ihl.line':
    'An act of violence, in offence or defence (Additional Protocol I, art. 49(1)). Whether loss of function without damage counts is disputed.',
  'glossary.distinction.term': 'distinction',
  'glossary.distinction.line':
    'Parties direct operations only against military objectives, never against civilians or civilian objects (Additional Protocol I, art. 48; custom).',
  'glossary.military-objective.term': 'military objective',
  'glossary.military-objective.line':
    'What contributes effectively to military action and whose destruction, capture or neutralisation offers, in the circumstances, a definite military advantage (AP I, art. 52(2)).',
  'glossary.dual-use.term': 'dual use',
  'glossary.dual-use.line':
    'Serving civilian and military ends alike; military use can make it a military objective. In export control: goods and software listed for that (Wassenaar; Regulation (EU) 2021/821).',
  'glossary.precautions.term': 'precautions',
  'glossary.precautions.line':
    'Constant care to spare civilians: verify targets, choose means, warn, cancel if harm would be excessive (Additional Protocol I, arts. 57–58).',
  'glossary.indiscriminate-attack.term': 'indiscriminate attack',
  'glossary.indiscriminate-attack.line':
    'Not directed, or not able to be directed, at a specific military objective (Additional Protocol I, art. 51(4)). Code that spreads by itself is the cyber case.',
  'glossary.direct-participation.term': 'direct participation in hostilities',
  'glossary.direct-participation.line':
    'A civilian who takes a direct part in fighting loses protection from attack for that time. Where hacking begins to count is debated.',
  'glossary.neutrality.term': 'neutrality',
  'glossary.neutrality.line':
    'The position of states outside an international armed conflict, in which alone its law applies (Hague Conventions V and XIII, 1907).',
  'glossary.medical-protection.term': 'protection of medical services',
  'glossary.medical-protection.line':
    'In armed conflict medical units are respected and protected, unless they are used to harm the enemy and a warning went unheeded (GC I, art. 21). Their data too, says a widely held view.',
  'glossary.human-rights.term': 'human rights',
  'glossary.human-rights.line':
    'What each state owes to persons under its jurisdiction, online as offline. Those that are fundamental stand outside countermeasures (ARSIWA, art. 50(1)(b)).',
  'glossary.privacy.term': 'right to privacy',
  'glossary.privacy.line':
    'Protection from arbitrary or unlawful interference with private life, home and correspondence (Covenant on Civil and Political Rights, art. 17).',
  'glossary.freedom-of-expression.term': 'freedom of expression',
  'glossary.freedom-of-expression.line':
    'To seek, receive and impart information across frontiers (Covenant, art. 19). Limits must be laid down by law, serve a listed aim, and be necessary.',
  'glossary.derogation.term': 'derogation',
  'glossary.derogation.line':
    'Suspending certain rights in a public emergency officially proclaimed, as far as strictly required; some rights never (Covenant, art. 4).',
  'glossary.internet-shutdown.term': 'internet shutdown',
  'glossary.internet-shutdown.line':
    'Cutting a population off from the network. Seldom, if ever, necessary and proportionate; UN human rights bodies condemn it.',
  'glossary.extraterritorial-rights.term': 'rights beyond borders',
  'glossary.extraterritorial-rights.line':
    'Whether a state owes human rights to persons abroad whom it reaches only through networks is contested; where it intercepts at home: yes (ECtHR, Wieder and Guarnieri v. UK, 2023).',
  'glossary.bulk-interception.term': 'bulk interception',
  'glossary.bulk-interception.line':
    'Collecting communications wholesale. Not unlawful as such in Europe, with end-to-end safeguards (ECtHR, Big Brother Watch, 2021). Contested elsewhere.',
  'glossary.espionage.term': 'espionage',
  'glossary.espionage.line':
    'Gathering what is kept secret. Not forbidden as such between states in peacetime; the means may break other rules. Some states see a breach of sovereignty.',
};
