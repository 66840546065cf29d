/** The text of a built page as its reader meets it: block after block, quotations and code left out. */
import { HTMLElement, TextNode, type Node } from 'node-html-parser';

export interface Block {
  /** Tag of the element that holds the text, in lower case; `title`, `description` and `label` for what no element holds. */
  readonly tag: string;
  readonly text: string;
}

const BLOCKS = new Set(
  `p li td th h1 h2 h3 h4 h5 h6 dt dd figcaption caption summary label legend button option div section article
   header footer main nav aside form fieldset figure table thead tbody tr ul ol dl details text title desc svg g body`.split(
    /\s+/,
  ),
);

/** What is nobody's sentence of ours: others' words, code, citations, what a browser does not show. */
const SKIPPED = new Set(
  'script style template blockquote q cite code pre textarea noscript-copy'.split(' '),
);

const INLINE = new Set(['q', 'cite', 'code']);

/** Texts that a screen reader says or a browser shows, without being the content of an element. */
const SPOKEN = ['aria-label', 'alt', 'title', 'placeholder'];

/** Every block of text of an element, in reading order. Parts with `data-words="other"` hold the words of others. */
export function blocksOf(root: HTMLElement): Block[] {
  const blocks: Block[] = [];
  let open: { tag: string; text: string } = { tag: 'body', text: '' };
  const close = (tag: string): void => {
    const text = open.text.replaceAll(/\s+/g, ' ').trim();
    if (text !== '') blocks.push({ tag: open.tag, text });
    open = { tag, text: '' };
  };
  const visit = (node: Node, tag: string): void => {
    if (node instanceof TextNode) open.text += node.text;
    if (!(node instanceof HTMLElement)) return;
    const name = nameOf(node);
    if (isSkipped(node)) {
      // A quotation or a piece of code in a sentence counts as a word of it.
      if (INLINE.has(name)) open.text += '‘…’';
      return;
    }
    const isBlock = BLOCKS.has(name) || node.classList.contains('flag');
    if (isBlock) close(name);
    if (name === 'br') open.text += ' ';
    blocks.push(...spokenOf(node));
    for (const child of node.childNodes) visit(child, isBlock ? name : tag);
    if (isBlock) close(tag);
  };
  visit(root, 'body');
  close('body');
  return blocks;
}

function isSkipped(element: HTMLElement): boolean {
  return SKIPPED.has(nameOf(element)) || element.getAttribute('data-words') === 'other';
}

/** The name of its tag in lower case; empty for a document. */
function nameOf(element: HTMLElement): string {
  return ((element.rawTagName as string | undefined) ?? '').toLowerCase();
}

function spokenOf(element: HTMLElement): Block[] {
  return SPOKEN.flatMap((name) => {
    const text = element.getAttribute(name);
    return text === undefined || text === '' ? [] : [{ tag: 'label', text }];
  });
}
