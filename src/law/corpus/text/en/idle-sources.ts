// English for why an instrument is only there to be read.
import type { IdleReason } from '../../idle-sources.ts';

/** What the instruments of each kind have in common. */
export const IDLE_TEXTS = {
  'of-organs': 'It speaks to organs of the United Nations, whose own acts are not judged here.',
  'of-facts':
    'It decides a fact (whose organ acted, what kind of conflict there is, what kind of platform or object was touched) that a case brings with it, and no rule beyond that.',
  'no-such-act':
    'What it asks for (meetings, training, terms, laws at home, products made safer) is nothing that the facts of an act tell of; to list it as upheld would be a guess.',
  membership:
    'It binds or guides members and parties only, and who is one is no fact here; the obligation or norm that it shares with others is cited from those.',
  'not-in-force': 'It is not in force, so nothing can be lawful or unlawful by it yet.',
  'another-way': 'It is another way to react, by the law of treaties, which no table judges.',
  illustration:
    'It analyses a scenario. Those whose analysis was read are cited; of these only the facts or the title were.',
} satisfies Record<IdleReason, string>;
