/** Making elements in a line. Text is always text: nothing of a file is read as markup. */

export type Child = Node | string;
type Attributes = Readonly<Record<string, string | boolean | EventListener>>;

/**
 * A new element.
 * @param attributes text, true for one without a value, false for none; functions are listeners: `click`
 */
export function make<K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (typeof value === 'function') element.addEventListener(key, value);
    else if (value !== false) element.setAttribute(key, value === true ? '' : value);
  }
  element.append(...children);
  return element;
}

/** A button that does something on the page. */
export function button(text: string, click: () => void, className = 'plain'): HTMLButtonElement {
  return make('button', { type: 'button', class: className, click }, text);
}

/** `1 row`, `12 rows`. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${grouped(count)} ${count === 1 ? one : many}`;
}

/** A count with commas between thousands. */
export function grouped(count: number): string {
  return count.toLocaleString('en-GB');
}

/** Hands a file over to be kept. */
export function save(blob: Blob, name: string): void {
  const href = URL.createObjectURL(blob);
  make('a', { href, download: name }).click();
  // The browser has the file by then; the address would keep it in memory.
  setTimeout(() => {
    URL.revokeObjectURL(href);
  }, 60_000);
}

/** Letters of a column as spreadsheets have them: 0 is A, 26 is AA. */
export function columnLetters(index: number): string {
  const rest = Math.floor(index / 26) - 1;
  return (rest < 0 ? '' : columnLetters(rest)) + String.fromCharCode(65 + (index % 26));
}
