/** A drawing of which a part is shown larger, under two fingers, by dragging, or as buttons and keys ask. */
import {
  bringIn,
  closeUp,
  dragged,
  timesOf,
  viewBoxOf,
  zoomed,
  type Box,
  type Place,
} from './zoom-view.ts';

/** A pointer that moves less, in CSS pixels, has pressed and not dragged. */
const STILL = 8;

export class ZoomedDrawing {
  readonly #svg: SVGSVGElement;
  readonly #whole: Box;
  readonly #changed: () => void;
  /** Pointers that are down, by their ids. */
  readonly #down = new Map<number, Place>();
  #shown: Box;
  #way = 0;

  /** @param changed called once the part shown is another */
  constructor(svg: SVGSVGElement, changed: () => void) {
    const { x, y, width, height } = svg.viewBox.baseVal;
    this.#svg = svg;
    this.#whole = { x, y, width, height };
    this.#shown = this.#whole;
    this.#changed = changed;
    this.#listen();
  }

  /** How many times as large as the whole it is shown. */
  get times(): number {
    return timesOf(this.#whole, this.#shown);
  }

  /** Shows all of it. */
  showWhole(): void {
    this.#show(this.#whole);
  }

  /** Shows a part of it more or less times as large. */
  zoom(factor: number, at?: Place): void {
    this.#show(zoomed(this.#whole, this.#shown, factor, at));
  }

  /** Shows some shapes as large as they can be. */
  showShapes(shapes: readonly Element[]): void {
    const boxes = shapes.map((shape) => this.#boxOf(shape)).filter(({ width }) => width > 0);
    if (boxes.length === 0) return;
    const [left, top] = [
      Math.min(...boxes.map(({ x }) => x)),
      Math.min(...boxes.map(({ y }) => y)),
    ];
    const right = Math.max(...boxes.map(({ x, width }) => x + width));
    const bottom = Math.max(...boxes.map(({ y, height }) => y + height));
    this.#show(
      closeUp(this.#whole, { x: left, y: top, width: right - left, height: bottom - top }),
    );
  }

  /** Moves a shape into what is shown. */
  bringIn(shape: Element): void {
    if (this.times > 1) this.#show(bringIn(this.#whole, this.#shown, this.#boxOf(shape)));
  }

  #listen(): void {
    const svg = this.#svg;
    svg.addEventListener('pointerdown', (event) => {
      if (this.#down.size === 0) this.#way = 0;
      this.#down.set(event.pointerId, placeOf(event));
    });
    svg.addEventListener('pointermove', (event) => {
      this.#move(event);
    });
    for (const end of ['pointerup', 'pointercancel', 'pointerleave'] as const)
      svg.addEventListener(end, ({ pointerId }) => this.#down.delete(pointerId));
    // Before the map takes it for a press on a council.
    const afterDrag = (event: Event): void => {
      if (this.#way > STILL) event.stopPropagation();
    };
    svg.addEventListener('click', afterDrag, true);
    // Two fingers on a touchpad are a wheel with the control key.
    const wheel = (event: WheelEvent): void => {
      if (!event.ctrlKey) return;
      event.preventDefault();
      this.zoom(Math.exp(-event.deltaY / 100), this.#onDrawing(placeOf(event)));
    };
    svg.addEventListener('wheel', wheel, { passive: false });
  }

  #move(event: PointerEvent): void {
    const before = this.#down.get(event.pointerId);
    if (before === undefined) return;
    const now = placeOf(event);
    this.#way += Math.hypot(now.x - before.x, now.y - before.y);
    const other = [...this.#down].find(([id]) => id !== event.pointerId)?.[1];
    this.#down.set(event.pointerId, now);
    if (other !== undefined) {
      const middle = { x: (now.x + other.x) / 2, y: (now.y + other.y) / 2 };
      this.zoom(apart(now, other) / Math.max(1, apart(before, other)), this.#onDrawing(middle));
    } else if (this.times > 1) {
      const unit = this.#unit();
      const by = { x: (now.x - before.x) * unit, y: (now.y - before.y) * unit };
      this.#show(dragged(this.#whole, this.#shown, by));
    }
  }

  #show(box: Box): void {
    if (viewBoxOf(box) === viewBoxOf(this.#shown)) return;
    this.#shown = box;
    this.#svg.setAttribute('viewBox', viewBoxOf(box));
    this.#svg.style.setProperty('--zoom', String(this.times));
    this.#svg.toggleAttribute('data-zoomed', this.times > 1);
    this.#changed();
  }

  /** The drawing's units in a CSS pixel. */
  #unit(): number {
    return this.#shown.width / Math.max(1, this.#svg.getBoundingClientRect().width);
  }

  #onDrawing({ x, y }: Place): Place {
    const { left, top } = this.#svg.getBoundingClientRect();
    const unit = this.#unit();
    return { x: this.#shown.x + (x - left) * unit, y: this.#shown.y + (y - top) * unit };
  }

  #boxOf(shape: Element): Box {
    const { left, top, width, height } = shape.getBoundingClientRect();
    const unit = this.#unit();
    const { x, y } = this.#onDrawing({ x: left, y: top });
    return { x, y, width: width * unit, height: height * unit };
  }
}

function placeOf({ clientX, clientY }: MouseEvent): Place {
  return { x: clientX, y: clientY };
}

function apart(a: Place, b: Place): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}
