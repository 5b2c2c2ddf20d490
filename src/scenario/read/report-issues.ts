/*
 * Turns what the schema library complains of into diagnostics at the lines of the file.
 * In: zod issues, the value they speak of and its place. Out: findings with our own codes, data and nearest spellings.
 * It writes no sentences, and zod's own are never shown.
 */
import { nearest } from '../../base/index.ts';
import { z } from '../schema/strict-zod.ts';
import { VERSION_PATTERN } from '../schema/scalar-schemas.ts';
import type { Findings } from './findings.ts';
import { inside, pathKey, type Path, type Place } from './place.ts';
import type { PlainValue } from './written-document.ts';

type Issue = z.core.$ZodIssue;

/** What an issue is about: where it stands and what stands there. */
interface Subject {
  readonly place: Place;
  readonly found: unknown;
  readonly findings: Findings;
}

/** Names the keys that a map may have, through the one channel that zod offers: the issue's message. */
export const allowedKeys: z.core.$ZodErrorMap = (issue) =>
  issue.inst instanceof z.ZodObject ? Object.keys(issue.inst.shape).join(' ') : undefined;

/**
 * Reports every issue of a value that stands at `root`. The schema must have been asked with the error map
 * `allowedKeys`. Issues of what was refused while reading (`spoilt`) are left out: they were told already.
 */
export function reportIssues(
  issues: readonly Issue[],
  value: PlainValue | undefined,
  root: Place,
  context: { readonly findings: Findings; readonly spoilt: ReadonlySet<string> },
): void {
  for (const issue of issues) {
    const path = issue.path.filter((step) => typeof step !== 'symbol');
    const place = inside(root, ...path);
    if (context.spoilt.has(pathKey(place.path))) continue;
    reportIssue(issue, { place, found: valueAt(value, path), findings: context.findings });
  }
}

/** The value that a path leads to; undefined where it leads nowhere. */
function valueAt(value: unknown, path: Path): unknown {
  let at = value;
  for (const step of path) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, step)) return undefined;
    at = (at as Readonly<Record<string | number, unknown>>)[step];
  }
  return at;
}

/** The word for a value's type that sentences use. */
function typeWord(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'list';
  if (typeof value === 'object') return 'map';
  return typeof value === 'string' ? 'text' : typeof value;
}

const TYPE_WORDS: Readonly<Record<string, string>> = {
  string: 'text',
  int: 'whole-number',
  number: 'whole-number',
  array: 'list',
  tuple: 'list',
  object: 'map',
  record: 'map',
  boolean: 'boolean',
};

function reportIssue(issue: Issue, subject: Subject): void {
  const { place, findings } = subject;
  switch (issue.code) {
    case 'unrecognized_keys':
      for (const key of issue.keys) {
        const hint = nearest(key, issue.message.split(' '));
        findings.report(
          'scenario/unknown-key',
          { ...inside(place, key), of: 'key' },
          { data: { key }, hint },
        );
      }
      return;
    case 'invalid_type':
      reportType(TYPE_WORDS[issue.expected] ?? issue.expected, subject);
      return;
    case 'invalid_value':
      reportWord(issue.values.map(String), subject);
      return;
    case 'invalid_union':
      reportUnion(issue, subject);
      return;
    case 'invalid_format':
      reportFormat(issue.pattern, subject);
      return;
    case 'invalid_key':
      findings.report('scenario/bad-id', { ...place, of: 'key' }, { data: { found: lastStep(place) } });
      return;
    default:
      reportSize(issue, subject);
  }
}

function reportType(expected: string, { place, found, findings }: Subject): void {
  if (found === undefined) {
    findings.report('scenario/missing-key', place, { data: { key: lastStep(place) } });
    return;
  }
  const number = typeof found === 'number' && expected === 'whole-number';
  const data = { expected, found: number ? 'other-number' : typeWord(found) };
  findings.report('scenario/wrong-type', place, { data });
}

function reportWord(allowed: readonly string[], { place, found, findings }: Subject): void {
  if (found === undefined) {
    findings.report('scenario/missing-key', place, { data: { key: lastStep(place) } });
    return;
  }
  if (typeof found !== 'string') {
    findings.report('scenario/wrong-type', place, { data: { expected: 'text', found: typeWord(found) } });
    return;
  }
  const data = { found, allowed: allowed.join(', ') };
  findings.report('scenario/not-one-of', place, { data, hint: nearest(found, allowed) });
}

function reportUnion(issue: Extract<Issue, { code: 'invalid_union' }>, subject: Subject): void {
  const { place, found, findings } = subject;
  if ('options' in issue && Array.isArray(issue.options)) {
    reportWord(issue.options.map(String), subject);
    return;
  }
  // A list was meant when a list is there: the complaints of that branch are the useful ones.
  const deepest = issue.errors.find((branch) => branch.some((inner) => inner.path.length > 0));
  if (deepest !== undefined) {
    reportIssues(deepest, found as PlainValue, place, { findings, spoilt: new Set() });
    return;
  }
  if (found === undefined) {
    findings.report('scenario/missing-key', place, { data: { key: lastStep(place) } });
    return;
  }
  findings.report('scenario/wrong-type', place, {
    data: { expected: 'all-or-list', found: typeWord(found) },
  });
}

function reportFormat(pattern: string | undefined, { place, found, findings }: Subject): void {
  const text = typeof found === 'string' ? found : '';
  if (text.trim() === '') findings.report('scenario/empty-text', place);
  else if (pattern === String(VERSION_PATTERN)) {
    findings.report('scenario/bad-version', place, { data: { found: text } });
  } else findings.report('scenario/bad-id', place, { data: { found: text } });
}

function reportSize(issue: Issue, { place, found, findings }: Subject): void {
  // Of texts only ids have a greatest length.
  if (typeof found === 'string') findings.report('scenario/bad-id', place, { data: { found } });
  else if (issue.code === 'too_small') {
    const min = Number(issue.minimum);
    if (typeof found === 'number') findings.report('scenario/too-small', place, { data: { found, min } });
    else findings.report('scenario/too-few', place, { data: { min } });
  } else if (issue.code === 'too_big') {
    const max = Number(issue.maximum);
    if (typeof found === 'number') findings.report('scenario/too-large', place, { data: { found, max } });
    else findings.report('scenario/too-many', place, { data: { max } });
  } else {
    const data = { expected: 'other-value', found: typeWord(found) };
    findings.report('scenario/wrong-type', place, { data });
  }
}

function lastStep(place: Place): string {
  return String(place.path.at(-1) ?? '');
}
