// English: the home page, where an exercise is set up, resumed, or brought in from a file.

export const home = {
  'home.kicker': 'A tabletop exercise on international security in cyberspace',
  'home.heading': 'Something has gone dark. You speak for one side.',
  'home.lead':
    'Play a cyber crisis in the seat of a state, a response team, a firm or an organisation: read what comes in, call, ask, agree, act. Every act is judged by international law and the agreed norms, and afterwards you see what was true and what else you could have done.',

  'home.new': 'A new exercise',
  'home.scenario': 'Which crisis?',
  'home.scenario-tab': 'Scenario',
  'home.scenario-language':
    'Its texts are in {language}: they do not exist in the language of this page yet.',
  'home.scenarios-failed': 'The scenarios could not be loaded.',
  'home.scenarios-failed-remedy': 'Check the connection and try again. Saved exercises are not touched.',
  'home.try-again': 'Try again',

  'home.seating': 'Who is at the table?',
  'home.seating.solo': 'You alone',
  'home.seating.hot-seat': 'Two or three around this screen',
  'home.seating-note.solo':
    'The computer plays the other seats. It sees no more than a player in those seats would.',
  'home.seating-note.hot-seat':
    'You pass the device. A curtain falls between your private moments; the rest you talk over aloud. The computer plays the seats that nobody takes.',

  'home.seat': 'Whom do you speak for?',
  'home.seats': 'Which seats are yours? Choose two or three.',
  'home.seats-chosen':
    '{count, plural, =0 {No seat chosen yet.} one {One seat chosen; choose one or two more.} other {# seats chosen.}}',
  'home.seats-most': 'Three seats are the most that fit round one screen.',

  'home.length': 'How long?',
  'home.length.short': 'About 60 minutes',
  'home.length.medium': 'About 90 minutes',
  'home.length.full': 'About 150 minutes',
  'home.length-note':
    'A third of it is for the debrief. Alone it goes faster, and you may stop at any step: everything is saved.',

  'home.feedback': 'When do you hear what the law says?',
  'home.feedback.training': 'As you go',
  'home.feedback.assessment': 'At the end',
  'home.feedback-note.training':
    'Training: you can have an act looked at before you seal it, and every report says what the law makes of what was done.',
  'home.feedback-note.assessment': 'Assessment: nothing is said until the debrief.',

  'home.more': 'More settings',
  'home.doctrine': 'How do the others play?',
  'home.doctrine.mixed': 'Mixed: each in its own way',
  'home.doctrine-hint': 'The doctrine of the seats that the computer plays.',
  'home.seed': 'Seed',
  'home.seed-hint':
    'Leave it empty for a crisis that nobody has met before. The same seed, settings and choices give the same crisis again.',

  'home.begin': 'Open the exercise',
  'home.begin-choose': 'Choose your seats first.',
  'home.refused': 'The exercise could not be opened.',

  'home.saved': 'Saved in this browser',
  'home.saved-none': 'Nothing saved yet',
  'home.saved-none-note':
    'Every step of an exercise is saved here by itself, in this browser alone. Nothing is sent anywhere.',
  'home.saved-failed': 'The saved exercises could not be listed.',
  'home.saved-place': 'Turn {turn, number}, {phase}',
  'home.saved-before': '{phase}',
  'home.saved-ended': 'Over; the debrief is open',
  'home.resume': 'Go on',
  'home.of-save': '{title}, saved {moment}',
  'home.to-debrief': 'Debrief',
  'home.export': 'Export',
  'home.exported': 'The log has been handed to the browser as a file.',
  'home.export-failed': 'The log could not be exported.',
  'home.delete': 'Delete',
  'home.delete-title': 'Delete this exercise?',
  'home.delete-words': '{title}, {place}. It is gone for good, unless you have exported its log.',
  'home.delete-yes': 'Delete the exercise',
  'home.delete-no': 'Keep it',
  'home.deleted': 'The exercise is deleted.',
  'home.unknown-scenario': 'A scenario that is not on this shelf',

  'home.import': 'Bring in a log',
  'home.import-note':
    'A log is the whole exercise in one file. It is proved, move by move, before it is saved here.',
  'home.import-choose': 'Choose a log file',
  'home.import-busy': 'Proving the log …',
  'home.import-failed': 'This log cannot be brought in.',
  'home.import-where': 'Line {line, number} of {file}',
  'home.import-remedy':
    'Nothing has been saved or changed. Choose another file, or export the log again where it was played.',
  'home.import-unreadable': 'The browser could not read the file. Choose it again.',
  'home.imported': 'The log has been proved and saved.',

  'home.open': 'Open a scenario of your own',
  'home.open-note':
    'Choose the folder of a scenario. It is checked here as it would be in the build, and stays in this browser.',
  'home.open-choose': 'Choose a folder',
  'home.open-busy': 'Checking the files …',
  'home.opened':
    '{count, plural, =0 {The scenario is on the shelf.} one {The scenario is on the shelf, with one warning.} other {The scenario is on the shelf, with # warnings.}}',
  'home.open-failed': 'The folder could not be read.',
  'home.open-faults': '{count, plural, one {One fault in the files} other {# faults in the files}}',
  'home.library': 'Library of law',
  'home.library-note':
    'What the law says about such crises: instruments, norms, positions of States, and the tests by which acts are judged.',
  'home.library-open': 'Open the library',
};
