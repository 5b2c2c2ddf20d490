/*
 * A verdict that another lens turns: from what to what, by which rule, on whose positions.
 * In: the turned verdict. Out: two verdicts with an arrow between them, and the reason in a few lines.
 */
import type { TurnedVerdict, VerdictInShort } from '../../../../../game/views/index.ts';
import type { LawLibrary, ReadingWords, SourceWords } from '../../../../../hosting/session/law-library.ts';
import { VerdictBadge } from '../../../parts/chip.tsx';
import { Icon } from '../../../parts/icon.tsx';
import { slot, slots, withSlots } from '../../../text/slots.tsx';
import { useText } from '../../../text/use-text.ts';
import { leanWord, verdictWord } from '../acts/judged-case.ts';
import { useDebrief } from '../debrief-table.ts';
import { LibraryLink, RuleLink } from '../library-link.tsx';

/** Values of the words. */
export interface TurnedWordsProps {
  /** What turned in one finding: on what was known, on what was true, or both. */
  readonly verdicts: readonly TurnedVerdict[];
}

const sameTurn = (one: TurnedVerdict, other: TurnedVerdict): boolean =>
  JSON.stringify([one.from, one.to, one.rules]) === JSON.stringify([other.from, other.to, other.rules]);

/** The verdicts of a finding that turned; what is the same on what was known and on what was true is said once. */
export function TurnedWords({ verdicts }: TurnedWordsProps) {
  const [first, second] = verdicts;
  if (first !== undefined && second !== undefined && sameTurn(first, second))
    return <Turned turned={first} basis="both" />;
  return verdicts.map((turned) => <Turned key={turned.basis} turned={turned} basis={turned.basis} />);
}

interface TurnedProps {
  readonly turned: TurnedVerdict;
  readonly basis: TurnedVerdict['basis'] | 'both';
}

function Turned({ turned, basis }: TurnedProps) {
  const { t } = useText();
  const { from, to } = turned;
  const firmness = from.verdict === to.verdict && from.lean === to.lean && from.confidence !== to.confidence;
  return (
    <div className="turned">
      <p className="turned-verdicts">
        <span className="label">
          {basis === 'both' ? t('debrief.lens.both') : t(`debrief.opinion.${basis}`)}
        </span>
        <Badge verdict={from} />
        <Icon name="forward" />
        <span className="visually-hidden">{t('debrief.lens.becomes')}</span>
        <Badge verdict={to} />
        {firmness && <span>{t(`debrief.lens.firmness.${confidenceWord(to.confidence)}`)}</span>}
      </p>
      <TurnedWhy turned={turned} />
    </div>
  );
}

const confidenceWord = (word: string): 'settled' | 'majority' | 'contested' =>
  word === 'settled' || word === 'majority' ? word : 'contested';

function Badge({ verdict: { verdict, lean } }: { readonly verdict: VerdictInShort }) {
  const leaning = leanWord(lean);
  return (
    <VerdictBadge verdict={verdictWord(verdict)} {...(leaning === undefined ? {} : { lean: leaning })} />
  );
}

interface ReadRule {
  readonly rule: string;
  readonly reading: ReadingWords;
}

/** The first of the rules that the lens reads otherwise; the others only led there. */
function tellingRule(
  { rules }: TurnedVerdict,
  lenses: readonly string[],
  library: LawLibrary | undefined,
): ReadRule | undefined {
  for (const rule of rules) {
    for (const lens of lenses) {
      const reading = library?.reading(lens, rule);
      if (reading !== undefined) return { rule, reading };
    }
  }
  return undefined;
}

/** Who holds it, each once. */
const holders = (positions: readonly SourceWords[]) =>
  positions.flatMap((one, at) =>
    one.kind === 'position' &&
    positions.findIndex((other) => other.kind === 'position' && other.who === one.who) === at
      ? [one]
      : [],
  );

function TurnedWhy({ turned }: Pick<TurnedProps, 'turned'>) {
  const { t, list } = useText();
  const { law, lens } = useDebrief();
  const library = law.stage === 'there' ? law.library : undefined;
  if (library === undefined) return null;
  const found = tellingRule(turned, [lens.shown, lens.own], library);
  if (found === undefined) return <p className="turned-why">{t('debrief.lens.by-open-fact')}</p>;
  const { rule, reading } = found;
  const who = holders(reading.positions);
  return (
    <div className="turned-why">
      <p>
        {withSlots(t(`debrief.lens.rule.${reading.does}`, { rule: slot(0) }), [
          <RuleLink key={rule} id={rule} />,
        ])}
      </p>
      <blockquote lang={library.language}>{library.rule(rule)?.why ?? rule}</blockquote>
      {who.length > 0 && (
        <p>
          {t('debrief.lens.held-by')}{' '}
          {withSlots(
            list(slots(who.length)),
            who.map(({ id, who: holder }) => (
              <LibraryLink key={id} kind="position" id={id}>
                <span lang={library.language}>{holder}</span>
              </LibraryLink>
            )),
          )}
        </p>
      )}
    </div>
  );
}
