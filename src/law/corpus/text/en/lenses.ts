// English for the lenses.
import type { LensId } from '../../lenses.ts';
import type { LensText } from '../law-text.ts';

/** Names and summaries. */
export const LENS_TEXTS = {
  general: {
    name: 'All views',
    summary: 'Points that divide States stay contested, with who holds what and where opinion leans.',
  },
  'sovereignty-strict': {
    name: 'Sovereignty, strictly',
    summary:
      'Territorial sovereignty is a rule, and any intrusion or effect on foreign systems without consent breaks it (African Union, Brazil, France, Iran).',
  },
  'due-diligence-binding': {
    name: 'Due diligence as a duty',
    summary:
      'A State that knows of serious harm from its territory must take feasible steps against it, by law and not only by norm (Australia, France, Germany, Japan, Netherlands, Norway and others, African Union, European Union).',
  },
} satisfies Record<LensId, LensText>;
