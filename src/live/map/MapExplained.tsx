/** What the map shows, in which unit and when, below its headline. */
import type { JSX } from 'preact';
import type { MapPageView } from './view.ts';

/** The sentences, and where the map of the year can be taken from. */
export function MapExplained({
  meaning,
  year,
}: Pick<MapPageView, 'meaning' | 'year'>): JSX.Element {
  return (
    <>
      {meaning}, 30 September <span data-part="year-shown">{year}</span>, with the councils of that
      year. Hatched: no figure. <a href={`/charts/#map-${year}`}>Use this map</a>
    </>
  );
}
