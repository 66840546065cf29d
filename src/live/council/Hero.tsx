/** What is around a council's figure at the top of its page: what a case is, whose cap it is, and the facts. */
import type { JSX } from 'preact';
import { CAP_ORIGIN, CASE_MEANING, FTE_MEANING } from '../../dataset/text/terms.ts';
import { Facts } from './Facts.tsx';
import type { HeroView } from './hero-view.ts';

/** The meaning of the figure, then the facts. The figure itself is above it. */
export function Hero({ view }: { readonly view: HeroView }): JSX.Element {
  return (
    <>
      <p class="note meaning">
        {CASE_MEANING} {FTE_MEANING}
      </p>
      <p class="note meaning">
        {CAP_ORIGIN} {view.caveat}
      </p>
      <Facts facts={view.facts} />
    </>
  );
}
