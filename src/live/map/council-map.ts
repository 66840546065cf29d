/**
 * <council-map>: names the council pointed at, moves from council to council with the arrow keys, opens it with Enter or
 * a click, shows a part of the map larger, and keeps the choice between map and hexagons in the address. A finger covers
 * what it points at: the first tap on a council names it, the second opens it.
 */
import { publishedPath } from '../../dataset/address/base-path.ts';
import { toAddress } from '../browser/address.ts';
import { parts, part } from '../browser/part.ts';
import { askedFor } from '../browser/unknown-values.ts';
import { drawingsIn, nameOf, shapesIn, slugOf, type CouncilShape } from './council-shapes.ts';
import { startZoom } from './zoom.ts';

const ARROWS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

export class CouncilMap extends HTMLElement {
  readonly #label = part(this, 'pointed');
  readonly #hint = this.#label.textContent;
  readonly #views = parts(this, 'view', HTMLInputElement);
  readonly #drawings = drawingsIn(this);
  /** What a finger was put on, and what it has named. Words that get longer may move the map before it is lifted. */
  #touched: CouncilShape | undefined;
  #tapped: CouncilShape | undefined;

  connectedCallback(): void {
    startZoom(this);
    for (const drawing of this.#drawings) this.#makeOperable(drawing);
    this.refresh();
    for (const view of this.#views) {
      view.addEventListener('change', () => {
        this.#toAddress(view.value);
      });
    }
    const wanted = askedFor(
      'view',
      this.#views.map(({ value, labels }) => ({
        value,
        name: labels?.[0]?.textContent.trim() ?? value,
      })),
    );
    const view = this.#views.find(({ value }) => value === wanted);
    if (view === undefined) return;
    view.checked = true;
    this.#toAddress(view.value);
  }

  /** The first view is the default and needs no word in the address; links to other years keep the choice. */
  #toAddress(view: string): void {
    toAddress({ view: view === this.#views[0]?.value ? '' : view });
    for (const link of parts(document, 'year-link', HTMLAnchorElement))
      link.search = location.search;
  }

  /** After shapes got other names or lost theirs: says what each is, and keeps one stop for the Tab key. */
  refresh(): void {
    for (const drawing of this.#drawings) {
      const shapes = shapesIn(drawing);
      const named = shapes.filter(isSeen);
      const stop = named.find((shape) => shape === document.activeElement) ?? named[0];
      for (const shape of shapes) shape.role = isSeen(shape) ? 'link' : null;
      for (const shape of named) {
        shape.ariaLabel = nameOf(shape) ?? null;
        shape.tabIndex = shape === stop ? 0 : -1;
      }
    }
  }

  /** One stop for the Tab key; arrows go on from there (roving tabindex). */
  #makeOperable(drawing: Element): void {
    drawing.role = 'group';
    drawing.addEventListener('keydown', (event) => {
      const shape = shapeIn(event);
      if (shape && event instanceof KeyboardEvent) this.#onKey(event, shape, seenIn(drawing));
    });
    drawing.addEventListener('pointerdown', (event) => {
      this.#touched = shapeIn(event);
    });
    drawing.addEventListener('click', (event) => {
      this.#onPress(event);
    });
    drawing.addEventListener('pointerover', (event) => {
      this.#say(shapeIn(event));
    });
    // Around the drawing: one that listens to the focus itself would be a stop for the Tab key in Chromium.
    drawing.parentElement?.addEventListener('focusin', (event) => {
      const focused = shapeIn(event);
      if (focused === undefined) return;
      this.#say(focused);
      // However the focus came here, this is where Tab comes back to.
      for (const shape of seenIn(drawing)) shape.tabIndex = shape === focused ? 0 : -1;
    });
    drawing.addEventListener('pointerleave', (event) => {
      // A finger that is lifted leaves, too, and what it has pointed at is still to be read.
      if (event instanceof PointerEvent && event.pointerType !== 'touch') this.#say(undefined);
    });
  }

  #onPress(event: Event): void {
    const isTap = event instanceof PointerEvent && event.pointerType === 'touch';
    const shape = isTap ? this.#touched : shapeIn(event);
    if (isTap && shape !== this.#tapped) this.#tap(shape);
    else open(shape);
  }

  #tap(shape: CouncilShape | undefined): void {
    this.#tapped?.removeAttribute('data-tapped');
    this.#tapped = shape;
    shape?.setAttribute('data-tapped', '');
    this.#say(shape);
    if (shape !== undefined) this.#label.append('. Tap it again to open its page.');
  }

  #say(shape: CouncilShape | undefined): void {
    this.#label.textContent = (shape && nameOf(shape)) ?? this.#hint;
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

/** The councils that are seen; those of other years have no name. */
function seenIn(drawing: Element): CouncilShape[] {
  return shapesIn(drawing).filter(isSeen);
}

function isSeen(shape: CouncilShape): boolean {
  return nameOf(shape) !== undefined;
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

/** The council that was pointed at, pressed on or focused. */
function shapeIn(event: Event): CouncilShape | undefined {
  return event
    .composedPath()
    .find((target) => target instanceof SVGGraphicsElement && target.role === 'link') as
    | CouncilShape
    | undefined;
}

function open(shape: CouncilShape | undefined): void {
  if (shape) location.assign(publishedPath(`/councils/${slugOf(shape)}/`));
}

customElements.define('council-map', CouncilMap);

/** The map of a page, upgraded already as this file defines it. */
export function councilMapIn(root: ParentNode): CouncilMap {
  return part(root, 'council-map', CouncilMap);
}
