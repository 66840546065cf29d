/** Links the first use of each term of the glossary on a finished page. */
import { Parser } from 'htmlparser2';
import { GLOSSARY, OTHER_SENSES, termHref } from './glossary.ts';
import { canLink, holdsText } from './linkable.ts';
import { termFinder, type TermFinder, type TermUse } from './term-finder.ts';

const usesOfTerms = termFinder(GLOSSARY, OTHER_SENSES);

/**
 * The page with a link from the first use of each term in the running text of `main`. All other bytes stay as they are.
 * A page without `main` is left alone.
 */
export function linkTerms(html: string, find: TermFinder = usesOfTerms): string {
  const [start, end] = [html.indexOf('<main'), html.lastIndexOf('</main>')];
  if (start === -1 || end < start) return html;
  const pieces: string[] = [];
  let written = 0;
  for (const use of firstUses(html.slice(start, end), find)) {
    const [from, to] = [start + use.start, start + use.end];
    pieces.push(html.slice(written, from), linkOf(use, html.slice(from, to)));
    written = to;
  }
  return [...pieces, html.slice(written)].join('');
}

/** Written as short as may be, since a council’s page has little room. */
function linkOf({ id }: TermUse, text: string): string {
  return `<a href="${termHref(id)}">${text}</a>`;
}

/** The element that text is in, with what that means for a link. */
interface Place {
  readonly linkable: boolean;
  readonly inText: boolean;
  /** Terms that are being explained here. */
  readonly defines: readonly string[];
}

const OUTSIDE: Place = { linkable: true, inText: false, defines: [] };

/** First uses in order. */
function firstUses(html: string, find: TermFinder): TermUse[] {
  const found = new Map<string, TermUse>();
  const places = [OUTSIDE];
  const here = (): Place => places.at(-1) ?? OUTSIDE;
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        places.push(placeIn(here(), name, attributes));
      },
      onclosetag: () => {
        places.pop();
      },
      ontext: (text) => {
        const { linkable, inText, defines } = here();
        if (!linkable || !inText) return;
        for (const { id, start, end } of find(text)) {
          if (found.has(id) || defines.includes(id)) continue;
          const at = parser.startIndex;
          found.set(id, { id, start: at + start, end: at + end });
        }
      },
    },
    // Entities stay as they are written, so that a place in the text is a place in the page.
    { decodeEntities: false },
  );
  parser.end(html);
  return [...found.values()];
}

function placeIn(outer: Place, name: string, attributes: Readonly<Record<string, string>>): Place {
  const defined = attributes['data-defines'];
  return {
    linkable: outer.linkable && canLink(name, attributes),
    inText: outer.inText || holdsText(name),
    defines: defined === undefined ? outer.defines : [...outer.defines, defined],
  };
}
