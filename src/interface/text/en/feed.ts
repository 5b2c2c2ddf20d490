// English: what the feed says of every kind of event, from the reader's own side. `{actor_the}` and the like are forms of a
// name; `{by}` is a signed number. The first letter is made a capital when the sentence is shown.

export const feed = {
  'feed.exercise-started': 'The exercise begins.',
  'feed.phase-entered': '{turn, plural, =0 {{phase}} other {Turn {turn, number}: {phase}}}.',
  'feed.clock-set': '{clock}.',
  'feed.seat-readied':
    '{who, select, you {You have finished this phase.} other {{actor_the} has finished this phase.}}',
  'feed.driver-changed':
    '{driver, select, human {A person now speaks for {actor_the}.} bot {The computer now plays {actor_the}.} other {Nobody plays {actor_the} any more.}}',
  'feed.inject-delivered': 'News: “{inject}”.',
  'feed.inject-improvised': 'News from the facilitator.',
  'feed.ruled': 'The facilitator has ruled on a fact: {fact} is {value}.',
  'feed.turn-closed': 'Turn {turn, number} is over.',
  'feed.ending-reached': 'It ends: {ending}.',
  'feed.rewound-to': 'The facilitator has gone back to an earlier point.',

  'feed.meter-changed': '{meter}: {by}.',
  'feed.trust-changed': 'Your trust in {actor_the}: {by}.',
  'feed.tension-changed': 'Tension between {actor_the} and {other_the}: {by}.',
  'feed.strain-changed': 'Strain on you at home: {by}.',
  'feed.capital-changed': 'Your political capital: {by}.',
  'feed.flag-set': '{actor_the}: {flag}.',
  'feed.asset-changed': '{asset}: integrity {by}.',
  'feed.asset-shielded':
    'Better protected to turn {until, number}, waves lose {percent, number}% of their force there: {asset}.',
  'feed.wave-struck':
    '{count, plural, =0 {A wave comes and finds nothing to strike.} other {A wave strikes: {assets}.}}',
  'feed.line-taken.silence':
    '{who, select, you {You say nothing in public about the author.} other {{actor_the} says nothing in public about the author.}}',
  'feed.line-taken.concern':
    '{who, select, you {You express concern in public.} other {{actor_the} expresses concern in public.}}',
  'feed.line-taken.territory':
    '{who, select, you {You say in public that it comes from the territory {other_of}.} other {{actor_the} says in public that it comes from the territory {other_of}.}}',
  'feed.line-taken.group':
    '{named, select, yes {{who, select, you {You name a group in public: {other}.} other {{actor_the} names a group in public: {other}.}}} other {{who, select, you {You blame an unnamed group in public.} other {{actor_the} blames an unnamed group in public.}}}}',
  'feed.line-taken.state':
    '{who, select, you {You name {other_the} in public as the author.} other {{actor_the} names {other_the} in public as the author.}}',
  'feed.act-resolved':
    '{target, select, none {{who, select, you {You act: {response}.} other {{actor_the} acts: {response}.}}} other {{who, select, you {You act: {response}, aimed at {on}.} other {{actor_the} acts: {response}, aimed at {on}.}}}}',
  'feed.accident-happened': 'An accident between {actor_the} and {other_the}. Nobody ordered it.',
  'feed.order-demanded':
    '{kind, select, state {Your ministers demand that something hard be done this turn.} cert {Your constituency demands that you show what you are there for this turn.} firm {Your board demands that the firm protect itself this turn.} other {Your members demand a visible step this turn.}}',
  'feed.demand-declined':
    '{kind, select, state {You did not do what your ministers demanded.} cert {You did not do what your constituency demanded.} firm {You did not do what your board demanded.} other {You did not do what your members demanded.}} {times, plural, =1 {It cost political capital.} other {It cost political capital, and more than the last time.}}',
  'feed.secret-exposed':
    '{who, select, you {A secret of yours comes out: {secret}.} other {A secret {actor_of} comes out: {secret}.}}',

  'feed.contacted.reached': 'You call {actor_the} and reach somebody who can decide.',
  'feed.contacted.wrong-level': 'You call {actor_the}. Somebody answers, at a level that cannot decide.',
  'feed.contacted.stale': 'You call {actor_the}. The entry is out of date: nobody answers there any more.',
  'feed.contacted.closed': 'You call {actor_the}. Nobody is on duty.',
  'feed.contacted.by-other': '{actor_the} has called you.',
  'feed.channel-tested': 'The line between you and {actor_the} is tested and works.',
  'feed.message-sent': '{who, select, you {You write to {to}.} other {{actor_the} writes to {to}.}}',
  'feed.request-made':
    '{who, select, you {You ask {actor_the} {request, select, clarification {for clarification} assistance {for assistance} consent {for consent} evidence {for evidence} other {to bring it to a stop}}.} other {{actor_the} asks you {request, select, clarification {for clarification} assistance {for assistance} consent {for consent} evidence {for evidence} other {to bring it to a stop}}.}}',
  'feed.request-answered.granted':
    '{who, select, you {You grant {actor_the} what it asked for: {request}.} other {{actor_the} grants you what you asked for: {request}.}}',
  'feed.request-answered.declined-with-reasons':
    '{who, select, you {You decline what {actor_the} asked for{given, select, yes {: {request}. You say: “{why}.”} other {, and say why: {request}.}}} other {{actor_the} declines what you asked for{given, select, yes {: {request}. It says: “{why}.”} other {, and says why: {request}.}}}}',
  'feed.request-answered.declined':
    '{who, select, you {You decline what {actor_the} asked for: {request}.} other {{actor_the} declines what you asked for: {request}.}}',
  'feed.request-lapsed':
    '{who, select, you {{actor_the} has left your request unanswered: {request}.} other {You have left a request {actor_of} unanswered: {request}.}}',
  'feed.registered': 'On record: {entry}, by {actor_the}, addressed {other_to}.',
  'feed.agreement-proposed':
    '{who, select, you {You propose to {to}: {agreement}.} other {{actor_the} proposes: {agreement}.}}',
  'feed.agreement-countered':
    '{who, select, you {You propose other terms: {agreement}. Earlier signatures fall away.} other {{actor_the} proposes other terms: {agreement}. Earlier signatures fall away.}}',
  'feed.agreement-signed':
    '{who, select, you {You sign} other {{actor_the} signs}}: {agreement}{reserved, plural, =0 {} one {, with one reservation} other {, with # reservations}}.',
  'feed.agreement-entered': 'In force from now on: {agreement}.',
  'feed.agreement-declined':
    '{who, select, you {You decline} other {{actor_the} declines}}: {agreement}. It is off the table.',
  'feed.agreement-lapsed': 'Nobody signed in time: {agreement} has lapsed.',
  'feed.agreement-withdrawn':
    '{who, select, you {You withdraw} other {{actor_the} withdraws}} from: {agreement}. It has ended.',
  'feed.breach-detected':
    '{who, select, you {It is noticed that you broke} other {{actor_the} has broken}} a promise: {clause} ({agreement}).',
  'feed.act-written': 'You have written an act in your own words; the facilitator will answer.',
  'feed.act-mapped':
    '{mapped, select, yes {The facilitator takes what you wrote as: {response}.} lapsed {What you wrote was not taken up before orders opened: nothing comes of it. Write it again next turn.} other {The facilitator does not admit what you wrote.}}',
  'feed.order-sealed':
    '{who, select, you {You have sealed your order: {acts, plural, =0 {no acts} one {one act} other {# acts}}.} other {{actor_the} has sealed its order.}}',
  'feed.choice-taken': 'Your private choice takes effect: {choice}.',

  'feed.evidence-gained':
    '{how, select, given {You hand {actor_the} a copy of “{evidence}”.} received {{actor_the} hands you “{evidence}”.} other {You now hold “{evidence}”.}}',
  'feed.source-burned': 'The source of “{evidence}” is lost: sharing it has given it away.',
  'feed.evidence-published':
    '{who, select, news {In the news: “{evidence}”.} you {You make public: “{evidence}”.} other {{actor_the} makes public: “{evidence}”.}}',
  'feed.planting-found':
    '{who, select, you {It comes out that you planted “{evidence}”.} other {It comes out that {actor_the} planted “{evidence}”.}}',
  'feed.evidence-preserved': 'Traces that you hold or can reach are preserved: they no longer expire.',
  'feed.joint-found':
    '{published, select, yes {The joint investigation makes a finding, and publishes it.} other {The joint investigation makes a finding. Only its parties know it.}}',
  'feed.joint-published':
    '{who, select, you {You publish} other {{actor_the} publishes}} the finding of the joint investigation.',
  'feed.contributed':
    '{count, plural, =0 {You give nothing to the joint investigation this turn.} one {You give one item to the joint investigation.} other {You give # items to the joint investigation.}}',
  'feed.estimated': 'You have laid your estimate.',
  'feed.finding-made':
    'What the law makes of {subject, select, duty {{who, select, you {a duty of yours} other {a duty {actor_of}}}} other {{who, select, you {your act} other {the act {actor_of}}}}}: {verdict, select, upholds {it upholds what a norm or a duty asks} lawful {lawful} unfriendly {lawful, but unfriendly} contested {contested} unlawful {unlawful} other {not to be determined}}.',
};
