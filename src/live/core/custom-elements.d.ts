/** The project's custom elements, for the types of components. */
import type { HTMLAttributes as ElementAttributes } from 'preact';

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements {
      /** A slider and a number field for the cap: src/live/browser/cap-control.ts. */
      'cap-control': ElementAttributes;
      /** A button that copies the text in it: src/live/browser/copy-text.ts. */
      'copy-text': ElementAttributes;
    }
  }
}
