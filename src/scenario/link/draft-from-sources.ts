/*
 * Draws together what a scenario consists of: its own entries, and those of the shared catalogue that it uses.
 * In: the files as read. Out: a draft, every entry with its place. Reports what is used or changed and is not there.
 * References inside entries are checked afterwards, when all ids are known.
 */
import { nearest } from '../../base/index.ts';
import type { ClauseSpec, PackageSpec, ResponseSpec } from '../model/response-spec.ts';
import type { Findings } from '../read/findings.ts';
import type { Place } from '../read/place.ts';
import type { Reading } from '../read/read-sections.ts';
import type { ScenarioSource, SharedSource } from '../schema/scenario-schema.ts';
import { changedClause, changedResponse } from './changed-spec.ts';
import { ID_KINDS, type Draft, type IdKind } from './draft.ts';
import { numbersFromSource } from './numbers-from-source.ts';
import { sourcedList, type Sourced } from './sourced.ts';

/** The files of a scenario as read. */
export interface Sources {
  readonly scenario: Reading<ScenarioSource>;
  readonly responses: Reading<Pick<SharedSource, 'responses'>>;
  readonly agreements: Reading<Pick<SharedSource, 'packages' | 'clauses'>>;
}

/** Everything the scenario uses, drawn together. */
export function draftFromSources(sources: Sources, findings: Findings): Draft {
  const { scenario } = sources;
  const source = scenario.value;
  const list = <K extends ListKey>(key: K) =>
    sourcedList(scenario, [key], source[key] as readonly ItemOf<K>[]);
  const shared = sourcedList(sources.responses, ['responses'], sources.responses.value.responses);
  const packages = usedPackages(sources, findings);
  return {
    file: scenario.file,
    id: source.id,
    version: source.version,
    cuts: source.cuts,
    numbers: numbersFromSource(source.numbers),
    actors: list('actors'),
    seats: list('seats'),
    meters: list('meters'),
    flags: list('flags'),
    ties: list('ties'),
    directory: list('directory'),
    assets: list('assets'),
    hypotheses: list('hypotheses'),
    evidence: list('evidence'),
    secrets: list('secrets'),
    objectives: list('objectives'),
    injects: list('injects'),
    endings: list('endings'),
    responses: usedResponses(sources, shared, findings),
    packages,
    clauses: usedClauses(sources, packages, findings),
    catalogue: new Set(shared.map((one) => one.value.id)),
    lost: lostIds(sources),
    gone: goneKinds(sources),
  };
}

type ListKey = {
  [K in keyof ScenarioSource]: ScenarioSource[K] extends readonly unknown[] ? K : never;
}[keyof ScenarioSource];
type ItemOf<K extends ListKey> = ScenarioSource[K][number];

/** A list of ids to be drawn from the shared catalogue. */
interface Use {
  readonly kind: IdKind;
  readonly reading: Reading<unknown>;
  readonly path: readonly string[];
  readonly ids: readonly string[];
  /** The file of the shared entries. */
  readonly from: Reading<unknown>;
  readonly section: string;
}

function drawn<T extends { readonly id: string }>(
  use: Use,
  shared: readonly Sourced<T>[],
  findings: Findings,
): Sourced<T>[] {
  const byId = new Map<string, Sourced<T>>(shared.map((one) => [one.value.id, one]));
  const taken = new Map<string, Sourced<T>>();
  for (const { value: id, origin } of sourcedList(use.reading, use.path, use.ids)) {
    const entry = byId.get(id);
    const data = { kind: use.kind, id };
    if (taken.has(id)) findings.report('scenario/duplicate-id', origin, { data });
    else if (entry !== undefined) taken.set(id, entry);
    else if (!mayHold(use.from, use.section, id)) {
      const hint = nearest(id, [...byId.keys()]);
      findings.report('scenario/unknown-reference', origin, { data, hint });
    }
  }
  return [...taken.values()];
}

/** Whether a file may hold an entry that could not be read from it. */
function mayHold(reading: Reading<unknown>, section: string, id: string): boolean {
  return reading.gone.has(section) || (reading.lost.get(section) ?? []).includes(id);
}

