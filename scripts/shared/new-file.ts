/** A file's path relative to a folder, and its whole new content. */
export interface NewFile {
  readonly path: string;
  readonly text: string;
}
