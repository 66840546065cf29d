/** Says what is in a file that has others in it, by the names of those: zip archives, and the containers of older office programs. */

/** What a container is, with its article, for a sentence; and whether it is an Excel workbook. */
export interface ContainerKind {
  readonly looksLike: string;
  readonly isWorkbook: boolean;
}

type Signature = readonly [name: string, looksLike: string, isWorkbook: boolean];

const IN_ZIPS: readonly Signature[] = [
  ['opendocument.spreadsheet', 'an OpenDocument spreadsheet', false],
  ['opendocument', 'an OpenDocument file', false],
  ['.iwa', 'a Numbers document', false],
  ['Index.zip', 'a Numbers document', false],
  ['xl/workbook.bin', 'a binary Excel workbook', true],
  ['xl/', 'a damaged Excel workbook', true],
  ['word/', 'a Word document', false],
  ['ppt/', 'a PowerPoint presentation', false],
];
const A_ZIP: ContainerKind = { looksLike: 'a compressed file', isWorkbook: true };

const IN_COMPOUNDS: readonly Signature[] = [
  ['EncryptedPackage', 'a workbook with a password', true],
  ['WordDocument', 'a Word document', false],
  ['Workbook', 'a workbook of Excel 97 to 2003', true],
];
const A_COMPOUND: ContainerKind = {
  looksLike: 'an Excel workbook that is old or has a password',
  isWorkbook: true,
};

/** What a zip archive is that could not be read as a workbook. */
export function zipKind(bytes: Uint8Array): ContainerKind {
  return kindIn(latin1(bytes), IN_ZIPS) ?? A_ZIP;
}

/** What a container of older office programs is. Its names are in UTF-16. */
export function compoundKind(bytes: Uint8Array): ContainerKind {
  return kindIn(latin1(bytes).replaceAll('\0', ''), IN_COMPOUNDS) ?? A_COMPOUND;
}

function latin1(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes);
}

function kindIn(text: string, signatures: readonly Signature[]): ContainerKind | undefined {
  const found = signatures.find(([name]) => text.includes(name));
  return found && { looksLike: found[1], isWorkbook: found[2] };
}
