/** Draws a council's page against the cap that its reader came with: what was built for the proposed cap, anew. */
import { aroundStrip } from '../../charts/distance-map/lottery-strip.ts';
import { bar } from '../../charts/bars/bar.ts';
import { rowBarHead, rowBarMax, rowBarPlaces } from '../../charts/bars/row-bar.ts';
import { trend } from '../../charts/trend/trend.ts';
import { valuesBy } from '../../charts/map/shape-classes.ts';
import { distanceFromCap, isOver } from '../../dataset/cap/cap.ts';
import { PROPOSED_CAP } from '../../dataset/cap/cap-range.ts';
import { rankingIn, type Country } from '../../dataset/country.ts';
import { inCouncil, isPublished } from '../../dataset/figures/figures.ts';
import { oneDecimal, signed } from '../../dataset/text/format.ts';
import { councilHistory, publishedIn, type YearFigure } from '../../dataset/figures/history.ts';
import { LOTTERY_MILES } from '../../dataset/lottery/lottery-range.ts';
import { lotteryAround } from '../../dataset/lottery/lottery-story.ts';
import { allEntries, placeOf } from '../../dataset/ranking/ranking.ts';
import { figureSentence, overSince, shortAgainst } from '../../dataset/cap/figure-sentence.ts';
import { againstCap } from '../../dataset/ranking/rank-wording.ts';
import { namesOf } from '../../dataset/text/council-names.ts';
import type { SurroundingsBySlug } from '../../dataset/comparison/surroundings.ts';
import { councilTrend } from '../../dataset/figures/trend.ts';
import type { Council } from '../../schemas/council.ts';
import type { PublishedFigure } from '../../schemas/figure.ts';
import { capInAddress } from '../browser/carry-cap.ts';
import { loadCountry } from '../browser/country.ts';
import { Loading } from '../browser/load-status.ts';
import { MapPictureOnPage } from '../browser/map-picture.ts';
import { RedrawnChart } from '../browser/redrawn.ts';
import { loadSurroundings } from '../browser/surroundings.ts';
import { mapPictureView } from '../core/map-picture-view.ts';

/** What the page is about. */
interface Subject {
  readonly country: Country;
  readonly council: Council;
  readonly history: readonly YearFigure[];
  /** Its newest figure. */
  readonly figure: PublishedFigure;
  readonly england: number | undefined;
  readonly cap: number;
}

/** Redraws everything on the page that depends on the cap. Pages of councils without figures stay as they are. */
export function redrawCouncil(): void {
  const cap = capInAddress();
  if (cap === PROPOSED_CAP) return;
  new Loading(document).load(
    () => Promise.all([loadCountry(), loadSurroundings()]),
    ([country, surroundings]) => {
      redraw(country, surroundings, cap);
    },
  );
}

function redraw(country: Country, surroundings: SurroundingsBySlug, cap: number): void {
  const slug = location.pathname.split('/').at(-2) ?? '';
  const council = country.bySlug.get(slug);
  if (council === undefined) return;
  const history = councilHistory(council, country.figures, country.years);
  const figure = publishedIn(history).at(-1);
  if (figure === undefined) return;
  const england = publishedIn(country.england).find(({ year }) => year === figure.year);
  const subject = { country, council, history, figure, england: england?.average_caseload, cap };
  const neighbours = (surroundings.get(slug)?.neighbours ?? []).flatMap(
    (one) => country.bySlug.get(one) ?? [],
  );
  sayWhichCap(cap);
  drawBar(subject);
  writeFacts(subject);
  drawTrend(subject, neighbours);
  writeSentence(subject);
  writeTable(subject);
  moveNeighbours(cap);
  recolourMap(subject);
  drawLottery(subject);
}

/** A line under the heading, with the way back. */
function sayWhichCap(cap: number): void {
  const line = document.createElement('p');
  line.className = 'note which-cap';
  const back = document.createElement('a');
  back.href = location.pathname;
  back.textContent = `Back to ${String(PROPOSED_CAP)}`;
  line.append(
    `Drawn against a cap of ${String(cap)}; the one proposed is ${String(PROPOSED_CAP)}. `,
    back,
  );
  document.querySelector('h1')?.after(line);
}

function drawBar({ figure, england, cap }: Subject): void {
  const place = document.querySelector('.figure-bar');
  if (place === null) return;
  const average = figure.average_caseload;
  const title = `${oneDecimal(average)}, ${againstCap(average, cap)}`;
  place.innerHTML = bar({ width: 328, title, figure: average, cap, england });
}

