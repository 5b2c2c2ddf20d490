// French: the page of the glossary.
import type { glossaryPage as english } from '../en/glossary-page.ts';

export const glossaryPage = {
  'glossary-page.kicker': 'Termes du métier',
  'glossary-page.heading': 'Glossaire',
  'glossary-page.lead':
    'Ce que veulent dire les mots dont juristes, diplomates et équipes d’intervention se servent dans une crise, et ceux de l’exercice. Là où un terme est controversé, l’article le dit.',
  'glossary-page.search': 'Chercher un terme',
  'glossary-page.hint': 'Un terme, ou un mot de son sens. Les accents importent peu.',
  'glossary-page.letters': 'Lettres',
  'glossary-page.found': '{count, plural, =0 {Aucun terme ne convient.} one {Un terme.} other {# termes.}}',
  'glossary-page.unknown': 'Le glossaire n’a pas de terme à cette adresse. Cherchez-le ci-dessous.',
  'glossary-page.signs': 'Chiffres',
} satisfies Record<keyof typeof english, string>;
