/** The zoom of the map: its buttons, its keys, and keeping the council that has the focus in what is shown. */
import { Announcement } from '../browser/announcement.ts';
import { part } from '../browser/part.ts';
import { drawingsIn, shapesIn, slugOf } from './council-shapes.ts';
import { zoomInWords } from './zoom-view.ts';
import { ZoomedDrawing } from './zoomed-drawing.ts';

/** How much larger one press of a button or a key shows the map. */
const STEP = 1.6;

/**
 * Brings the zoom of a map to life.
 * @param root holds the drawings and a `MapZoom`; its `data-london` has the slugs of London's councils
 */
export function startZoom(root: HTMLElement): void {
  const announcement = new Announcement(part(root, 'zoom-status'));
  const london = new Set((root.dataset.london ?? '').split(' '));
  const zooms = drawingsIn(root)
    .filter((drawing) => drawing instanceof SVGSVGElement)
    .map((drawing) => startDrawing(drawing, announcement));
  const onPress = (name: string, act: (zoom: (typeof zooms)[number]) => void): void => {
    part(root, name).addEventListener('click', () => {
      for (const zoom of zooms) act(zoom);
    });
  };
  onPress('zoom-in', ({ zoom }) => {
    zoom.zoom(STEP);
  });
  onPress('zoom-out', ({ zoom }) => {
    zoom.zoom(1 / STEP);
  });
  onPress('zoom-london', ({ drawing, zoom }) => {
    zoom.showShapes(shapesIn(drawing).filter((shape) => london.has(slugOf(shape))));
  });
  onPress('zoom-whole', ({ zoom }) => {
    zoom.showWhole();
  });
  // A picture that is taken away has all of the map.
  root.addEventListener(
    'toggle',
    () => {
      for (const { zoom } of zooms) zoom.showWhole();
    },
    true,
  );
}

interface Zoomed {
  readonly drawing: SVGSVGElement;
  readonly zoom: ZoomedDrawing;
}

function startDrawing(drawing: SVGSVGElement, announcement: Announcement): Zoomed {
  const zoom = new ZoomedDrawing(drawing, () => {
    if (drawing.checkVisibility()) announcement.say(zoomInWords(zoom.times));
  });
  // Around the drawing: see council-map.ts.
  drawing.parentElement?.addEventListener('focusin', ({ target }) => {
    if (target instanceof Element && drawing.contains(target)) zoom.bringIn(target);
  });
  drawing.addEventListener('keydown', ({ key }) => {
    if (key === '+' || key === '=') zoom.zoom(STEP);
    if (key === '-') zoom.zoom(1 / STEP);
  });
  return { drawing, zoom };
}