function usedResponses(
  { scenario, responses }: Sources,
  shared: readonly Sourced<ResponseSpec>[],
  findings: Findings,
): Sourced<ResponseSpec>[] {
  const { use: ids, own, change } = scenario.value.responses;
  const path = ['responses', 'use'];
  const from = { from: responses, section: 'responses' };
  const used = drawn({ kind: 'response', reading: scenario, path, ids, ...from }, shared, findings);
  const names = new Set<string>(used.map((one) => one.value.id));
  for (const id of Object.keys(change)) {
    if (names.has(id) || mayHold(responses, 'responses', id)) continue;
    const hint = nearest(id, [...names]);
    findings.report('scenario/response-not-used', changeKey(scenario.file, 'responses', id), {
      data: { id },
      hint,
    });
  }
  const changed = used.map((one) => {
    const by = change[one.value.id];
    return by === undefined
      ? one
      : changedResponse(one, by, changePlace(scenario.file, 'responses', one.value.id));
  });
  return [...changed, ...sourcedList(scenario, ['responses', 'own'], own)];
}

function usedPackages({ scenario, agreements }: Sources, findings: Findings): Sourced<PackageSpec>[] {
  const { use: ids, own } = scenario.value.packages;
  const shared = sourcedList(agreements, ['packages'], agreements.value.packages);
  const path = ['packages', 'use'];
  const from = { from: agreements, section: 'packages' };
  const used = drawn({ kind: 'package', reading: scenario, path, ids, ...from }, shared, findings);
  return [...used, ...sourcedList(scenario, ['packages', 'own'], own)];
}

/** The scenario's own clauses, and those shared ones that a package it uses consists of. */
function usedClauses(
  { scenario, agreements }: Sources,
  packages: readonly Sourced<PackageSpec>[],
  findings: Findings,
): Sourced<ClauseSpec>[] {
  const { own, change } = scenario.value.clauses;
  const asked = new Set<string>(packages.flatMap((one) => one.value.clauses));
  const ownIds = new Set<string>(own.map((clause) => clause.id));
  const used = sourcedList(agreements, ['clauses'], agreements.value.clauses).filter(
    ({ value }) => asked.has(value.id) && !ownIds.has(value.id),
  );
  const names = new Set<string>(used.map((one) => one.value.id));
  for (const id of Object.keys(change)) {
    if (names.has(id) || mayHold(agreements, 'clauses', id)) continue;
    const data = { kind: 'clause', id };
    const hint = nearest(id, [...names]);
    findings.report('scenario/unknown-reference', changeKey(scenario.file, 'clauses', id), { data, hint });
  }
  const changed = used.map((one) => {
    const by = change[one.value.id];
    return by === undefined
      ? one
      : changedClause(one, by, changePlace(scenario.file, 'clauses', one.value.id));
  });
  return [...changed, ...sourcedList(scenario, ['clauses', 'own'], own)];
}

function changePlace(file: string, section: string, id: string): Place {
  return { file, path: [section, 'change', id] };
}

function changeKey(file: string, section: string, id: string): Place {
  return { ...changePlace(file, section, id), of: 'key' };
}

/** The lists of files in which entries of each kind are written. */
const WRITTEN_IN: Readonly<Record<IdKind, readonly (readonly [keyof Sources, string])[]>> = {
  actor: [['scenario', 'actors']],
  seat: [['scenario', 'seats']],
  meter: [['scenario', 'meters']],
  flag: [['scenario', 'flags']],
  'directory-entry': [['scenario', 'directory']],
  asset: [['scenario', 'assets']],
  hypothesis: [['scenario', 'hypotheses']],
  evidence: [['scenario', 'evidence']],
  secret: [['scenario', 'secrets']],
  objective: [['scenario', 'objectives']],
  inject: [['scenario', 'injects']],
  ending: [['scenario', 'endings']],
  response: [
    ['scenario', 'responses.own'],
    ['responses', 'responses'],
  ],
  package: [
    ['scenario', 'packages.own'],
    ['agreements', 'packages'],
  ],
  clause: [
    ['scenario', 'clauses.own'],
    ['agreements', 'clauses'],
  ],
};

function lostIds(sources: Sources): Record<IdKind, readonly string[]> {
  const lost = (kind: IdKind): readonly string[] =>
    WRITTEN_IN[kind].flatMap(([file, path]) => sources[file].lost.get(path) ?? []);
  return Object.fromEntries(ID_KINDS.map((kind) => [kind, lost(kind)])) as Record<IdKind, readonly string[]>;
}

function goneKinds(sources: Sources): ReadonlySet<IdKind> {
  const isGone = ([file, path]: readonly [keyof Sources, string]) => {
    const { gone } = sources[file];
    return gone.has(path) || gone.has(path.split('.')[0] ?? path);
  };
  return new Set(ID_KINDS.filter((kind) => WRITTEN_IN[kind].some(isGone)));
}
