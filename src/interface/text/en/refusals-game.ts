// English: why something cannot be done now, by the code of the refusal, and what to do about it. Also what is wrong with a log
// file, by the code of the finding. A test holds the keys against the closed lists of codes.

export const refusalsGame = {
  'refusal.rules/not-your-seat': 'This seat is not yours to move.',
  'refusal.rules/unknown-seat': 'There is no such seat in this exercise.',
  'refusal.rules/unknown-target': 'There is no such actor in this exercise.',
  'refusal.rules/unknown-response': 'There is no such response in this scenario.',
  'refusal.rules/unknown-request': 'No such request has been addressed to you.',
  'refusal.rules/unknown-agreement': 'You are not a party to any such agreement.',
  'refusal.rules/unknown-entry': 'There is no such entry in the directory.',
  'refusal.rules/unknown-inject': 'There is no such news in this scenario.',
  'refusal.rules/unknown-evidence': 'There is no such item of evidence.',
  'refusal.rules/unknown-clause': 'This clause is not part of the package.',
  'refusal.rules/unknown-package': 'There is no such package in this scenario.',
  'refusal.rules/unknown-hypothesis': 'There is no such hypothesis in this scenario.',
  'refusal.rules/unknown-fact': 'The law knows no such fact.',
  'refusal.rules/unknown-act': 'There has been no such act.',
  'refusal.rules/not-in-hand': '“{response}” cannot be chosen now. Its card says why.',
  'refusal.rules/too-many-acts':
    'An order holds at most {most, plural, one {one act} other {# acts}}. Take one out.',
  'refusal.rules/same-act-twice':
    '“{response}” stands twice in the order with the same target. Change one or take it out.',
  'refusal.rules/too-dear':
    'The order costs {cost, number} and you have {capital, number} of political capital. Take something out.',
  'refusal.rules/bad-target':
    '“{response}” needs a target that it can be aimed at. Choose one from its list.',
  'refusal.rules/closed-target':
    '“{response}” cannot be aimed there now: nobody there has asked for it or let you in. Ask first, or choose another from its list.',
  'refusal.rules/bad-publicity':
    '“{response}” cannot be done in this way. Choose how openly it is to be done.',
  'refusal.rules/too-many-norms': 'You may cite at most {most, number} norms for an act.',
  'refusal.rules/same-norm-twice': 'An act cites a norm once. Choose another, or take it out.',
  'refusal.rules/unknown-norm': '“{norm}” is not a norm that can be cited. Choose one from the list.',
  'refusal.rules/evidence-count':
    '{max, plural, =0 {This answer takes no evidence.} other {Name {min, number} to {max, number} items of evidence.}}',
  'refusal.rules/evidence-not-held': 'You do not hold “{item}”, so you cannot use it.',
  'refusal.rules/line-needs-name': 'This public line needs the name of another state. Choose one.',
  'refusal.rules/line-takes-no-name':
    'This public line names nobody. Take the name out, or choose a line that names somebody.',
  'refusal.rules/line-names-group':
    'This public line names a group, or nobody. Choose a group from its list.',
  'refusal.rules/no-choice': 'This choice is not yours to make.',
  'refusal.rules/already-sealed': 'Your order is sealed and cannot be changed any more this turn.',
  'refusal.rules/already-ready': 'You have already finished this phase.',
  'refusal.rules/tokens': 'Lay exactly all the tokens, no more and no fewer.',
  'refusal.rules/no-contacts-left': 'You have no calls left this turn.',
  'refusal.rules/own-entry': 'This is your own entry.',
  'refusal.rules/ask-yourself': 'You cannot address a request to yourself.',
  'refusal.rules/asked-already': 'You have asked this already, in this turn or with the answer still open.',
  'refusal.rules/package-open': 'These parties have this package on the table or in force already.',
  'refusal.rules/not-addressed': 'This was not addressed to you.',
  'refusal.rules/already-answered': 'This request has been answered.',
  'refusal.rules/nothing-handed-over':
    'To grant a request for evidence is to hand something over. Attach at least one item that the other side has not got, or decline and say why.',
  'refusal.rules/not-a-party': 'You are not a party to it.',
  'refusal.rules/parties': 'This package cannot be agreed between these parties. Choose others.',
  'refusal.rules/promise-too-dear':
    'What you would promise costs {cost, number} and you have {capital, number} of political capital. Choose a lighter text, or sign with a reservation.',
  'refusal.rules/clause-option': 'Choose how the clause is to be filled.',
  'refusal.rules/not-open': 'This proposal is not open any more.',
  'refusal.rules/already-signed': 'You have signed it already.',
  'refusal.rules/not-in-force': 'This agreement is not in force.',
  'refusal.rules/no-joint-clause': 'Under this agreement you have no part in a joint investigation.',
  'refusal.rules/empty': 'There is nothing in it. Add something first.',
  'refusal.rules/no-clock': 'No clock is running.',
  'refusal.rules/delivered-already': 'This news has been delivered.',
  'refusal.rules/nothing-written': 'Nothing written is waiting for an answer.',
  'refusal.rules/bad-setup': 'The exercise cannot be set up like this (field {field}).',
  'refusal.rules/bad-value': 'A value is not one of those allowed (field {field}).',
  'refusal.rules/wrong-deadline': 'This deadline has passed.',

  'refusal.turn/bad-command': 'The program did not understand its own command. Load the page again.',
  'refusal.turn/not-now': 'This is not possible in this phase ({phase}).',
  'refusal.turn/not-yours': 'This is for the facilitator to do.',
  'refusal.turn/rewind-in-log': 'Going back is done by the facilitator.',

  'refusal.log/no-such-entry': 'The log has no such entry.',
  'refusal.log/nothing-to-rewind': 'There is nothing to go back to.',
  'refusal.log/other-seed': 'The exercise must start with the seed for which it was set up.',

  'refusal.session/no-such-save':
    'This exercise is not saved in this browser. It may have been deleted, or played on another device.',
  'refusal.session/corrupt-save':
    'The save is damaged and cannot be played on{line, plural, =0 {} other { (line {line, number} of its log)}}. {problem} Nothing has been changed: you can still delete it, or import an exported log.',
  'refusal.session/saved-elsewhere':
    'This exercise has been played on in another tab or window. Load the page again to see it as it stands there.',
  'refusal.session/not-a-log':
    'This file is not a log that can be read: line {line, number}. {problem}{more, plural, =0 {} one { One more fault follows.} other { # more faults follow.}}',
  'refusal.session/not-over': 'The debrief opens when the exercise is over.',
  'refusal.session/no-such-lens': 'This version of the law has no such lens: {lens}.',
  'refusal.session/storage':
    'The browser did not save this step ({reason}). Free some space or leave private browsing, then try again; export the log to be safe.',
  'refusal.session/words': 'Write at least one word and at most 2,000 characters.',

  'log-fault.log/empty': 'The file is empty.',
  'log-fault.log/not-json': 'The line is not JSON: it may have been cut or edited.',
  'log-fault.log/unsafe-key':
    'The line holds a field with a name that no log uses: the file has been edited. Export the log again.',
  'log-fault.log/not-a-header':
    'The first line is not the header of a log. Choose a file that was exported from here.',
  'log-fault.log/newer-format':
    'The log was made by a newer version. Load the newest version of this page and try again.',
  'log-fault.log/unknown-format':
    'The header names a format of log (format) that never existed: it has been edited.',
  'log-fault.log/unknown-engine':
    'The header names a version of the rules (engine) that this page does not know, so the log cannot be proved.',
  'log-fault.log/unknown-law':
    'The header names a version of the law (law) that this page does not know, so the log cannot be proved.',
  'log-fault.log/unknown-lens':
    'The header names a reading of the law (lens) that this page does not know, so the log cannot be proved.',
  'log-fault.log/other-scenario': 'The scenario in the log has been changed since it was played.',
  'log-fault.log/not-an-entry': 'The line is not an entry of a log.',
  'log-fault.log/gap': 'Entries are missing before this line.',
  'log-fault.log/broken-chain':
    'The entry does not fit the one before: it has been edited, or one has been taken out.',
  'log-fault.log/other-position': 'Replaying the log leads to another position than the one recorded.',
  'log-fault.log/other-events': 'Replaying the log makes something else happen than what is recorded.',
  'log-fault.log/refused-input': 'The log holds a move that the rules do not allow.',
  'log-fault.log/text-changed': 'Words that somebody wrote have been changed since.',
  'log-fault.log/unplayable': 'The log cannot be played.',
  'log-fault.log/other-end':
    'The closing line does not fit the entries before it: some have been taken out, added or edited.',
  'log-fault.log/truncated':
    'The end of the file is missing. Export the log again and choose the whole file.',
};
