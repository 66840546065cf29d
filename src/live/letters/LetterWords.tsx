/** The words of a letter. No white space is between its lines, because a text that can be edited shows all of it. */
import type { JSX } from 'preact';

interface LetterWordsProps {
  /** Lines of each paragraph. */
  readonly paragraphs: readonly (readonly string[])[];
}

/** Plain paragraphs until a script makes them editable. */
export function LetterWords({ paragraphs }: LetterWordsProps): JSX.Element {
  return (
    <div class="letter-words" data-part="words">
      {paragraphs.map((lines) => (
        <p>
          {lines.map((line, index) => (
            <>
              {index > 0 && <br />}
              {line}
            </>
          ))}
        </p>
      ))}
    </div>
  );
}
