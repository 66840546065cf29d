/**
 * `<letter-text>`: a letter that its reader can edit, copy and print, and a mail link that follows what is edited.
 * What is typed stays in the page: nothing is stored or sent.
 */
import { part, parts } from '../browser/part.ts';
import { mailLink, mailNote } from './mail-view.ts';

class LetterText extends HTMLElement {
  get #words(): HTMLElement {
    return part(this, 'words');
  }

  connectedCallback(): void {
    this.#makeEditable();
    part(this, 'copy').addEventListener('click', () => void this.#copy());
    part(this, 'print').addEventListener('click', () => {
      this.#print();
    });
  }

  #makeEditable(): void {
    const words = this.#words;
    letEdit(words);
    words.setAttribute('role', 'textbox');
    words.setAttribute('aria-multiline', 'true');
    words.setAttribute('aria-label', this.dataset.label ?? '');
    words.addEventListener('input', () => {
      this.#follow();
    });
  }

  /** Gives the mail link the letter as it is now. */
  #follow(): void {
    const link = mailLink(this.dataset.subject ?? '', this.#words.innerText.trim());
    part(this, 'mail').setAttribute('href', link.href);
    part(this, 'mail-note').textContent = mailNote(link);
  }

  async #copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(this.#words.innerText.trim());
      this.#say('The letter is copied.');
    } catch {
      getSelection()?.selectAllChildren(this.#words);
      this.#say('The letter is selected. Press Ctrl+C to copy it.');
    }
  }

  #say(words: string): void {
    part(this, 'said').textContent = words;
  }

  /** Prints this letter alone: the style sheet leaves out the rest while one is marked. */
  #print(): void {
    this.toggleAttribute('data-printed', true);
    addEventListener('afterprint', () => this.toggleAttribute('data-printed', false), {
      once: true,
    });
    print();
  }
}

/** As plain text where the browser can, else with whatever is pasted. */
function letEdit(words: HTMLElement): void {
  try {
    words.contentEditable = 'plaintext-only';
  } catch {
    words.contentEditable = 'true';
  }
}

customElements.define('letter-text', LetterText);
for (const button of parts(document, 'print-brief'))
  button.addEventListener('click', () => {
    print();
  });
