/** A file made in the browser, for the reader to keep. */

/** How long the browser may take to begin its download. */
const KEPT_MS = 60_000;

/** Offers a file under a name, as a download. */
export function saveFile(blob: Blob, name: string): void {
  const href = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = href;
  link.download = name;
  link.click();
  // The browser has the file by then; the address would keep it in memory.
  setTimeout(() => {
    URL.revokeObjectURL(href);
  }, KEPT_MS);
}
