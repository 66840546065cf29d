/** What a workbook says of itself: its sheets, its texts, and which formats show dates and percentages. */
import type { Archive } from './archive.ts';
import { DamagedWorkbook, MOST_CELL_CHARS, TooLarge, type Budget } from './limits.ts';
import { readPart, unescaped } from './xml.ts';

/** A sheet with cells. */
export interface SheetPart {
  readonly name: string;
  readonly isHidden: boolean;
  /** The part of the archive with its cells. */
  readonly path: string;
}

/** How a number is shown. */
export type NumberKind = 'number' | 'date' | 'percent';

export interface Book {
  readonly sheets: readonly SheetPart[];
  readonly texts: readonly string[];
  /** By the number of the cell's style. */
  readonly kinds: readonly NumberKind[];
  /** Whether days are counted from 1904, as on old Macs. */
  readonly isFrom1904: boolean;
}

interface Link {
  readonly type: string;
  readonly path: string;
}

/** @throws DamagedWorkbook or TooLarge */
export function readBook(archive: Archive, budget: Budget): Book {
  const main = linksOf(archive, budget, '_rels/.rels', '').find(isOf('officeDocument'));
  const path = main?.path ?? 'xl/workbook.xml';
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  const links = linksOf(
    archive,
    budget,
    `${folder}_rels/${path.slice(folder.length)}.rels`,
    folder,
  );
  const pathOf = (type: string) => links.find(isOf(type))?.path;
  const { sheets, isFrom1904 } = readSheets(archive, budget, path, links);
  return {
    sheets,
    isFrom1904,
    texts: readTexts(archive, budget, pathOf('sharedStrings')),
    kinds: readKinds(archive, budget, pathOf('styles')),
  };
}

function isOf(type: string): (link: Link & { readonly id: string }) => boolean {
  return (link) => link.type.endsWith(`/${type}`);
}

/** What a part is linked with, paths from the root of the archive. */
function linksOf(
  archive: Archive,
  budget: Budget,
  path: string,
  folder: string,
): (Link & { readonly id: string })[] {
  const links: (Link & { readonly id: string })[] = [];
  if (!archive.has(path)) return links;
  readPart(archive.text(path), budget, {
    open(name, { Id: id = '', Type: type = '', Target: target = '' }) {
      if (name !== 'Relationship') return;
      links.push({ id, type, path: target.startsWith('/') ? target.slice(1) : folder + target });
    },
  });
  return links;
}

function readSheets(
  archive: Archive,
  budget: Budget,
  path: string,
  links: readonly (Link & { readonly id: string })[],
): Pick<Book, 'sheets' | 'isFrom1904'> {
  const sheets: SheetPart[] = [];
  let isFrom1904 = false;
  readPart(archive.text(path), budget, {
    open(element, attributes) {
      if (element === 'workbookPr') isFrom1904 = /^(1|true)$/.test(attributes.date1904 ?? '');
      if (element !== 'sheet') return;
      const id = Object.entries(attributes).find(([name]) => name.endsWith(':id'))?.[1];
      const link = links.find((one) => one.id === id);
      // Charts have sheets of their own, without cells.
      if (link === undefined || !isOf('worksheet')(link)) return;
      const isHidden = /^(hidden|veryHidden)$/.test(attributes.state ?? '');
      sheets.push({ name: attributes.name ?? '', isHidden, path: link.path });
    },
  });
  if (sheets.length === 0) throw new DamagedWorkbook('there is no sheet');
  return { sheets, isFrom1904 };
}

/** The texts that cells share. How to pronounce a text is left out. */
function readTexts(archive: Archive, budget: Budget, path: string | undefined): string[] {
  const texts: string[] = [];
  if (path === undefined || !archive.has(path)) return texts;
  let text = '';
  let isText = false;
  let isSpoken = false;
  readPart(archive.text(path), budget, {
    open(name) {
      if (name === 'si') text = '';
      else if (name === 'rPh') isSpoken = true;
      else if (name === 't') isText = !isSpoken;
    },
    text(piece) {
      if (isText) text = joined(text, piece);
    },
    close(name) {
      if (name === 't') isText = false;
      else if (name === 'rPh') isSpoken = false;
      else if (name === 'si') texts.push(unescaped(text));
    },
  });
  return texts;
}

/** @throws TooLarge if a cell has more than Excel lets it have */
export function joined(text: string, piece: string): string {
  if (text.length + piece.length > MOST_CELL_CHARS) {
    throw new TooLarge('32,767 characters in a cell');
  }
  return text + piece;
}

function readKinds(archive: Archive, budget: Budget, path: string | undefined): NumberKind[] {
  const codes = new Map<string, string>();
  const kinds: NumberKind[] = [];
  if (path === undefined || !archive.has(path)) return kinds;
  let isCells = false;
  readPart(archive.text(path), budget, {
    open(name, { numFmtId: id = '', formatCode: code = '' }) {
      if (name === 'cellXfs') isCells = true;
      else if (name === 'numFmt') codes.set(id, code);
      else if (name === 'xf' && isCells) kinds.push(kindOf(id, codes.get(id)));
    },
    close(name) {
      if (name === 'cellXfs') isCells = false;
    },
  });
  return kinds;
}

/** Formats that every workbook has without writing them down (ECMA-376, 18.8.30, and those of East Asian versions). */
const DATES = /^(1[4-9]|2[0-2]|2[7-9]|3[0-6]|4[5-7]|5[0-8])$/;
const PERCENTAGES = /^(9|10)$/;
/** What is shown as it is, and conditions, colours and languages. */
const LITERAL = /"[^"]*"|\\.|_.|\*.|\[(?!h+\]|m+\]|s+\])[^\]]*\]|General|Standard/gi;

/** How a format shows a number. */
export function kindOf(id: string, code: string | undefined): NumberKind {
  if (code === undefined) {
    if (DATES.test(id)) return 'date';
    return PERCENTAGES.test(id) ? 'percent' : 'number';
  }
  const bare = code.replaceAll(LITERAL, '');
  if (bare.includes('%')) return 'percent';
  return /[ymdhs]/i.test(bare) ? 'date' : 'number';
}
