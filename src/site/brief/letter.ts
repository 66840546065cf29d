/** A letter as finished text: paragraphs of lines, each made of what is a fact and what the writer asks. */

/** Words of a letter that belong together. */
export interface Said {
  readonly text: string;
  /** Whether it states a fact about a figure: such words come from the judge of claims or are published. */
  readonly fact: boolean;
}

/** Words on one line. */
type Line = readonly Said[];

/** Lines without space between them. */
export type Paragraph = readonly Line[];

export interface Letter {
  /** Anchor on the page. */
  readonly id: string;
  /** What it is and who it is for: `A letter to a councillor`. */
  readonly heading: string;
  /** What to know before it is sent. */
  readonly note: string;
  /** Where to send it, or where there is more of its kind. */
  readonly send: { readonly text: string; readonly href: string } | undefined;
  readonly subject: string;
  readonly paragraphs: readonly Paragraph[];
}

/** A fact. */
export function fact(text: string): Said {
  return { text, fact: true };
}

/** What the writer says, asks or is to fill in. */
export function own(text: string): Said {
  return { text, fact: false };
}

/** A paragraph of one line of sentences; none where there are no sentences. */
export function prose(said: readonly Said[]): Paragraph[] {
  return said.length === 0 ? [] : [[said]];
}

/** A numbered list as a paragraph. */
export function numbered(items: readonly string[]): Paragraph {
  return items.map((item, index) => [own(`${index + 1}. ${item}`)]);
}

/** The text of a paragraph, line by line. */
export function linesOf(paragraph: Paragraph): string[] {
  return paragraph.map((line) => line.map(({ text }) => text).join(' '));
}

/** The whole letter as it is copied and sent. */
export function textOf({ paragraphs }: Pick<Letter, 'paragraphs'>): string {
  return paragraphs.map((paragraph) => linesOf(paragraph).join('\n')).join('\n\n');
}

/** How many words a letter has. */
export function wordsIn(letter: Pick<Letter, 'paragraphs'>): number {
  return textOf(letter).split(/\s+/).length;
}

const IN_FULL = 'full-time-equivalent';

/** Explains FTE where a letter first has it in full, if it has it in short later. A letter is read without its page. */
export function explained(paragraphs: readonly Paragraph[]): readonly Paragraph[] {
  if (!/\bFTE\b/.test(textOf({ paragraphs }))) return paragraphs;
  let done = false;
  const explain = ({ text, fact: isFact }: Said): Said => {
    const [before, ...after] = text.split(IN_FULL);
    if (done || after.length === 0) return { text, fact: isFact };
    done = true;
    return { text: `${before ?? ''}${IN_FULL} (FTE)${after.join(IN_FULL)}`, fact: isFact };
  };
  return paragraphs.map((paragraph) => paragraph.map((line) => line.map(explain)));
}
