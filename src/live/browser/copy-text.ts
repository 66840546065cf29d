/** `<copy-text>`: a button that copies the part `copied` in it. With `data-dated`, the day of reading is put in first. */
import { part } from './part.ts';

const DAY_OF_READING = '[date you read it]';
/** How long the button says that it has copied. */
const SAID_MS = 2500;

class CopyText extends HTMLElement {
  #button: HTMLButtonElement | undefined;

  get #copied(): HTMLElement {
    return part(this, 'copied');
  }

  connectedCallback(): void {
    if (this.#button !== undefined) return;
    if (this.dataset.dated !== undefined) this.#putDate();
    this.#button = copyButton();
    this.#button.addEventListener('click', ({ currentTarget }) => {
      if (currentTarget instanceof HTMLButtonElement) void this.#copy(currentTarget);
    });
    this.append(this.#button);
  }

  #putDate(): void {
    const today = new Date().toLocaleDateString('en-GB', { dateStyle: 'long' });
    this.#copied.textContent = this.#copied.textContent.replaceAll(DAY_OF_READING, today);
  }

  async #copy(button: HTMLButtonElement): Promise<void> {
    try {
      await navigator.clipboard.writeText(this.#copied.textContent.trim());
      button.textContent = 'Copied';
    } catch {
      // Where copying is not allowed, the text is selected for the reader to copy.
      getSelection()?.selectAllChildren(this.#copied);
      button.textContent = 'Selected: press Ctrl+C';
    }
    setTimeout(() => (button.textContent = 'Copy'), SAID_MS);
  }
}

function copyButton(): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'copy';
  button.textContent = 'Copy';
  return button;
}

customElements.define('copy-text', CopyText);
