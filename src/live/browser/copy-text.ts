/** `<copy-text>`: a button that copies what stands in it. With `data-dated`, the day of reading is put in first. */
const DAY_OF_READING = '[date you read it]';
/** How long the button says that it has copied, in milliseconds. */
const SAID_FOR = 2500;

class CopyText extends HTMLElement {
  connectedCallback(): void {
    if (this.querySelector('button') !== null) return;
    if (this.dataset.dated !== undefined) this.putDate();
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'copy';
    button.textContent = 'Copy';
    button.addEventListener('click', () => void this.copy(button));
    this.append(button);
  }

  /** The text as it stands, without the button's own. */
  private get content(): string {
    const element = this.querySelector('p, pre, textarea, output, code');
    return (element instanceof HTMLTextAreaElement ? element.value : element?.textContent) ?? '';
  }

  private putDate(): void {
    const element = this.querySelector('p, pre');
    const today = new Date().toLocaleDateString('en-GB', { dateStyle: 'long' });
    if (element !== null)
      element.textContent = element.textContent.replaceAll(DAY_OF_READING, today);
  }

  private async copy(button: HTMLButtonElement): Promise<void> {
    try {
      await navigator.clipboard.writeText(this.content.trim());
      button.textContent = 'Copied';
    } catch {
      select(this.querySelector('p, pre, textarea, output, code'));
      button.textContent = 'Selected: press Ctrl+C';
    }
    setTimeout(() => (button.textContent = 'Copy'), SAID_FOR);
  }
}

/** Where copying is not allowed, the text is selected for the reader to copy. */
function select(element: Element | null): void {
  if (element !== null) getSelection()?.selectAllChildren(element);
}

customElements.define('copy-text', CopyText);
