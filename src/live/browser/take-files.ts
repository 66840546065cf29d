/** Files that a reader chooses or drops. */

/** Gives each file chosen in a field to `take`. */
export function takeFileField(field: HTMLInputElement, take: (file: File) => void): void {
  field.addEventListener('change', () => {
    const [file] = field.files ?? [];
    if (file !== undefined) take(file);
    // So that choosing the same file again, corrected in the meantime, is a change.
    field.value = '';
  });
}

/** A file may be dropped anywhere on the page: beside the field, the browser would open it in its place. */
export function takeDrops(place: HTMLElement, take: (file: File) => void): void {
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
