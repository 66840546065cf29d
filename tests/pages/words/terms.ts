/** What is wrong with a page’s links to the glossary, read from the built page alone. */
import { HTMLElement, TextNode, type Node } from 'node-html-parser';
import type { TermFinder } from '../../../src/site/glossary/term-finder.ts';

const GLOSSARY_LINK = '/glossary/#';
const BLOCKS = ['P', 'LI', 'DD'];
const NEVER_DRAWN = [
  ...['council-top', 'count-check', 'fold', 'cap-page', 'lottery-page', 'my-caseload'],
  ...['arguments-for', 'arguments-against', 'measure', 'reports'],
];

/** Where no term may be linked. */
const BARRED = [
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'a', 'button', 'label', 'legend', 'summary', 'select'],
  ...['textarea', 'form', 'nav', 'table', 'caption', 'figcaption', 'dt', 'blockquote', 'q', 'cite'],
  ...['code', 'pre', 'svg', 'script', 'style', 'template', 'iframe'],
].map((name) => name.toUpperCase());

/** A piece of running text as it was before it was linked, and the term that is linked where in it. */
interface Piece {
  text: string;
  readonly links: Map<number, string>;
  readonly defines: readonly string[];
}

/**
 * Faults of one page, as sentences: a first use that is not linked, a link that is not at a first use, and a link where
 * none may be.
 */
export function faultsOfTerms(main: HTMLElement, find: TermFinder): string[] {
  const pieces = piecesOf(main);
  const placed = pieces.flatMap(({ links }) => [...links.values()]);
  const all = main
    .querySelectorAll('a')
    .filter((link) => link.getAttribute('href')?.startsWith(GLOSSARY_LINK));
  const misplaced =
    all.length === placed.length ? [] : [`${all.length - placed.length} links where none may be`];
  return [...misplaced, ...faultsOfUses(pieces, find)];
}

function faultsOfUses(pieces: readonly Piece[], find: TermFinder): string[] {
  const seen = new Set<string>();
  return pieces.flatMap(({ text, links, defines }) => {
    const expected = find(text).filter(({ id }) => {
      if (seen.has(id) || defines.includes(id)) return false;
      seen.add(id);
      return true;
    });
    const [wanted, found] = [
      expected.map(({ id, start }) => `${start} ${id}`).join(),
      [...links].map(([start, id]) => `${start} ${id}`).join(),
    ];
    return wanted === found ? [] : [`‘${found}’ and not ‘${wanted}’ in “${text.trim()}”`];
  });
}

function piecesOf(main: HTMLElement): Piece[] {
  const pieces: Piece[] = [];
  const visit = (element: HTMLElement, inText: boolean, defines: readonly string[]): void => {
    let open: Piece | undefined;
    for (const child of element.childNodes) {
      const link = linkedTerm(child);
      if (child instanceof HTMLElement && link === undefined) {
        open = undefined;
        if (!isBarred(child))
          visit(child, inText || BLOCKS.includes(child.tagName), definedIn(child, defines));
      } else if (inText && (link !== undefined || child instanceof TextNode)) {
        if (open === undefined) pieces.push((open = { text: '', links: new Map(), defines }));
        if (link !== undefined) open.links.set(open.text.length, link);
        open.text += child.rawText;
      }
    }
  };
  visit(main, false, []);
  return pieces;
}

/** The term that a node links to, if it is a link to the glossary. */
function linkedTerm(node: Node): string | undefined {
  const href = node instanceof HTMLElement ? (node.getAttribute('href') ?? '') : '';
  return href.startsWith(GLOSSARY_LINK) ? href.slice(GLOSSARY_LINK.length) : undefined;
}

function definedIn(element: HTMLElement, outer: readonly string[]): readonly string[] {
  const defined = element.getAttribute('data-defines');
  return defined === undefined ? outer : [...outer, defined];
}

function isBarred(element: HTMLElement): boolean {
  const part = element.getAttribute('data-part');
  return (
    BARRED.includes(element.tagName) ||
    (part !== undefined && !NEVER_DRAWN.includes(part)) ||
    element.getAttribute('data-words') === 'other' ||
    element.getAttribute('role') === 'status' ||
    element.hasAttribute('aria-live') ||
    element.hasAttribute('hidden')
  );
}