function writeFacts({ figure, history, cap }: Subject): void {
  const facts = [...document.querySelectorAll('.facts > div')];
  const about = (label: string): Element | undefined =>
    facts.find((fact) => fact.querySelector('dt')?.textContent === label);
  const against = about('Against the cap')?.querySelector('dd');
  const average = figure.average_caseload;
  if (against) {
    against.textContent = shortAgainst(average, cap);
    against.classList.toggle('over', isOver(average, cap));
  }
  const known = about('Over the cap');
  const over = overSince(
    history.filter(({ year }) => year <= figure.year),
    cap,
  );
  if (over === undefined) known?.remove();
  else if (known) setFact(known, over);
  else {
    const last = facts.at(-1);
    const added = last?.cloneNode(true);
    if (!(added instanceof Element)) return;
    const label = added.querySelector('dt');
    if (label) label.textContent = 'Over the cap';
    added.querySelector('.fact-note')?.remove();
    added.querySelector('dd')?.classList.add('over');
    setFact(added, over);
    last?.after(added);
  }
}

function setFact(fact: Element, words: string): void {
  const value = fact.querySelector('dd');
  if (value) value.textContent = words;
}

function drawTrend(subject: Subject, neighbours: readonly Council[]): void {
  const { country, council, cap } = subject;
  const figure = document.querySelector('figure.chart');
  if (figure === null) return;
  const { headline: title, years, series } = councilTrend(country, council, neighbours, cap);
  const heading = figure.querySelector('h2');
  if (heading) heading.textContent = title;
  new RedrawnChart(figure).draw((width) => trend({ width, title, years, series, cap }));
}

function writeSentence({ country, council, figure, england, cap }: Subject): void {
  const claim = document.querySelector('.claim');
  if (claim === null) return;
  const { year, average_caseload: average } = figure;
  const councils = placeOf(rankingIn(country, year), council)?.councils ?? [council];
  claim.textContent = figureSentence({ names: namesOf(councils), year, average, england }, cap);
}

/** Distances from the cap in the table of all figures: the row of each year by its head. */
function writeTable({ country, council, cap }: Subject): void {
  for (const row of document.querySelectorAll<HTMLTableRowElement>('#figures tbody tr')) {
    const figure = inCouncil(country.figures, council, Number(row.cells[0]?.textContent));
    const [, average, from] = row.cells;
    if (!isPublished(figure) || average === undefined || from === undefined) continue;
    average.classList.toggle('over', isOver(figure.average_caseload, cap));
    from.textContent = signed(distanceFromCap(figure.average_caseload, cap));
  }
}

/** The bars of the statistical neighbours, their values read from the rows. */
function moveNeighbours(cap: number): void {
  const rows = [...document.querySelectorAll<HTMLTableRowElement>('.neighbours tbody tr')];
  const values = rows.map(({ cells }) => {
    const value = Number(cells[1]?.textContent);
    return Number.isNaN(value) ? undefined : value;
  });
  const max = rowBarMax(values, cap);
  const head = document.querySelector('.neighbours thead .bar-cell');
  if (head) head.innerHTML = rowBarHead({ cap, max });
  for (const [index, row] of rows.entries()) {
    const value = values[index];
    const { className, width, capX } = rowBarPlaces({ value, cap, max });
    const rect = row.querySelector('.row-bar rect');
    rect?.setAttribute('class', className);
    rect?.setAttribute('width', width);
    for (const end of ['x1', 'x2']) row.querySelector('.row-bar .cap')?.setAttribute(end, capX);
    row.cells[1]?.classList.toggle('over', value !== undefined && isOver(value, cap));
  }
}

function recolourMap({ country, council, history, figure, cap }: Subject): void {
  const year = history.at(-1)?.year ?? figure.year;
  const title = `${council.name} on the map of ${String(year)}`;
  const values = valuesBy('slug', allEntries(rankingIn(country, year)));
  const view = mapPictureView({ year, cap, title, values });
  const picture = new MapPictureOnPage(document);
  picture.colour(view);
  picture.say(view);
}

function drawLottery({ country, council, cap }: Subject): void {
  const strip = document.querySelector('#lottery .strip');
  if (strip === null) return;
  strip.innerHTML = aroundStrip(lotteryAround(country, council, LOTTERY_MILES), 328, cap);
}
