// English: the search over the law for a basis to cite, fetched when it is first opened.

export const normSearch = {
  'norm-search.label': 'Search the law',
  'norm-search.hint':
    'A name, a number or a topic: “Charter 2(4)”, “13(h)”, “hospital”. Enter takes the first.',
  'norm-search.topics': 'Topics',
  'norm-search.found': '{count, plural, =0 {Nothing fits.} one {One source fits.} other {# sources fit.}}',
  'norm-search.more': 'The first {shown, number} are shown; type more to narrow it down.',
  'norm-search.group.law': 'Treaties, custom, judgments',
  'norm-search.group.norms': 'Voluntary norms and commitments',
  'norm-search.group.experts': 'Experts, guidance, professional practice',
  'norm-search.group.positions': 'Positions of States',
  'norm-search.failed':
    'The catalogue of the law could not be fetched. Play goes on without it; norms likely for the act can still be cited. To have it, load the page again: your draft is kept on this device.',
};
