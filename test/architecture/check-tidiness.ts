/*
 * Holds a single source against the way the project writes: comments, names, exports, sizes, no switched-off tests.
 * In: a parsed source, or a file name. Out: findings. Layout is Prettier's business and style within functions ESLint's.
 */
import ts from 'typescript';
import { lineOf, walk, type Finding, type SourceText } from './source-tree.ts';

const LONGEST_FILE = 400;

/** Files over 400 lines that are put up with, with the number of lines they had then. It may only shrink. */
export const LONG_FILES: Readonly<Record<string, number>> = {};

const MEANINGLESS = /(^|-)(utils?|commons?|helpers?|managers?|types|constants?|misc)$/;
const KEBAB = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const LANGUAGE_TAG = /^[a-z]{2,3}(-[A-Za-z0-9]+)*$/;

/** Whether the parts of a path say what is in them: kebab-case, and a name with a meaning. */
export function namingFaults(file: string): Finding[] {
  const fault = (problem: string): Finding[] => [{ file, line: 1, problem, instead: NAMING }];
  const parts = file.split('/');
  const [stem = ''] = (parts.pop() ?? '').split('.');
  for (const name of [...parts, stem]) {
    if (!KEBAB.test(name) && !LANGUAGE_TAG.test(name))
      return fault(`has a name, ${name}, that is not kebab-case`);
    if (MEANINGLESS.test(name)) return fault(`has a name, ${name}, that does not say what it is about`);
  }
  return [];
}

const NAMING = 'name it in kebab-case after its main export';

/** A source opens with a comment that says what it is for. */
export function openingFaults({ file, tree }: SourceText): Finding[] {
  if (/^\/[*/][*/]?\s*\S/.test(tree.text)) return [];
  return [
    {
      file,
      line: 1,
      problem: 'does not open with a comment',
      instead: 'say in two to six lines what it is for',
    },
  ];
}

/** No file is too long, and the list of exceptions only shrinks. */
export function lengthFaults({ file, tree }: SourceText, allowed = LONG_FILES): Finding[] {
  const lines = tree.text.split('\n').length - 1;
  const limit = allowed[file] ?? LONGEST_FILE;
  const problem = `has ${String(lines)} lines`;
  if (lines > limit) {
    return [
      {
        file,
        line: limit,
        problem,
        instead: `split it along words of the domain; ${String(limit)} is the most`,
      },
    ];
  }
  if (file in allowed && lines < limit) {
    return [{ file, line: 1, problem, instead: 'lower its number in LONG_FILES, or strike it out there' }];
  }
  return [];
}

/** Every exported declaration is documented, and nothing is exported as a default (except where a tool demands it). */
export function exportFaults(source: SourceText): Finding[] {
  const { file, tree } = source;
  const found: Finding[] = [];
  const listed = namesExportedInLists(tree);
  tree.statements.forEach((statement, index) => {
    const line = lineOf(tree, statement.getStart(tree));
    if (isDefaultExport(statement)) {
      found.push({ file, line, problem: 'has a default export', instead: 'export it by its name' });
    } else if (isExported(statement, listed) && !isDocumented(statement, tree, index)) {
      const instead = 'say above it what it guarantees, in /** */';
      found.push({ file, line, problem: `exports ${nameOf(statement)} without a docstring`, instead });
    }
  });
  return found;
}

/** No function takes two booleans, of which a caller never knows which is which. */
export function booleanFaults({ file, tree }: SourceText): Finding[] {
  const found: Finding[] = [];
  walk(tree, (node) => {
    if (!ts.isFunctionLike(node)) return;
    const booleans = node.parameters.filter(({ type }) => type?.kind === ts.SyntaxKind.BooleanKeyword);
    if (booleans.length < 2) return;
    const instead = 'take one object with names, or a word from a closed list';
    found.push({ file, line: lineOf(tree, node.getStart(tree)), problem: 'takes two booleans', instead });
  });
  return found;
}

const SWITCHES = new Set(['only', 'skip', 'todo', 'skipIf', 'runIf', 'fixme', 'fails', 'fail']);
const TEST_WORDS = new Set(['test', 'it', 'describe', 'suite', 'bench']);
const SWITCHED_WORDS = new Set(['xit', 'xtest', 'xdescribe', 'fit', 'fdescribe']);

