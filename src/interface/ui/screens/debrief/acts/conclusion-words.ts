/*
 * Which sentences conclude an opinion: how firm the answer is and among whom, and whether a duty was broken besides.
 * In: a verdict, the rule that decided it. Out: ids of messages. It holds no sentence and judges nothing.
 */
import type { RuleWords, SourceWords } from '../../../../../hosting/session/law-library.ts';
import type { MessageId } from '../../../../text/index.ts';
import type { JudgedVerdict } from './judged-case.ts';

/** What speaks to a profession, or is its experts' own: states have neither agreed on it nor been asked. */
const NOT_OF_STATES: ReadonlySet<string> = new Set([
  'professional-standard',
  'expert-restatement',
  'expert-proposal',
  'expert-statement',
  'expert-analysis',
]);

const isOfStates = (source: SourceWords | undefined): boolean =>
  source?.kind !== 'instrument' || !NOT_OF_STATES.has(source.status);

const hasDissent = ({ dissent, contestedBy }: RuleWords): boolean =>
  dissent !== undefined || contestedBy.length > 0;

/**
 * How firm a verdict is; nothing for one that is contested, which is said otherwise. Dissent is spoken of only where the rule
 * that decided names some, and common ground of states only of the law between them, or of what they have undertaken together.
 */
export function firmnessOf(
  { confidence, body }: Pick<JudgedVerdict, 'confidence' | 'body'>,
  deciding: RuleWords | undefined,
): MessageId | undefined {
  const dissent = deciding !== undefined && hasDissent(deciding);
  if (confidence === 'majority')
    return dissent ? 'debrief.opinion.confidence.majority-dissent' : 'debrief.opinion.confidence.majority';
  if (confidence !== 'settled') return undefined;
  if (body === 'domestic' || !isOfStates(deciding?.sources[0]))
    return 'debrief.opinion.confidence.undisputed';
  return dissent ? 'debrief.opinion.confidence.settled-dissent' : 'debrief.opinion.confidence.settled';
}

const NO_BREACH: ReadonlySet<string> = new Set(['upholds', 'lawful', 'unfriendly']);

/** The sentence of the answer: where the act breaks no rule and a duty beside it was broken, it says both. */
export function answerOf({ verdict, breaches }: Pick<JudgedVerdict, 'verdict' | 'breaches'>): MessageId {
  return breaches.length > 0 && NO_BREACH.has(verdict) ? 'debrief.opinion.so-besides' : 'debrief.opinion.so';
}
