/*
 * Finds every place where one module reaches for another, whichever way it is written.
 * In: a parsed source. Out: its imports, those of types included. It judges nothing.
 */
import ts from 'typescript';
import { lineOf, walk, type SourceText } from './source-tree.ts';

/** One import, re-export, type import, dynamic import, glob or worker address. */
export interface Import {
  /** As written, without a bundler's `?query`; undefined where it is computed and cannot be read. */
  readonly specifier: string | undefined;
  readonly line: number;
  /** Nothing of it is left when the types are gone. */
  readonly typesOnly: boolean;
  /** The specifier is a pattern of `import.meta.glob`. */
  readonly glob: boolean;
}

/** All imports of `source`, in the order of the text. */
export function importsFromSource({ tree }: SourceText): Import[] {
  const found: Import[] = [];
  const add = (
    node: ts.Node,
    specifier: ts.Node | undefined,
    kind: { types?: boolean; glob?: boolean } = {},
  ) => {
    found.push({
      specifier:
        specifier && ts.isStringLiteralLike(specifier) ? specifier.text.replace(/\?.*$/, '') : undefined,
      line: lineOf(tree, node.getStart(tree)),
      typesOnly: kind.types ?? false,
      glob: kind.glob ?? false,
    });
  };
  walk(tree, (node) => {
    if (ts.isImportDeclaration(node)) {
      add(node, node.moduleSpecifier, { types: isTypesOnly(node.importClause) });
    } else if (ts.isExportDeclaration(node) && node.moduleSpecifier) {
      add(node, node.moduleSpecifier, { types: node.isTypeOnly || allTypes(node.exportClause) });
    } else if (ts.isImportTypeNode(node)) {
      add(node, ts.isLiteralTypeNode(node.argument) ? node.argument.literal : undefined, { types: true });
    } else if (ts.isCallExpression(node)) {
      if (node.expression.kind === ts.SyntaxKind.ImportKeyword || isRequire(node))
        add(node, node.arguments[0]);
      else if (isGlob(node)) for (const pattern of patternsOf(node)) add(node, pattern, { glob: true });
    } else if (ts.isNewExpression(node) && isModuleAddress(node)) {
      add(node, node.arguments?.[0]);
    }
  });
  return found;
}

function isTypesOnly(clause: ts.ImportClause | undefined): boolean {
  if (!clause) return false;
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  return clause.name === undefined && allTypes(clause.namedBindings);
}

function allTypes(bindings: ts.NamedImportBindings | ts.NamedExportBindings | undefined): boolean {
  if (!bindings || !(ts.isNamedImports(bindings) || ts.isNamedExports(bindings))) return false;
  return bindings.elements.length > 0 && bindings.elements.every((element) => element.isTypeOnly);
}

function isRequire(call: ts.CallExpression): boolean {
  return ts.isIdentifier(call.expression) && call.expression.text === 'require';
}

function isGlob({ expression }: ts.CallExpression): boolean {
  return (
    ts.isPropertyAccessExpression(expression) &&
    ts.isMetaProperty(expression.expression) &&
    expression.name.text === 'glob'
  );
}

function patternsOf(call: ts.CallExpression): readonly (ts.Node | undefined)[] {
  const [first] = call.arguments;
  return first && ts.isArrayLiteralExpression(first) ? first.elements : [first];
}

/** `new URL('./worker.ts', import.meta.url)`, with which a bundler pulls in the module. */
function isModuleAddress(node: ts.NewExpression): boolean {
  const [, base] = node.arguments ?? [];
  return (
    ts.isIdentifier(node.expression) &&
    node.expression.text === 'URL' &&
    base !== undefined &&
    ts.isPropertyAccessExpression(base) &&
    ts.isMetaProperty(base.expression) &&
    base.name.text === 'url'
  );
}
