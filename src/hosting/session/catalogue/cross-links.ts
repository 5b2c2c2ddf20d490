/*
 * The way back through the corpus: which rules rest on a source, ask for a fact, lead to a table; what lenses change.
 * In: the corpus. Out: links by the id of what they lead from; empty where nothing does. Gathered once.
 */
import { present } from '../../../base/index.ts';
import type { Corpus, Links } from './corpus.ts';
import { EFFECT_WAYS } from './entries.ts';
import type { EffectWay, EntryLink, ReadingEntry } from './entries.ts';
import { factsIn, outcomeWords } from './rule-words.ts';

/** Links that lead to an entry from elsewhere. */
export interface CrossLinks {
  readonly rulesOn: (source: string) => readonly EntryLink[];
  readonly rulesUpholding: (instrument: string) => readonly EntryLink[];
  readonly rulesContestedBy: (position: string) => readonly EntryLink[];
  readonly instrumentsContestedBy: (position: string) => readonly EntryLink[];
  readonly effectsOn: (
    instrument: string,
  ) => readonly { readonly way: EffectWay; readonly table: EntryLink }[];
  readonly presumptionsOn: (source: string) => readonly EntryLink[];
  readonly lensesOn: (source: string) => readonly EntryLink[];
  readonly rulesInto: (table: string) => readonly EntryLink[];
  readonly rulesAsking: (fact: string) => readonly EntryLink[];
  readonly effectsAsking: (fact: string) => readonly EntryLink[];
  readonly readingsOf: (rule: string) => readonly ReadingEntry[];
  readonly readingsUnder: (lens: string) => readonly ReadingEntry[];
}

/** Lists by key, in the order in which they were filled, each member once. */
class Lists<T> {
  readonly #lists = new Map<string, Map<string, T>>();
  put(key: string, name: string, member: T): void {
    const list = this.#lists.get(key) ?? new Map<string, T>();
    this.#lists.set(key, list.set(name, member));
  }
  readonly of = (key: string): readonly T[] => [...(this.#lists.get(key)?.values() ?? [])];
}

/** All links of a corpus, the other way round. */
export function crossLinksOf(corpus: Corpus, links: Links): CrossLinks {
  const on = new Lists<EntryLink>();
  const upholding = new Lists<EntryLink>();
  const contested = new Lists<EntryLink>();
  const contestedInstruments = new Lists<EntryLink>();
  const effectsOn = new Lists<{ readonly way: EffectWay; readonly table: EntryLink }>();
  const presumptions = new Lists<EntryLink>();
  const lenses = new Lists<EntryLink>();
  const into = new Lists<EntryLink>();
  const asking = new Lists<EntryLink>();
  const effectsAsking = new Lists<EntryLink>();
  const readings = new Lists<ReadingEntry>();

  for (const [id, { rule }] of corpus.rules) {
    const link = present(links.rule(id), 'every rule can be linked to');
    for (const source of rule.sources) on.put(source, id, link);
    for (const norm of 'upholds' in rule ? rule.upholds : []) upholding.put(norm, id, link);
    for (const position of 'contestedBy' in rule ? (rule.contestedBy ?? []) : [])
      contested.put(position, id, link);
    for (const fact of factsIn(rule.when)) asking.put(fact, id, link);
    if ('goto' in rule) into.put(rule.goto, id, link);
    for (const table of 'bestOf' in rule ? rule.bestOf : []) into.put(table, id, link);
  }
  for (const [id, { effects = [] }] of Object.entries(corpus.tables)) {
    const table = present(links.table(id), 'every table can be linked to');
    for (const effect of effects) {
      for (const fact of factsIn(effect.when)) effectsAsking.put(fact, id, table);
      const norms: Partial<Record<EffectWay, readonly string[]>> = effect;
      for (const way of EFFECT_WAYS)
        for (const norm of norms[way] ?? []) effectsOn.put(norm, `${way} ${id}`, { way, table });
    }
  }
  for (const [id, instrument] of Object.entries(corpus.instruments)) {
    const link = links.source(id);
    for (const position of instrument?.contestedBy ?? [])
      if (link !== undefined) contestedInstruments.put(position, id, link);
  }
  for (const [id, presumption] of Object.entries(corpus.presumptions)) {
    const link = links.fact(id);
    for (const source of presumption?.sources ?? [])
      if (link !== undefined) presumptions.put(source, id, link);
  }
  for (const [id, { positions, readings: changes }] of Object.entries(corpus.lenses)) {
    const lens = present(links.lens(id), 'every lens can be linked to');
    for (const position of positions) lenses.put(position, id, lens);
    for (const [ruleId, reading] of Object.entries(changes)) {
      for (const source of reading.sources) lenses.put(source, id, lens);
      const words: ReadingEntry = {
        lens,
        rule: present(links.rule(ruleId), 'lenses read rules that there are'),
        before: outcomeWords(links, present(corpus.rules.get(ruleId), 'it is there').rule),
        after: 'pass' in reading ? 'passed-over' : outcomeWords(links, reading),
        sources: links.sources(reading.sources),
      };
      readings.put(`rule ${ruleId}`, id, words);
      readings.put(`lens ${id}`, ruleId, words);
    }
  }

  return {
    rulesOn: on.of,
    rulesUpholding: upholding.of,
    rulesContestedBy: contested.of,
    instrumentsContestedBy: contestedInstruments.of,
    effectsOn: effectsOn.of,
    presumptionsOn: presumptions.of,
    lensesOn: lenses.of,
    rulesInto: into.of,
    rulesAsking: asking.of,
    effectsAsking: effectsAsking.of,
    readingsOf: (rule) => readings.of(`rule ${rule}`),
    readingsUnder: (lens) => readings.of(`lens ${lens}`),
  };
}
