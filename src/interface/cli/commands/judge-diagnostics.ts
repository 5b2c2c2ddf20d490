/*
 * What can be wrong with a file of cases, and how it is said on the command line.
 * In: a diagnostic with code and data. Out: one English sentence for it, and its printed form.
 */
import type { Diagnostic } from '../../../base/index.ts';

/** Faults of a file of cases. */
export type JudgeCode =
  | 'judge/bad-yaml'
  | 'judge/too-long'
  | 'judge/too-many-aliases'
  | 'judge/not-a-map'
  | 'judge/no-cases'
  | 'judge/missing-key'
  | 'judge/not-text'
  | 'judge/not-a-list'
  | 'judge/unsafe-key'
  | 'judge/doubled-key'
  | 'judge/doubled-id'
  | 'judge/unknown-act'
  | 'judge/unknown-fact'
  | 'judge/unknown-value'
  | 'judge/unknown-word'
  | 'judge/unknown-source'
  | 'judge/unknown-key';

/** A fault with its place. */
export type JudgeDiagnostic = Diagnostic<JudgeCode>;

/** A fault as it is printed: the sentence in place of its data. */
export type PrintedDiagnostic = Omit<JudgeDiagnostic, 'data'> & { readonly message: string };

const SENTENCES: Readonly<Record<JudgeCode, (data: JudgeDiagnostic['data']) => string>> = {
  'judge/bad-yaml': ({ problem }) => `this is not YAML: ${String(problem)}`,
  'judge/too-long': ({ limit }) => `the file is longer than ${String(limit)} characters`,
  'judge/too-many-aliases': ({ limit }) => `the file follows more than ${String(limit)} aliases`,
  'judge/not-a-map': ({ what }) => `${String(what)} has to be a map of keys and values`,
  'judge/no-cases': () => 'the file has no list "cases"',
  'judge/missing-key': ({ key }) => `the case has no "${String(key)}"`,
  'judge/not-text': ({ what }) => `${String(what)} has to be a word in quotes`,
  'judge/not-a-list': ({ what }) => `${String(what)} has to be a list of words`,
  'judge/unsafe-key': ({ key }) => `"${String(key)}" cannot be used as a key`,
  'judge/doubled-key': ({ key }) => `"${String(key)}" is given twice`,
  'judge/doubled-id': ({ id }) => `another case has the id "${String(id)}"`,
  'judge/unknown-act': ({ act, near }) =>
    `the law knows no act "${String(act)}"${near ? `; near it are ${String(near)}` : ''}; all are listed in docs/law-method.md`,
  'judge/unknown-fact': ({ fact }) => `the law knows no fact "${String(fact)}"`,
  'judge/unknown-value': ({ fact, value, allowed }) =>
    `"${String(fact)}" cannot be "${String(value)}": it is one of ${String(allowed)}`,
  'judge/unknown-word': ({ key, word, allowed }) =>
    `"${String(key)}" cannot be "${String(word)}": it is one of ${String(allowed)}`,
  'judge/unknown-source': ({ id }) => `the catalogue of law has no entry "${String(id)}"`,
  'judge/unknown-key': ({ key }) => `a case has no key "${String(key)}"`,
};

/** The printed form of a fault. */
export function printedDiagnostic({ data, ...rest }: JudgeDiagnostic): PrintedDiagnostic {
  return { ...rest, message: SENTENCES[rest.code](data) };
}

/** A fault in one line for people, with its place and the spelling that was probably meant. */
export function diagnosticLine(printed: PrintedDiagnostic): string {
  const { file, line, column, severity, message, hint } = printed;
  const place = line > 0 ? `${file}:${String(line)}:${String(column)}` : file;
  return `${place}: ${severity}: ${message}${hint === undefined ? '' : `; did you mean "${hint}"?`}`;
}
