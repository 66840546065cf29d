/** A picture of a page in easy words. The sentence beside it says the same, so that it has no name of its own. */
import type { JSX } from 'preact';
import { Cases, TwoAverages } from './amounts.tsx';
import { SCENES } from './scenes.tsx';

/** A scene by its name, so many cases of one social worker, or two averages beside each other. */
export type EasyPictureOf =
  | keyof typeof SCENES
  | { readonly cases: number }
  | { readonly average: number; readonly england: number };

/** Draws one. Its size and its two colours are the page’s. */
export function EasyPicture({ of }: { readonly of: EasyPictureOf }): JSX.Element {
  return (
    <svg class="easy-picture" viewBox="0 0 120 96" aria-hidden="true">
      {drawn(of)}
    </svg>
  );
}

function drawn(of: EasyPictureOf): JSX.Element {
  if (typeof of === 'string') return SCENES[of]();
  return 'cases' in of ? <Cases cases={of.cases} /> : <TwoAverages {...of} />;
}
