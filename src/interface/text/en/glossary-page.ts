// English: the page of the glossary.

export const glossaryPage = {
  'glossary-page.kicker': 'Terms of art',
  'glossary-page.heading': 'Glossary',
  'glossary-page.lead':
    'What the words mean that lawyers, diplomats and response teams use in a crisis, and those of the exercise itself. Where a term is contested, its entry says so.',
  'glossary-page.search': 'Search the terms',
  'glossary-page.hint': 'A term, or a word of what it means. Accents do not matter.',
  'glossary-page.letters': 'Letters',
  'glossary-page.found': '{count, plural, =0 {No term fits.} one {One term.} other {# terms.}}',
  'glossary-page.unknown': 'The glossary has no term at this address. Search for it below.',
  'glossary-page.signs': 'Figures',
};
