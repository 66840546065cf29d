/** Reads what a source file imports and which names of its surroundings it uses. */
import ts from 'typescript';

export interface Import {
  /** As written: `../dataset/cap.ts`, `zod`, `node:fs`. */
  readonly from: string;
  /** Whether only types are imported, of which nothing is left when the code runs. */
  readonly typesOnly: boolean;
  /** Whether it is in a script tag, which runs in the reader's browser. */
  readonly inScriptTag: boolean;
}

export interface SourceFacts {
  readonly imports: readonly Import[];
  /** Uses of the clock, chance, the network or the page, such as `fetch`, `Date.now`, `new Date()`. */
  readonly effects: readonly string[];
}

const EFFECTS = new Set(
  'fetch document window navigator location localStorage sessionStorage process performance'.split(
    ' ',
  ),
);
const EFFECTFUL_CALLS = new Set(['Date.now', 'Math.random']);

/**
 * Reads one file.
 * @param name its path; an `.astro` file is read as its code fence and its script tags
 */
export function factsOf(name: string, source: string): SourceFacts {
  const facts = { imports: [] as Import[], effects: [] as string[] };
  for (const { code, inScriptTag } of codeOf(name, source)) {
    collect(ts.createSourceFile('part.ts', code, ts.ScriptTarget.Latest, true), facts, inScriptTag);
  }
  return facts;
}

function codeOf(name: string, source: string): { code: string; inScriptTag: boolean }[] {
  if (!name.endsWith('.astro')) return [{ code: source, inScriptTag: false }];
  const fence = /^\s*---\n([\s\S]*?)\n---/.exec(source)?.[1] ?? '';
  const scripts = source.matchAll(/<script([^>]*)>([\s\S]*?)<\/script>/g);
  const inTags = Array.from(scripts, ([, attributes = '', code = '']) => {
    const src = /\ssrc="([^"]+)"/.exec(attributes)?.[1];
    return src === undefined ? code : `import '${src}';`;
  });
  return [
    { code: fence, inScriptTag: false },
    ...inTags.map((code) => ({ code, inScriptTag: true })),
  ];
}

function collect(
  node: ts.Node,
  facts: { imports: Import[]; effects: string[] },
  inScriptTag: boolean,
): void {
  const imported = importOf(node);
  if (imported !== undefined) facts.imports.push({ ...imported, inScriptTag });
  const effect = effectOf(node);
  if (effect !== undefined) facts.effects.push(effect);
  ts.forEachChild(node, (child) => {
    collect(child, facts, inScriptTag);
  });
}

function importOf(node: ts.Node): Omit<Import, 'inScriptTag'> | undefined {
  if (ts.isImportDeclaration(node)) {
    return named(node.moduleSpecifier, isTypeOnly(node.importClause));
  }
  if (ts.isExportDeclaration(node) && node.moduleSpecifier !== undefined) {
    return named(node.moduleSpecifier, node.isTypeOnly);
  }
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
    return named(node.argument.literal, true);
  }
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
    return named(node.arguments[0], false);
  }
  return undefined;
}

function named(
  specifier: ts.Node | undefined,
  typesOnly: boolean,
): Omit<Import, 'inScriptTag'> | undefined {
  if (specifier === undefined || !ts.isStringLiteralLike(specifier)) return undefined;
  return { from: specifier.text, typesOnly };
}

function isTypeOnly(clause: ts.ImportClause | undefined): boolean {
  if (clause === undefined) return false;
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const names = clause.namedBindings;
  if (clause.name !== undefined || names === undefined || !ts.isNamedImports(names)) return false;
  return names.elements.length > 0 && names.elements.every((element) => element.isTypeOnly);
}

function effectOf(node: ts.Node): string | undefined {
  if (ts.isNewExpression(node) && node.expression.getText() === 'Date') {
    return node.arguments === undefined || node.arguments.length === 0 ? 'new Date()' : undefined;
  }
  if (ts.isPropertyAccessExpression(node) && EFFECTFUL_CALLS.has(node.getText())) {
    return node.getText();
  }
  return ts.isIdentifier(node) && EFFECTS.has(node.text) && isGlobal(node) ? node.text : undefined;
}

/** Whether a name means something of the surroundings and is not a property or a declaration of its own. */
function isGlobal(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node;
  const declares =
    ts.isVariableDeclaration(parent) ||
    ts.isParameter(parent) ||
    ts.isPropertyAssignment(parent) ||
    ts.isPropertySignature(parent) ||
    ts.isBindingElement(parent);
  return !declares || parent.name !== node;
}
