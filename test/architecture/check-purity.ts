/*
 * Holds a pure layer's source against what it must not see: clock, chance, host, locale, inexact arithmetic.
 * In: a parsed source. Out: one finding per offence. It reads the syntax tree, so that comments and texts never count;
 * that the names of a host do not even exist in these layers is proven a second time by tsconfig.pure.json.
 */
import ts from 'typescript';
import { lineOf, walk, type Finding, type SourceText } from './source-tree.ts';

/** The layers that must give the same answer on every machine, at every time. */
export const PURE_FOLDERS: readonly string[] = [
  'src/base',
  'src/vocabulary',
  'src/scenario',
  'src/law',
  'src/game',
  'src/bots',
  'src/analysis',
];

/** The one file that may throw: everywhere else bad input is a value, and a bug goes through invariant(). */
const MAY_THROW = 'src/base/invariant.ts';

/** What ECMAScript specifies to the last bit; the other functions of Math differ between engines. */
const EXACT_MATH = new Set(['abs', 'ceil', 'clz32', 'floor', 'imul', 'max', 'min', 'round', 'sign', 'trunc']);

/** Names of the language that no pure layer uses, not even for something of its own; each with the way out. */
const FORBIDDEN_IN_LANGUAGE: Readonly<Record<string, string>> = {
  Atomics: 'keep state in plain values',
  Date: 'take the time as a number from the host',
  FinalizationRegistry: 'keep state in plain values',
  Function: 'write the function',
  Intl: 'format in interface/',
  SharedArrayBuffer: 'keep state in plain values',
  WeakRef: 'keep state in plain values',
  eval: 'write the function',
  globalThis: 'take what you need as an argument',
};

/** Names of browsers and of Node; a file may use such a name for something that it declares itself. */
const FORBIDDEN_OF_HOST = new Set(
  [
    'alert Buffer BroadcastChannel cancelAnimationFrame clearImmediate clearInterval clearTimeout console crypto',
    'document EventSource exports fetch global indexedDB localStorage location MessageChannel module navigator',
    'performance process queueMicrotask require requestAnimationFrame requestIdleCallback self sessionStorage',
    'setImmediate setInterval setTimeout structuredClone WebSocket window Worker XMLHttpRequest',
    '__dirname __filename',
  ]
    .join(' ')
    .split(' '),
);

const FORBIDDEN_MEMBER = /^(localeCompare|toLocale\w*)$/;

/** Everything in `source` that a pure layer must not have. */
export function impurities(source: SourceText): Finding[] {
  const { file, tree } = source;
  const found: Finding[] = [];
  const own = declaredNames(tree);
  walk(tree, (node) => {
    const offence = offenceOf(node, own);
    if (!offence) return;
    if (ts.isThrowStatement(node) && file === MAY_THROW) return;
    const [problem, instead] = offence;
    found.push({ file, line: lineOf(tree, node.getStart(tree)), problem, instead });
  });
  return found;
}

type Offence = readonly [problem: string, instead: string];

function offenceOf(node: ts.Node, own: ReadonlySet<string>): Offence | undefined {
  if (ts.isIdentifier(node)) return isMemberName(node) ? memberOffence(node.text) : nameOffence(node, own);
  if (ts.isStringLiteralLike(node) && ts.isElementAccessExpression(node.parent))
    return memberOffence(node.text);
  if (ts.isBinaryExpression(node)) return operatorOffence(node.operatorToken.kind);
  if (ts.isThrowStatement(node)) {
    return ['throws', 'return a Diagnostic or Refusal, or call invariant() for what can only be a bug'];
  }
  if (ts.isMetaProperty(node) && node.keywordToken === ts.SyntaxKind.ImportKeyword) {
    return ['uses import.meta', 'take what you need as an argument'];
  }
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
    return ['imports dynamically', 'import at the top'];
  }
  if (ts.isVariableStatement(node) && ts.isSourceFile(node.parent)) {
    const constant = (node.declarationList.flags & ts.NodeFlags.Const) !== 0;
    const declared = node.modifiers?.some((each) => each.kind === ts.SyntaxKind.DeclareKeyword) ?? false;
    if (!constant && !declared) return ['keeps mutable state in the module', 'pass state in and return it'];
  }
  return undefined;
}

function nameOffence(node: ts.Identifier, own: ReadonlySet<string>): Offence | undefined {
  const name = node.text;
  if (name === 'Math') return mathOffence(node);
  const instead = Object.hasOwn(FORBIDDEN_IN_LANGUAGE, name) ? FORBIDDEN_IN_LANGUAGE[name] : undefined;
  if (instead !== undefined) return [`uses ${name}`, instead];
  if (FORBIDDEN_OF_HOST.has(name) && !own.has(name)) return [`uses ${name}`, 'let the host do it'];
  return undefined;
}

function mathOffence(node: ts.Identifier): Offence | undefined {
  const { parent } = node;
  if (!ts.isPropertyAccessExpression(parent) || parent.expression !== node) {
    return ['uses Math as a value', 'call its exact functions by name'];
  }
  const member = parent.name.text;
  if (EXACT_MATH.has(member)) return undefined;
  if (member === 'random') return ['uses Math.random', 'draw from keyed chance (src/base)'];
  return [`uses Math.${member}`, 'use integers with + - * / and explicit rounding, or a table'];
}

function operatorOffence(operator: ts.SyntaxKind): Offence | undefined {
  const powers = [ts.SyntaxKind.AsteriskAsteriskToken, ts.SyntaxKind.AsteriskAsteriskEqualsToken];
  return powers.includes(operator) ? ['uses **', 'multiply, or use a table'] : undefined;
}

function memberOffence(name: string): Offence | undefined {
  if (!FORBIDDEN_MEMBER.test(name)) return undefined;
  return [`uses ${name}`, 'order by code unit (byCodeUnit) and format in interface/'];
}

/** Whether `node` names a member of something rather than a thing in scope. */
function isMemberName(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.name === node;
  if (ts.isQualifiedName(parent)) return parent.right === node;
  if (ts.isBindingElement(parent) && ts.isObjectBindingPattern(parent.parent)) {
    return parent.propertyName === undefined
      ? FORBIDDEN_MEMBER.test(node.text)
      : parent.propertyName === node;
  }
  if (ts.isImportSpecifier(parent) || ts.isExportSpecifier(parent)) return parent.propertyName === node;
  const named =
    ts.isPropertyAssignment(parent) ||
    ts.isPropertySignature(parent) ||
    ts.isPropertyDeclaration(parent) ||
    ts.isMethodDeclaration(parent) ||
    ts.isMethodSignature(parent) ||
    ts.isAccessor(parent) ||
    ts.isNamedTupleMember(parent);
  return named && parent.name === node;
}

/** Every name that the file binds itself, in whichever scope. */
function declaredNames(tree: ts.SourceFile): ReadonlySet<string> {
  const names = new Set<string>();
  walk(tree, (node) => {
    const declares =
      ts.isVariableDeclaration(node) ||
      ts.isParameter(node) ||
      ts.isBindingElement(node) ||
      ts.isFunctionDeclaration(node) ||
      ts.isImportSpecifier(node);
    if (declares && node.name && ts.isIdentifier(node.name)) names.add(node.name.text);
  });
  return names;
}
