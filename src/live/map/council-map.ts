/**
 * <council-map>: names the council pointed at, moves from council to council with the arrow keys, opens it
 * with Enter or a click, and keeps the choice between map and hexagons in the address.
 */
import { toAddress } from '../browser/address.ts';
import { required } from '../browser/required.ts';

const ARROWS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

export class CouncilMap extends HTMLElement {
  readonly #label = required(this.querySelector('.pointed'), 'line for the name');
  readonly #hint = this.#label.textContent;
  readonly #views = [...this.querySelectorAll<HTMLInputElement>('[name=view]')];

  connectedCallback(): void {
    for (const picture of this.querySelectorAll('svg.map, svg.hexmap')) this.#makeOperable(picture);
    this.refresh();
    for (const view of this.#views) {
      view.addEventListener('change', () => {
        this.#toAddress(view.value);
      });
    }
    const wanted = new URLSearchParams(location.search).get('view');
    const view = this.#views.find(({ value }) => value === wanted);
    if (view === undefined) return;
    view.checked = true;
    this.#toAddress(view.value);
  }

  /** The first view is the default and needs no word in the address; links to other years keep the choice. */
  #toAddress(view: string): void {
    toAddress({ view: view === this.#views[0]?.value ? '' : view });
    for (const link of document.querySelectorAll<HTMLAnchorElement>('.years a'))
      link.search = location.search;
  }

  /** After shapes came, went or were named anew: says what each is, and keeps one stop for the Tab key. */
  refresh(): void {
    for (const picture of this.querySelectorAll('svg.map, svg.hexmap')) {
      const shapes = shapesIn(picture);
      const stop = shapes.find((shape) => shape === document.activeElement) ?? shapes[0];
      for (const shape of picture.querySelectorAll('.gone')) shape.role = null;
      for (const shape of shapes) {
        shape.role = 'link';
        shape.ariaLabel = nameOf(shape);
        shape.tabIndex = shape === stop ? 0 : -1;
      }
    }
  }

  /** One stop for the Tab key; arrows go on from there (roving tabindex). */
  #makeOperable(picture: Element): void {
    picture.role = 'group';
    picture.addEventListener('keydown', (event) => {
      const shape = shapeIn(event);
      if (shape && event instanceof KeyboardEvent) this.#onKey(event, shape, shapesIn(picture));
    });
    picture.addEventListener('click', (event) => {
      open(shapeIn(event));
    });
    picture.addEventListener('pointerover', (event) => {
      this.#say(shapeIn(event));
    });
    picture.addEventListener('focusin', (event) => {
      const focused = shapeIn(event);
      this.#say(focused);
      // However the focus came here, this is where Tab comes back to.
      for (const shape of shapesIn(picture)) shape.tabIndex = shape === focused ? 0 : -1;
    });
    picture.addEventListener('pointerleave', () => {
      this.#say(undefined);
    });
  }

  #say(shape: SVGGraphicsElement | undefined): void {
    this.#label.textContent = shape ? nameOf(shape) : this.#hint;
  }

  #onKey(
    event: KeyboardEvent,
    from: SVGGraphicsElement,
    shapes: readonly SVGGraphicsElement[],
  ): void {
    if (event.key === 'Enter') {
      open(from);
      return;
    }
    const direction = ARROWS[event.key];
    if (direction === undefined) return;
    event.preventDefault();
    nearest(from, shapes, direction)?.focus();
  }
}

/** The councils that are seen; those of other years have no name or are hidden. */
function shapesIn(picture: Element): SVGGraphicsElement[] {
  return [...picture.querySelectorAll<SVGGraphicsElement>('[id]:has(> title):not(.gone)')];
}

/** The nearest shape on the side an arrow points to; steps aside count double, so that arrows go straight. */
function nearest(
  from: SVGGraphicsElement,
  shapes: readonly SVGGraphicsElement[],
  [dx, dy]: readonly [number, number],
): SVGGraphicsElement | undefined {
  const [x, y] = middle(from);
  const distances = shapes.flatMap((shape) => {
    const [atX, atY] = middle(shape);
    const along = (atX - x) * dx + (atY - y) * dy;
    const aside = Math.abs((atX - x) * dy) + Math.abs((atY - y) * dx);
    return along > 0 && aside <= 2 * along ? [{ shape, distance: along + 2 * aside }] : [];
  });
  return distances.sort((a, b) => a.distance - b.distance)[0]?.shape;
}

function middle(shape: SVGGraphicsElement): [number, number] {
  const { left, top, width, height } = shape.getBoundingClientRect();
  return [left + width / 2, top + height / 2];
}

function shapeIn({ target }: Event): SVGGraphicsElement | undefined {
  return target instanceof Element
    ? (target.closest<SVGGraphicsElement>('[role=link]') ?? undefined)
    : undefined;
}

function nameOf(shape: SVGGraphicsElement): string {
  return shape.querySelector('title')?.textContent ?? '';
}

/** Ids end in the council's slug: `m-bolton`. */
function open(shape: SVGGraphicsElement | undefined): void {
  if (shape) location.assign(`/councils/${shape.id.slice(shape.id.indexOf('-') + 1)}/`);
}

customElements.define('council-map', CouncilMap);

/** The map of a page, upgraded already as this file defines it. */
export function councilMapIn(root: ParentNode): CouncilMap {
  return required(root.querySelector<CouncilMap>('council-map'), 'map');
}
