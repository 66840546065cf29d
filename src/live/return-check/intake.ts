/** Taking a file: chosen, dropped anywhere on the page, or pasted. */
import { part } from '../browser/part.ts';
import { takeDrops, takeFileField } from '../browser/take-files.ts';

/**
 * Gives every file of the reader to `take`; pasted rows come as a file.
 * @param element has in it the file field, the place to drop and the form to paste
 */
export function takeFiles(element: HTMLElement, take: (file: File) => void): void {
  const field = part(element, 'file', HTMLInputElement);
  const form = part(element, 'paste', HTMLFormElement);
  const text = part(element, 'rows', HTMLTextAreaElement);
  takeFileField(field, take);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    take(pastedFile(text.value));
  });
  takeDrops(part(element, 'drop'), take);
  takePastes(take);
}

/** Rows or a file may be pasted anywhere but into a field. */
function takePastes(take: (file: File) => void): void {
  document.addEventListener('paste', ({ target, clipboardData }) => {
    if (target instanceof HTMLTextAreaElement || target instanceof HTMLInputElement) return;
    const [file] = clipboardData?.files ?? [];
    const text = clipboardData?.getData('text/plain') ?? '';
    if (text.includes('\n')) take(pastedFile(text));
    else if (file !== undefined) take(file);
  });
}

function pastedFile(text: string): File {
  return new File([text], 'pasted.csv', { type: 'text/csv' });
}
