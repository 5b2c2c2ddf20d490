// The lenses as a screen may read them: who holds what, and what a lens makes of a rule.
// In: the law's lenses, its texts, a way to look sources up. Out: plain words. A lens without a text is called by its id.
import type { Lens, LensReading } from '../../law/index.ts';

/** What is asked of a source here: whether it is a position of States. */
interface AnySource {
  readonly kind: string;
}

/** A lens to choose; `S` is a source in words. */
export interface LensInWords<S> {
  readonly id: string;
  readonly title: string;
  /** What this view holds, in a sentence or two; absent where nobody has written it. */
  readonly summary?: string;
  /** Who holds it; none for a lens that takes no side. */
  readonly positions: readonly S[];
}

/** What a lens makes of a rule. */
export interface ReadingInWords<S> {
  /** `decides`: another outcome; `passes`: the rule is not there, and the next one is asked; `hands-on`: another test is asked. */
  readonly does: 'decides' | 'passes' | 'hands-on';
  /** Where it decides. */
  readonly verdict?: string;
  readonly lean?: string;
  readonly confidence?: string;
  readonly sources: readonly S[];
  /** Of the sources, the positions of States on which this reading goes; where it names none, those of the lens. */
  readonly positions: readonly S[];
}

/** Names of lenses as the law's texts may have them. */
type LensTexts = Readonly<
  Record<string, { readonly title?: string; readonly name?: string; readonly summary?: string }>
>;

/** What is needed to put lenses into words. */
export interface LensSources<S> {
  readonly lenses: Readonly<Record<string, Lens>>;
  readonly texts: LensTexts;
  readonly source: (id: string) => S | undefined;
}

const found = <S>(ids: readonly string[], { source }: Pick<LensSources<S>, 'source'>): readonly S[] =>
  ids.map(source).filter((one) => one !== undefined);

/** Every lens, the general one first. */
export const lensWords = <S>(from: LensSources<S>): readonly LensInWords<S>[] =>
  Object.entries(from.lenses).map(([id, { positions }]) => {
    const { title, name, summary } = from.texts[id] ?? {};
    return {
      id,
      title: title ?? name ?? id.replaceAll('-', ' '),
      ...(summary === undefined ? {} : { summary }),
      positions: found(positions, from),
    };
  });

/** What the lens makes of the rule; `undefined` where it reads it as everybody does. */
export const readingWords = <S extends AnySource>(
  from: LensSources<S>,
  lens: string,
  rule: string,
): ReadingInWords<S> | undefined => {
  const view = from.lenses[lens];
  const readings: Readonly<Record<string, LensReading | undefined>> = view?.readings ?? {};
  const reading = readings[rule];
  if (view === undefined || reading === undefined) return undefined;
  const sources = found(reading.sources, from);
  const own = sources.filter(({ kind }) => kind === 'position');
  const positions = own.length > 0 ? own : found(view.positions, from);
  const does = 'verdict' in reading ? 'decides' : 'pass' in reading ? 'passes' : 'hands-on';
  if (!('verdict' in reading)) return { does, sources, positions };
  const { verdict } = reading;
  return reading.verdict === 'contested'
    ? { does, verdict, lean: reading.lean, confidence: 'contested', sources, positions }
    : { does, verdict, confidence: reading.confidence, sources, positions };
};
