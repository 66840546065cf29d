/** How code finds its place in a page: only by `data-part`, and never by writing markup as text. */
import ts from 'typescript';

/**
 * Selectors that are not about a place, each with the reason why it may be used.
 * Keep this list short: a part of a page has a `data-part`.
 */
const ALLOWED_SELECTORS: Readonly<Record<string, string>> = {
  'a[href^="/"]': 'Every link of the site takes the chosen cap along, wherever it is.',
  'path[id], g[id]': 'The shape or the hexagon of a council has an id that ends in its slug.',
  'path[id]': 'The shape of a council on a map has an id that ends in its slug.',
  ':has(:target)': 'The place is the one that the address leads to, whichever it is.',
  'link[rel=preload][as=font]': 'A picture takes the typeface that the page has loaded.',
  'textarea, input': 'What is typed or pasted into a field belongs to that field, whichever it is.',
};

const FINDERS = new Set(['querySelector', 'querySelectorAll', 'closest', 'matches']);
/** Other ways to find an element: by its class, its tag, its id or its neighbours. */
const OTHER_FINDERS = new Set(
  (
    'getElementById getElementsByClassName getElementsByTagName getElementsByName tBodies ' +
    'firstElementChild lastElementChild nextElementSibling previousElementSibling'
  ).split(' '),
);
const MARKUP = new Set(
  'innerHTML outerHTML insertAdjacentHTML createContextualFragment dangerouslySetInnerHTML'.split(
    ' ',
  ),
);
const COMPARED = new Set(['textContent', 'innerText']);

/**
 * Where a file of `src/live` looks for its place in another way than by `data-part`.
 * @param name its path, for how it is read: `.ts` or `.tsx`
 * @returns one line for each offence: `12: querySelector('.league tbody')`
 */
export function placeOffences(name: string, source: string): string[] {
  return offences(name, source, (node) => isForbiddenFinder(node) || comparesWords(node));
}

/** Where a file of `src` writes markup as text; `.astro` files may do so for structured data alone. */
export function markupOffences(name: string, source: string): string[] {
  if (name.endsWith('.astro')) return astroMarkup(source);
  return offences(
    name,
    source,
    (node) => (ts.isIdentifier(node) || ts.isStringLiteral(node)) && MARKUP.has(node.text),
  );
}

function offences(name: string, source: string, isOne: (node: ts.Node) => boolean): string[] {
  const file = ts.createSourceFile(name, source, ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (isOne(node)) found.push(lineOf(file, node));
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

function lineOf(file: ts.SourceFile, node: ts.Node): string {
  const { line } = file.getLineAndCharacterOfPosition(node.getStart(file));
  return `${line + 1}: ${node.getText(file).replaceAll(/\s+/g, ' ').slice(0, 80)}`;
}

function isForbiddenFinder(node: ts.Node): boolean {
  if (ts.isPropertyAccessExpression(node)) return OTHER_FINDERS.has(node.name.text);
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return false;
  if (!FINDERS.has(node.expression.name.text)) return false;
  const selector = textOf(node.arguments[0]);
  return selector === undefined || !(selector in ALLOWED_SELECTORS || isByPart(selector));
}

/** The text of a literal, `*` standing for what a template puts in; undefined if it is none. */
function textOf(node: ts.Node | undefined): string | undefined {
  if (node === undefined) return undefined;
  if (ts.isStringLiteralLike(node)) return node.text;
  if (!ts.isTemplateExpression(node)) return undefined;
  return node.head.text + node.templateSpans.map(({ literal }) => `*${literal.text}`).join('');
}

/** Whether each step of a selector names a part, and no class, id or position beside it. */
function isByPart(selector: string): boolean {
  const bare = selector.replaceAll(/"[^"]*"|'[^']*'/g, '""');
  return bare
    .split(/[\s>+~,]+(?![^[]*\])/)
    .filter((step) => step !== '')
    .every((step) => /\[data-part[\]~|^$*=]/.test(step) && !/[.#]|:nth|:first|:last/.test(step));
}

/** `cell.textContent === 'Average'`, `head.innerText.startsWith('Against')`. */
function comparesWords(node: ts.Node): boolean {
  if (ts.isBinaryExpression(node)) {
    const operators = [
      ts.SyntaxKind.EqualsEqualsEqualsToken,
      ts.SyntaxKind.ExclamationEqualsEqualsToken,
    ];
    const sides = [node.left, node.right];
    return operators.includes(node.operatorToken.kind) && sides.some(isWords) && !isEmptyTest(node);
  }
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return false;
  const { name, expression } = node.expression;
  return /^(includes|startsWith|endsWith|match)$/.test(name.text) && isWords(expression);
}

/** Whether anything is written there at all may be asked. */
function isEmptyTest({ left, right }: ts.BinaryExpression): boolean {
  return [left, right].some((side) => ts.isStringLiteral(side) && side.text === '');
}

function isWords(node: ts.Node): boolean {
  if (ts.isPropertyAccessExpression(node)) return COMPARED.has(node.name.text);
  const trimmed = ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression);
  return trimmed && node.expression.name.text === 'trim' && isWords(node.expression.expression);
}

function astroMarkup(source: string): string[] {
  return source.split('\n').flatMap((text, index) => {
    const forbidden = text.includes('set:html') && !text.includes('application/ld+json');
    return forbidden ? [`${index + 1}: ${text.trim().slice(0, 80)}`] : [];
  });
}
