// French: the search over the law for a basis to cite, fetched when it is first opened.
import type { normSearch as english } from '../en/norm-search.ts';

export const normSearch = {
  'norm-search.label': 'Chercher dans le droit',
  'norm-search.hint':
    'Un nom, un numéro ou un sujet : « Charte 2(4) », « 13(h) », « hôpital ». Entrée prend le premier.',
  'norm-search.topics': 'Sujets',
  'norm-search.found':
    '{count, plural, =0 {Rien ne convient.} one {Une source convient.} other {# sources conviennent.}}',
  'norm-search.more': 'Les {shown, number} premières sont affichées ; précisez pour restreindre.',
  'norm-search.group.law': 'Traités, coutume, arrêts',
  'norm-search.group.norms': 'Normes volontaires et engagements',
  'norm-search.group.experts': 'Experts, orientations, pratique professionnelle',
  'norm-search.group.positions': 'Positions d’États',
  'norm-search.failed':
    'Le catalogue du droit n’a pas pu être chargé. La partie continue sans lui ; les normes probables pour l’acte peuvent toujours être citées. Pour l’obtenir, rechargez la page : votre brouillon est conservé sur cet appareil.',
} satisfies Record<keyof typeof english, string>;
