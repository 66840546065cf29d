/** Taking a file: chosen, dropped anywhere on the page, or pasted. */
import { required } from '../browser/required.ts';

/**
 * Hands every file that the reader gives to `take`; pasted rows come as a file.
 * @param element holds the file field, the place to drop and the form to paste
 */
export function takeFiles(element: HTMLElement, take: (file: File) => void): void {
  const field = required(element.querySelector<HTMLInputElement>('input[type=file]'), 'file field');
  const form = required(element.querySelector<HTMLFormElement>('form.paste'), 'form to paste');
  const text = required(form.querySelector('textarea'), 'field to paste');
  field.addEventListener('change', () => {
    const [file] = field.files ?? [];
    if (file !== undefined) take(file);
    // So that choosing the same file again, mended meanwhile, is a change.
    field.value = '';
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    take(pastedFile(text.value));
  });
  takeDrops(required(element.querySelector<HTMLElement>('.drop-here'), 'place to drop'), take);
  takePastes(take);
}

/** A file may be dropped anywhere on the page: beside the field, the browser would open it in its place. */
function takeDrops(place: HTMLElement, take: (file: File) => void): void {
  const over = (is: boolean) => (event: DragEvent) => {
    if (event.dataTransfer?.types.includes('Files') !== true) return;
    event.preventDefault();
    place.classList.toggle('dragging', is);
  };
  addEventListener('dragover', over(true));
  addEventListener('dragleave', over(false));
  addEventListener('drop', (event) => {
    over(false)(event);
    const [file] = event.dataTransfer?.files ?? [];
    if (file !== undefined) take(file);
  });
}

/** Rows or a file may be pasted anywhere but into a field. */
function takePastes(take: (file: File) => void): void {
  document.addEventListener('paste', ({ target, clipboardData }) => {
    if (target instanceof Element && target.closest('textarea, input') !== null) return;
    const [file] = clipboardData?.files ?? [];
    const text = clipboardData?.getData('text/plain') ?? '';
    if (text.includes('\n')) take(pastedFile(text));
    else if (file !== undefined) take(file);
  });
}

function pastedFile(text: string): File {
  return new File([text], 'pasted.csv', { type: 'text/csv' });
}
