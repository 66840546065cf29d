/** What the map shows, in which unit and when, below its headline. */
import type { JSX } from 'preact';
import { SMALL_INCLUDED, STRIPED_MEANING } from '../../dataset/text/meanings.ts';
import type { MapPageView } from './view.ts';

/** The sentences, and where the map of the year can be taken from. */
export function MapExplained({
  meaning,
  year,
}: Pick<MapPageView, 'meaning' | 'year'>): JSX.Element {
  return (
    <>
      {meaning}, 30 September <span data-part="year-shown">{year}</span>. {SMALL_INCLUDED}{' '}
      {STRIPED_MEANING} <a href={`/charts/#map-${year}`}>Download this map</a>
    </>
  );
}
