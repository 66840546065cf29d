/** <cap-page>: everything on the page about the cap follows the slider; counts and map within the frame, tables after. */
import { capStory, overCap, type CapStory } from '../../dataset/cap/cap-story.ts';
import { rankingIn, type Country } from '../../dataset/country.ts';
import { allEntries } from '../../dataset/ranking/ranking.ts';
import { thousandsAndTenths } from '../../dataset/text/format.ts';
import { capFinding, countThen, extraInWords } from '../../dataset/cap/cap-wording.ts';
import { spreadFinding, type ShareStep } from '../../dataset/cap/distribution-wording.ts';
import { capYearsTable, overTable } from './cap-tables.ts';
import { columns } from '../../charts/bars/columns.ts';
import { spread } from '../../charts/histogram/histogram.ts';
import { strip } from '../../charts/strip/strip.ts';
import { PROPOSED_CAP } from '../../dataset/cap/cap-range.ts';
import { capControlIn } from '../browser/cap-control.ts';
import { carryCap } from '../browser/carry-cap.ts';
import { loadCountry } from '../browser/country.ts';
import { loadAhead, Loading } from '../browser/load-status.ts';
import { MapPictureOnPage } from '../browser/map-picture.ts';
import { mapPictureView, type MapPictureView } from '../core/map-picture-view.ts';
import { valuesBy } from '../../charts/map/shape-classes.ts';
import { RedrawnChart } from '../browser/redrawn.ts';
import { required } from '../browser/required.ts';

/** How long after the last step the long table is written, in milliseconds. */
const REST = 120;

class CapPage extends HTMLElement {
  readonly #control = capControlIn(this);
  readonly #map = new MapPictureOnPage(this);
  readonly #strip = new RedrawnChart(this.#part('strip'));
  readonly #years = new RedrawnChart(this.#part('years'));
  readonly #staff = new RedrawnChart(this.#part('staff'));
  readonly #spread = new RedrawnChart(this.#part('spread'));
  readonly #status = required(this.querySelector('.visually-hidden[role=status]'), 'status');
  readonly #loading = new Loading(this);
  #frame = 0;
  #resting: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    this.addEventListener('cap', () => {
      this.#ask();
    });
    if (this.#control.value === PROPOSED_CAP) loadAhead(loadCountry);
    else this.#ask();
  }

  #ask(): void {
    this.#loading.load(loadCountry, (country) => {
      this.#follow(country);
    });
  }

  #part(name: string): Element {
    return required(this.querySelector(`[data-cap=${name}]`), name);
  }

  /** Several steps within one frame are one change. */
  #follow(country: Country): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => {
      const story = capStory(country, this.#control.value);
      this.#map.colour(mapOf(country, story));
      this.#count(story);
      this.#draw(country, story);
    });
    clearTimeout(this.#resting);
    this.#resting = setTimeout(() => {
      this.#write(country, capStory(country, this.#control.value));
    }, REST);
  }

  #count(story: CapStory): void {
    this.#part('finding').textContent = capFinding(story);
    this.#part('over').textContent = String(story.newest.over);
    this.#part('then').textContent = countThen(story);
    this.#part('extra').textContent = thousandsAndTenths(story.newest.extraFte);
    this.#part('share').textContent = extraInWords(story);
  }

  #draw(country: Country, story: CapStory): void {
    const { cap } = story;
    const { ranked } = rankingIn(country, country.latestYear);
    const dots = ranked.map(({ figure }) => ({ value: figure.average_caseload }));
    const title = capFinding(story);
    this.#strip.draw((width) => strip({ width, title, dots, cap }));
    this.#years.draw(drawYears(story, 'over', `Figures over a cap of ${String(cap)} in each year`));
    this.#staff.draw(
      drawYears(story, 'extraFte', `Extra staff at a cap of ${String(cap)} in each year`),
    );
  }

  /** How many hold more than the cap, whatever the average: the shares stand on the element. */
  #drawSpread(cap: number): void {
    const part = this.#part('spread');
    if (!(part instanceof HTMLElement)) return;
    // Written into the page by this site's own build from the same type.
    const steps = JSON.parse(part.dataset.steps ?? '[]') as ShareStep[];
    const average = Number(part.dataset.average);
    const title = spreadFinding(steps, average, cap);
    required(part.querySelector('h2'), 'heading').textContent = title;
    this.#spread.draw((width) => spread({ width, title, steps, cap, average }));
  }

  /** What is longer or read out waits until the slider rests. */
  #write(country: Country, story: CapStory): void {
    this.#drawSpread(story.cap);
    const table = this.#part('table');
    table.innerHTML = overTable(overCap(country, story.cap), story);
    required(this.querySelector('#years table'), 'table of years').outerHTML = capYearsTable(story);
    this.#map.say(mapOf(country, story));
    carryCap(story.cap, this);
    this.#status.textContent = `${capFinding(story)}. ${thousandsAndTenths(story.newest.extraFte)} more full-time equivalent case holders.`;
  }
}

function mapOf(country: Country, story: CapStory): MapPictureView {
  const { latestYear: year } = country;
  const values = valuesBy('slug', allEntries(rankingIn(country, year)));
  return mapPictureView({ year, cap: story.cap, title: capFinding(story), values });
}

function drawYears(
  { years }: CapStory,
  of: 'over' | 'extraFte',
  title: string,
): (width: number) => string {
  const values = years.map(({ year, [of]: value }) => ({ year, value }));
  const max = Math.max(1, ...values.map(({ value }) => value));
  return (width) => columns({ width, title, columns: values, max });
}

customElements.define('cap-page', CapPage);
