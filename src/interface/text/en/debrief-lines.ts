// English: the timeline's sentence for every kind of event, told after the event and to everybody, secrets included.
// `{actor_the}` and the like are forms of a name; `{by}` is a signed number. The first letter is made a capital when shown.

export const debriefLines = {
  'debrief.line.exercise-started': 'The exercise begins.',
  'debrief.line.phase-entered': '{phase}',
  'debrief.line.clock-set':
    'The clock: {clock, select, running {running} paused {paused} expired {time is up} other {stopped}}.',
  'debrief.line.seat-readied': '{actor_the} has finished the phase.',
  'debrief.line.driver-changed':
    '{driver, select, human {A person takes over {actor_the}.} bot {The computer takes over {actor_the}.} other {{actor_the} is left without a player.}}',
  'debrief.line.inject-delivered':
    '{all, select, yes {News to everybody} other {News to {to} alone}}: “{inject}”.',
  'debrief.line.inject-improvised':
    '{all, select, yes {News to everybody from the facilitator} other {News from the facilitator to {to} alone}}.',
  'debrief.line.ruled': 'The facilitator rules on a fact: {fact} is {value}.',
  'debrief.line.turn-closed':
    'Turn {turn, number} is over: escalation {escalation, number}, harm {harm, number}.',
  'debrief.line.ending-reached': 'It ends: {ending}.',
  'debrief.line.rewound-to': 'The facilitator goes back to an earlier point.',

  'debrief.line.meter-changed': '{meter}: {by}',
  'debrief.line.trust-changed': 'Trust {actor_of} in {other_the}: {by}',
  'debrief.line.tension-changed': 'Tension between {actor_the} and {other_the}: {by}',
  'debrief.line.strain-changed': 'Strain at home on {actor_the}: {by}',
  'debrief.line.capital-changed': 'Political capital {actor_of}: {by}',
  'debrief.line.flag-set': '{actor}: {flag}',
  'debrief.line.asset-changed': '{asset}: integrity {by}',
  'debrief.line.asset-shielded':
    '{asset}: waves lose {percent, number}% of their force on it, to turn {until, number}',
  'debrief.line.measure-bound': 'A measure {actor_of} weighs on {other_the}, to turn {until, number}',
  'debrief.line.wave-struck':
    '{count, plural, =0 {A wave comes and finds nothing to strike.} other {A wave strikes: {assets}. Harm: {harm, number}.}}',

  'debrief.line.line-taken.silence': '{actor_the} says nothing in public about the author.',
  'debrief.line.line-taken.concern': '{actor_the} expresses concern in public.',
  'debrief.line.line-taken.territory':
    '{actor_the} says in public that it comes from the territory {other_of}.',
  'debrief.line.line-taken.group':
    '{named, select, yes {{actor_the} names a group in public: {other}.} other {{actor_the} blames a group in public, without a name.}}',
  'debrief.line.line-taken.state': '{actor_the} names {other_the} in public as the author.',
  'debrief.line.act-resolved':
    '{target, select, none {{actor_the}: {response}.} other {{actor_the}, towards {on}: {response}.}}',
  'debrief.line.accident-happened': 'An accident between {actor_the} and {other_the}. Nobody ordered it.',
  'debrief.line.order-demanded': 'At home it is demanded of {actor_the} that something hard be done.',
  'debrief.line.demand-declined':
    '{actor_the} does not do what is demanded at home{times, plural, =1 {} other {, for the {times, selectordinal, one {#st} two {#nd} few {#rd} other {#th}} time}}.',
  'debrief.line.secret-exposed': 'A secret {actor_of} comes out: {secret}.',
  'debrief.line.choice-taken': '{actor_the} decides in secret: {choice}.',

  'debrief.line.contacted':
    '{actor_the} calls {other_the}: {outcome, select, reached {somebody answers who can decide} stale {the entry is out of date} closed {nobody is on duty} other {the level is wrong}}.',
  'debrief.line.channel-tested': 'The line between {actor_the} and {other_the} is tested and works.',
  'debrief.line.message-sent': '{actor_the} writes to {to}.',
  'debrief.line.request-made':
    '{actor_the} asks {other_the} {request, select, clarification {for clarification} assistance {for assistance} consent {for consent} evidence {for evidence} other {to bring it to a stop}}.',
  'debrief.line.request-answered':
    '{actor_the} {answer, select, granted {grants} declined-with-reasons {declines, and says why,} other {declines}} what {other_the} asked for ({request}){given, select, yes {: “{why}”} other {}}.',
  'debrief.line.request-lapsed': '{actor_the} leaves a request {other_of} without an answer ({request}).',
  'debrief.line.registered': 'On record: {entry}, by {actor_the}, addressed {other_to}.',
  'debrief.line.agreement-proposed': '{actor_the} proposes to {to}: {agreement}.',
  'debrief.line.agreement-countered': '{actor_the} proposes other terms: {agreement}.',
  'debrief.line.agreement-signed':
    '{actor_the} signs: {agreement}{reserved, plural, =0 {} one {, with one reservation} other {, with # reservations}}.',
  'debrief.line.agreement-entered': 'In force between {to}: {agreement}.',
  'debrief.line.agreement-declined': '{actor_the} declines: {agreement}.',
  'debrief.line.agreement-lapsed': 'Not signed in time: {agreement}.',
  'debrief.line.agreement-withdrawn': '{actor_the} withdraws from: {agreement}.',
  'debrief.line.clause-breached': '{actor_the} breaks a promise, and nobody notices: {clause} ({agreement}).',
  'debrief.line.breach-detected': '{actor_the} breaks a promise, and it is noticed: {clause} ({agreement}).',
  'debrief.line.act-written': '{actor_the} writes an act in its own words.',
  'debrief.line.act-mapped':
    '{mapped, select, yes {The facilitator takes the written act {actor_of} as: {response}.} lapsed {The written act {actor_of} is not taken up before orders open.} other {The facilitator does not admit the written act {actor_of}.}}',
  'debrief.line.order-sealed':
    '{actor_the} seals its order: {acts, plural, =0 {no acts} one {one act} other {# acts}}.',

  'debrief.line.evidence-gained':
    '{how, select, start {{actor_the} begins with “{evidence}”.} given {{other_the} hands {actor_the} a copy of “{evidence}”.} other {{actor_the} now holds “{evidence}”.}}',
  'debrief.line.source-burned': '{actor_the} loses the source of “{evidence}”.',
  'debrief.line.evidence-published':
    '{who, select, news {In the news: “{evidence}”.} planted {{actor_the} plants in the news: “{evidence}”.} other {{actor_the} makes public: “{evidence}”.}}',
  'debrief.line.planting-found': '{actor_the} is found out: it planted “{evidence}”.',
  'debrief.line.evidence-preserved': '{actor_the} has traces preserved, so that they do not expire.',
  'debrief.line.joint-found':
    'The joint investigation of {to} makes a finding{published, select, yes {, and publishes it} other {, known to its parties alone}}.',
  'debrief.line.joint-published': '{actor_the} publishes the finding of the joint investigation.',
  'debrief.line.contributed':
    '{actor_the} gives the joint investigation {count, plural, =0 {nothing, and says nothing about it} one {one item} other {# items}}.',
  'debrief.line.estimated': '{actor_the} lays its estimate: {tokens}.',
  'debrief.line.finding-made': 'What the law makes of it on what was known: {subject}.',
};
