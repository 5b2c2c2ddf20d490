// English: the frame round every screen, preferences, and what is said when something breaks.

export const shell = {
  'shell.page-title': '{title} · Démarche',
  'shell.skip': 'Skip to the content',
  'shell.home': 'Démarche, start page',
  'shell.navigation': 'Main',
  'shell.more': 'More',
  'shell.title.home': 'Start',
  'shell.title.play': 'The table',
  'shell.title.about': 'About',
  'shell.title.gallery': 'Gallery of parts',
  'shell.title.glossary': 'Glossary',
  'shell.title.debrief': 'Debrief',
  'shell.title.library': 'Library',
  'shell.licence':
    'Code under Apache 2.0; scenarios and texts under CC BY 4.0. All countries in the scenarios are invented.',

  'shell.preferences': 'Preferences',
  'shell.language': 'Language',
  'shell.language-failed': '{language} could not be loaded. Check the connection and try again.',
  'shell.theme': 'Appearance',
  'shell.theme.auto': 'As the device',
  'shell.theme.day': 'Day',
  'shell.theme.night': 'Night',
  'shell.theme-now':
    '{theme, select, day {Appearance: day. Change to night} night {Appearance: night. Change to that of the device} other {Appearance: as the device. Change to day}}',
  'shell.text-size': 'Size of type',
  'shell.text-size.small': 'Small',
  'shell.text-size.normal': 'Normal',
  'shell.text-size.large': 'Large',
  'shell.text-size.largest': 'Largest',
  'shell.less-motion': 'Less motion',
  'shell.less-motion-hint':
    'Things appear in their place instead of moving there. The wish of your device is followed in any case.',

  'shell.broken-title': 'This screen stopped working.',
  'shell.broken-remedy':
    'It is a fault of the program, not yours. What was saved is safe: load the page again to go on from the last step.',
  'shell.reload': 'Load again',
  'shell.to-start': 'To the start page',
  'shell.missing-kicker': 'Address unknown',
  'shell.missing-title': 'There is nothing at this address',
  'shell.missing-lead': 'The link may be old or mistyped. From here you can go on to:',
};