/** No test is skipped, focused or expected to fail. */
export function switchedOffTests({ file, tree }: SourceText): Finding[] {
  const found: Finding[] = [];
  walk(tree, (node) => {
    const switched =
      (ts.isPropertyAccessExpression(node) &&
        SWITCHES.has(node.name.text) &&
        TEST_WORDS.has(firstName(node.expression))) ||
      (ts.isCallExpression(node) && SWITCHED_WORDS.has(firstName(node.expression)));
    if (!switched) return;
    const instead = 'mend the test or take it out';
    found.push({
      file,
      line: lineOf(tree, node.getStart(tree)),
      problem: 'switches a test off or on',
      instead,
    });
  });
  return found;
}

function firstName(node: ts.Expression): string {
  if (ts.isIdentifier(node)) return node.text;
  if (ts.isPropertyAccessExpression(node) || ts.isCallExpression(node)) return firstName(node.expression);
  return '';
}

function modifiersOf(statement: ts.Statement): readonly ts.SyntaxKind[] {
  return ts.canHaveModifiers(statement) ? (ts.getModifiers(statement) ?? []).map((each) => each.kind) : [];
}

function isDefaultExport(statement: ts.Statement): boolean {
  return ts.isExportAssignment(statement) || modifiersOf(statement).includes(ts.SyntaxKind.DefaultKeyword);
}

function isExported(statement: ts.Statement, listed: ReadonlySet<string>): boolean {
  return modifiersOf(statement).includes(ts.SyntaxKind.ExportKeyword) || listed.has(nameOf(statement));
}

function namesExportedInLists(tree: ts.SourceFile): ReadonlySet<string> {
  const lists = tree.statements
    .filter(ts.isExportDeclaration)
    .filter((statement) => !statement.moduleSpecifier);
  const names = lists.flatMap(({ exportClause }) =>
    exportClause && ts.isNamedExports(exportClause)
      ? exportClause.elements.map((element) => (element.propertyName ?? element.name).text)
      : [],
  );
  return new Set(names);
}

function nameOf(statement: ts.Statement): string {
  if (ts.isVariableStatement(statement)) {
    return statement.declarationList.declarations.map((each) => each.name.getText()).join(', ');
  }
  const { name } = statement as { name?: ts.Node };
  return name?.getText() ?? '';
}

/**
 * A docstring of its own directly above; the comment that opens the file counts for the file. Three things need none of
 * their own: types that follow a documented declaration without a blank line, the further forms of an overloaded
 * function, and the data in a file that exports nothing else.
 */
function isDocumented(statement: ts.Statement, tree: ts.SourceFile, index: number): boolean {
  const comments = ts.getLeadingCommentRanges(tree.text, statement.pos) ?? [];
  const last = comments.at(-1);
  if (last && last.pos > 0 && tree.text.startsWith('/**', last.pos)) return true;
  const previous = tree.statements[index - 1];
  if (isFurtherOverload(statement, previous) || isOnlyData(statement, tree)) return true;
  if (!previous || !ts.isTypeAliasDeclaration(statement)) return false;
  const adjacent = lineOf(tree, statement.getStart(tree)) - lineOf(tree, previous.end) === 1;
  return adjacent && isExported(previous, new Set()) && isDocumented(previous, tree, index - 1);
}

function isOnlyData(statement: ts.Statement, tree: ts.SourceFile): boolean {
  if (!ts.isVariableStatement(statement)) return false;
  const [declaration, further] = statement.declarationList.declarations;
  if (!declaration?.initializer || further) return false;
  const { initializer } = declaration;
  const data =
    ts.isSatisfiesExpression(initializer) || ts.isAsExpression(initializer)
      ? initializer.expression
      : initializer;
  const alone = tree.statements.every((each) => each === statement || ts.isImportDeclaration(each));
  return alone && (ts.isObjectLiteralExpression(data) || ts.isArrayLiteralExpression(data));
}

function isFurtherOverload(statement: ts.Statement, previous: ts.Statement | undefined): boolean {
  return (
    previous !== undefined &&
    ts.isFunctionDeclaration(statement) &&
    ts.isFunctionDeclaration(previous) &&
    previous.body === undefined &&
    previous.name?.text === statement.name?.text
  );
}
