/** Draws what follows the cap on a council's page against the cap in the address. */
import { h, type ComponentChild } from 'preact';
import { render } from '../browser/render.ts';
import { Strip, type StripProps } from '../../charts/strip/Strip.tsx';
import { PROPOSED_CAP } from '../../dataset/cap/cap-range.ts';
import type { Country } from '../../dataset/country.ts';
import type { Council } from '../../schemas/council.ts';
import { capInAddress, carryCap } from '../browser/carry-cap.ts';
import { loadCountry } from '../browser/country.ts';
import { Loading } from '../browser/load-status.ts';
import { MapPictureOnPage } from '../browser/map-picture.ts';
import { parts } from '../browser/part.ts';
import type { MapPictureView } from '../core/map-picture-view.ts';
import { TrendFigure } from '../core/TrendFigure.tsx';
import { Figure } from '../core/Figure.tsx';
import { FactWords } from './FactWords.tsx';
import { FigureTable } from './FigureTable.tsx';
import { NeighboursTable } from './NeighboursTable.tsx';
import { capPartsView, whichCapView, type CapPartsView } from './view.ts';
import { WhichCap } from './WhichCap.tsx';

/** Follows the cap in the address, once the figures are there. */
export function followCap(): void {
  const cap = capInAddress();
  if (cap === PROPOSED_CAP) return;
  const load = (): Promise<Country> => loadCountry(ownSlug());
  new Loading(document).load(load, (country) => {
    showCouncil(country, cap);
  });
}

function ownSlug(): string {
  return location.pathname.split('/').at(-2) ?? '';
}

/** The page of a council without figures stays as it is. */
function showCouncil(country: Country, cap: number): void {
  const council = country.bySlug.get(ownSlug());
  if (council === undefined) return;
  const view = capPartsView(country, council, similarCouncils(country), cap);
  if (view.hero === undefined) return;
  showParts(view);
  showMap(view.map);
  showLottery(cap);
  carryCap(cap);
  // The way back to the proposed cap comes last: it does not take the cap along, as all other links do.
  show('which-cap', h(WhichCap, { view: whichCapView(council, cap) }));
}

/** The similar councils, nearest first. The page names them in the address that compares them, after its own council. */
function similarCouncils({ bySlug }: Country): Council[] {
  return parts(document, 'similar', HTMLAnchorElement).flatMap(({ href }) => {
    const [, ...slugs] = new URL(href).searchParams.get('councils')?.split(',') ?? [];
    return slugs.flatMap((slug) => bySlug.get(slug) ?? []);
  });
}

function showParts(view: CapPartsView): void {
  const { hero, trendFigure, figures, neighbours } = view;
  show('figure', hero && h(Figure, { view: hero.figure }));
  show('caveat', hero?.caveat);
  show('cap-fact', hero && h(FactWords, { fact: hero.capFact }));
  show('trend', trendFigure && h(TrendFigure, { view: trendFigure }));
  show('sentence', hero?.sentence);
  show('neighbours', neighbours && h(NeighboursTable, { view: neighbours }));
  show('figures', figures && h(FigureTable, { view: figures }));
}

/** Renders into a part of the page, where the page has it. */
function show(name: string, node: ComponentChild): void {
  if (node === undefined) return;
  for (const place of parts(document, name)) render(node, place);
}

function showMap(view: MapPictureView | undefined): void {
  if (view === undefined) return;
  const map = new MapPictureOnPage(document);
  map.colour(view);
  map.say(view);
}

/** The dots are the same at any cap: the page carries them, as all else that they are made from would be more. */
function showLottery(cap: number): void {
  for (const place of parts(document, 'lottery-strip')) {
    // Written into the page by this site’s own build from the same type.
    const built = JSON.parse(place.dataset.strip ?? '') as StripProps;
    render(h(Strip, { ...built, cap }), place);
  }
}
