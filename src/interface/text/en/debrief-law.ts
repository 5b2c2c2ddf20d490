// English: the three acts and the opinion on each: facts, answer, rule, application, conclusion, sources.

export const debriefLaw = {
  'debrief.case.title': 'Act {place, number} of {all, number}: {subject}',
  'debrief.case.now.facts': 'Read the facts. Then say what the law makes of it, before you open the opinion.',
  'debrief.case.now.open': 'Compare your answer with the opinion, and say where you disagree.',
  'debrief.case.chosen': 'Why this one',
  'debrief.case.why.gravest-own':
    'Of all that was done by those who sat here, the law judged this hardest on what was known.',
  'debrief.case.why.gravest':
    'Of all that was done at the table, the law judged this hardest on what was known.',
  'debrief.case.why.parted': 'Here what was known and what was true lead to different answers.',
  'debrief.case.why.contested': 'Here states themselves do not agree what the law is.',
  'debrief.case.why.next': 'After the first, the law judged this hardest.',
  'debrief.case.why.restraint':
    'Another seat did what a norm or a duty asks for, and of all such acts this one won most trust.',
  'debrief.case.why.other': 'Another seat, so that the look does not stop at one’s own.',
  'debrief.case.none': 'Nobody acted, so that there is nothing to judge. That, too, was a decision.',

  'debrief.case.facts': 'The facts',
  'debrief.case.who': 'Who',
  'debrief.case.when': 'When',
  'debrief.case.whom': 'Towards whom',
  'debrief.case.nobody': 'Nobody in particular',
  'debrief.case.how': 'How',
  'debrief.case.aim': 'Stated purpose',
  'debrief.case.cited': 'Cited as its basis',
  'debrief.case.nothing-cited': 'Nothing',
  'debrief.case.with-evidence': 'Evidence that went with it',
  'debrief.case.urgent': 'Claimed to be urgent',
  'debrief.case.reason': 'Reason given',
  'debrief.case.asked': 'What was asked',
  'debrief.case.asked-by': '{request}, asked by {actor_the}',
  'debrief.case.about-incident':
    'What struck, judged as the act of whoever did it. Countermeasures need a wrong of the state that they are aimed at: whether this was one decides for everybody it injured.',
  'debrief.case.author-later': 'On what was known nobody had been shown to be the author.',
  'debrief.case.followed': 'What followed',

  'debrief.duty.tolerate_territory': 'Not letting one’s territory be used for harm',
  'debrief.duty.assistance_response': 'Answering a request for help',
  'debrief.duty.clarification_response': 'Answering a question',
  'debrief.duty.other': 'A duty',
  'debrief.duty.about.tolerate_territory':
    'Harm flowed from or through its territory{knew, select, told {, and it had been told} knew {, and it knew} other {; whether it knew of it is part of the question}}. This is about what it did then.',
  'debrief.duty.about.assistance_response': 'Somebody asked it for help. This is about what it answered.',
  'debrief.duty.about.clarification_response':
    'Somebody asked it what it knew or meant. This is about what it answered.',
  'debrief.duty.about.other': 'This is about what it did, or left undone, when a duty fell due.',
  'debrief.incident': 'The incident itself',

  'debrief.verdict.upholds': 'it upholds a norm or a duty',
  'debrief.verdict.lawful': 'lawful',
  'debrief.verdict.unfriendly': 'unfriendly, but lawful',
  'debrief.verdict.contested': 'contested',
  'debrief.verdict.unlawful': 'unlawful',
  'debrief.verdict.undetermined': 'not to be determined',
  'debrief.sure.guess': 'a guess',
  'debrief.sure.fair': 'fairly sure',
  'debrief.sure.certain': 'certain',

  'debrief.say.verdict': 'What do you say?',
  'debrief.say.verdict-hint': 'Agree on one answer for the table; then count who would have said otherwise.',
  'debrief.say.sure': 'How sure are you?',
  'debrief.say.sure.guess': 'A guess',
  'debrief.say.sure.fair': 'Fairly sure',
  'debrief.say.sure.certain': 'Certain',
  'debrief.say.open': 'Open the opinion',
  'debrief.say.choose-first': 'Say first what you think: choose a verdict and how sure you are.',
  'debrief.say.skip': 'Open it without an answer',
  'debrief.say.same': 'You said: {said} ({sure}). So does the opinion.',
  'debrief.say.other': 'You said: {said} ({sure}). The opinion says: {verdict}.',
  'debrief.say.near':
    'You said: {said} ({sure}). The opinion says: {verdict}. Neither of the two is a breach.',
  'debrief.say.divided':
    'You said: {said} ({sure}). The opinion finds the point contested: your answer can be argued.',
  'debrief.say.sure-and-wrong': 'Being certain and being right are two things. What made you so sure?',
  'debrief.say.none': 'You opened it without an answer.',

  'debrief.opinion': 'Opinion',
  'debrief.opinion.page': 'Opinion on one case',
  'debrief.opinion.no-case': 'There is no such case in the record of this exercise.',
  'debrief.opinion.issue': 'Issue',
  'debrief.opinion.rule': 'Rule',
  'debrief.opinion.application': 'Application',
  'debrief.opinion.conclusion': 'Conclusion',
  'debrief.opinion.issue-act':
    'Was it in keeping with the law that {actor_the}, in turn {turn, number}, chose “{response}”{target, select, none {} other { towards {on}}}?',
  'debrief.opinion.issue-duty':
    'Did {actor_the}, in turn {turn, number}, do what law and norms ask of it here: “{duty}”?',
  'debrief.opinion.issue-incident':
    'Was the incident itself, as it stood in turn {turn, number}, a wrong under international law for which a state has to answer?',
  'debrief.opinion.table': 'Asked under the heading',
  'debrief.opinion.sources': 'Sources',
  'debrief.opinion.no-rule': 'The rule of this verdict ({rule}) is not in the library of this version.',
  'debrief.opinion.fact': 'What the rule asks',
  'debrief.opinion.answer': 'Answer',
  'debrief.opinion.cause': 'Where that comes from',
  'debrief.opinion.more-facts':
    '{count, plural, one {One more fact that was looked at} other {# more facts that were looked at}}',
  'debrief.opinion.known': 'On what was known',
  'debrief.opinion.true': 'On what was true',
  'debrief.opinion.known-note':
    'What {actor_the} could know when it sealed, from its items and the record; its own hand in the incident is asked after in its duties alone. This counts for the score.',
  'debrief.opinion.incident-known-note':
    'What could be known when it had struck. Whether others could answer with countermeasures rests on what they knew later of its author.',
  'debrief.opinion.true-note': 'What was really so. This counts for consequences and for reparation.',
  'debrief.opinion.same-both': 'What was known and what was true lead to the same answer.',
  'debrief.opinion.same-otherwise': 'The same answer, by another rule',
  'debrief.opinion.true-sources': 'Sources on what was true',
  'debrief.opinion.parted': 'What made the difference',
  'debrief.opinion.good-faith':
    'Good faith explains the act; it does not undo the wrong. On the majority view whoever is mistaken about the author answers for the mistake.',
  'debrief.opinion.confidence.settled': 'Common ground among states.',
  'debrief.opinion.confidence.settled-dissent':
    'Common ground among nearly all states; the dissent stands below.',
  'debrief.opinion.confidence.undisputed': 'Not in dispute.',
  'debrief.opinion.confidence.majority': 'The view of most who have spoken.',
  'debrief.opinion.confidence.majority-dissent': 'The view of most; the dissent stands below.',
  'debrief.opinion.body.domestic': 'This is a matter of the law at home, not of the law between states.',
  'debrief.opinion.so':
    '{verdict, select, upholds {On what it could know, {actor_the} did what a norm or a duty asks for.} lawful {On what it could know, {actor_the} broke no rule of international law.} unfriendly {On what it could know, {actor_the} broke no rule; it was an unfriendly act all the same.} unlawful {On what it could know, {actor_the} broke a binding rule, and nothing justified it.} contested {{lean, select, lawful {Whether {actor_the} kept within the law is contested; opinion leans towards yes.} unlawful {Whether {actor_the} kept within the law is contested; opinion leans towards no.} other {Whether {actor_the} kept within the law is contested, with no side clearly ahead.}}} other {Whether {actor_the} kept within the law cannot be said: a fact is missing on which the answer turns.}}',
  'debrief.opinion.so-incident':
    '{verdict, select, unlawful {{body, select, domestic {On what could be known, the incident was an offence under the law at home; that it was a wrong of a state had not been shown.} other {On what could be known, the incident broke a binding rule of international law, and nothing justified it.}}} contested {Whether the incident was a wrong under international law is contested{lean, select, lawful {; opinion leans towards no.} unlawful {; opinion leans towards yes.} other {, with no side clearly ahead.}}} undetermined {Whether the incident was a wrong under international law cannot be said: a fact is missing on which the answer turns.} other {On what could be known, the incident broke no rule of international law.}}',
  'debrief.opinion.so-incident-true':
    '{body, select, domestic {On what was true it was an offence under the law at home, and not itself the act of a state.} other {{verdict, select, unlawful {On what was true it was the act of a state, and broke a binding rule of international law.} contested {On what was true it was the act of a state; whether it broke international law is contested.} undetermined {On what was true it was the act of a state; whether it broke international law cannot be said.} other {On what was true it was the act of a state, and broke no rule of international law.}}}}',
  'debrief.opinion.so-besides':
    '{verdict, select, upholds {On what it could know, {actor_the} did what a norm or a duty asks for} unfriendly {On what it could know, the act itself broke no rule and was merely unfriendly} other {On what it could know, the act itself broke no rule}}; but {actor_the} broke a duty of its own that goes with it{duties, select, none {} other {: {named}}}.',
  'debrief.opinion.so-true': 'On what was true the answer is another: {verdict}.',
  'debrief.opinion.divided': 'States are divided on the rule itself; who holds what stands below.',
  'debrief.opinion.not-shown':
    '{count, plural, one {It stays open because one thing that had to be shown was not:} other {It stays open because these things had to be shown and were not:}}',
  'debrief.opinion.true-rule': 'On what was true another rule decides:',
  'debrief.opinion.norms-above': 'None besides those that the verdict itself rests on.',
  'debrief.opinion.disagree': 'Who disagrees, and why',
  'debrief.opinion.who': 'Who holds what',
  'debrief.opinion.dissent': 'Dissent',
  'debrief.opinion.note': 'Note',
  'debrief.opinion.nobody-disagrees': 'No published position of a state against it is known to the library.',
  'debrief.opinion.norms': 'Norms and duties besides',
  'debrief.opinion.upholds': 'Upheld',
  'debrief.opinion.departs': 'Departed from (a voluntary norm; never unlawful by that alone)',
  'debrief.opinion.breaches': 'Breached besides (a duty of its own)',
  'debrief.opinion.no-norms': 'None was upheld, departed from or breached.',
  'debrief.opinion.turn': 'What would have changed it',
  'debrief.opinion.turn-to': 'Had the answer been “{value}”: {verdict}.',
  'debrief.opinion.open': 'Open on what was known, and able to change the verdict',
  'debrief.opinion.no-turn': 'No single fact would have changed it.',
  'debrief.opinion.language':
    'Rules and sources are quoted from the library of law; its language, so far: {language}.',
  'debrief.opinion.library-waiting': 'The library of law is being fetched …',
  'debrief.opinion.library-failed':
    'The library of law could not be fetched: reasons and sources are missing here. The verdict stands.',
};
