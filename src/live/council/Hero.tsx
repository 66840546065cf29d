/** The top of a council's page: its figure, and the facts around it. */
import type { JSX } from 'preact';
import { Figure } from '../core/Figure.tsx';
import { Facts } from './Facts.tsx';
import type { HeroView } from './hero-view.ts';

/** The figure with the facts below it. */
export function Hero({ view }: { readonly view: HeroView }): JSX.Element {
  return (
    <>
      <Figure view={view.figure} />
      <Facts facts={view.facts} />
    </>
  );
}
