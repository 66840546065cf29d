/** Comparisons that people ask for, as items of a list. */
import type { JSX } from 'preact';
import { capitalised } from '../../dataset/text/format.ts';

interface PresetLinksProps {
  readonly presets: readonly { readonly label: string; readonly slugs: readonly string[] }[];
  /** What the addresses keep of the present choice, such as `&year=2024&cap=18`. */
  readonly keep?: string | undefined;
}

/** A link to each comparison. */
export function PresetLinks({ presets, keep = '' }: PresetLinksProps): JSX.Element {
  return (
    <>
      {presets.map(({ label, slugs }) => (
        <li key={label}>
          <a href={`/compare/?councils=${slugs.join(',')}${keep}`}>{capitalised(label)}</a>
        </li>
      ))}
    </>
  );
}
