/** What a return is read from: a file, pasted rows or a test's bytes. */

/** A file that can be read from the beginning as often as needed. */
export interface ReturnSource {
  readonly name: string;
  /** Its bytes in chunks of any size. */
  readonly open: () => AsyncIterable<Uint8Array>;
}

/** A SHA-256 that grows with the file. */
export interface GrowingHash {
  update(bytes: Uint8Array): void;
  /** Lower-case hexadecimal. */
  hex(): string | Promise<string>;
}
