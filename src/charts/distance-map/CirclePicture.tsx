/** The picture of a circle on the map: what is in it, the ring around it, and the few names. */
import type { ComponentChildren, JSX } from 'preact';
import { mapUnits } from '../../dataset/places/map-plane.ts';
import { round } from '../core/path-data.ts';
import { Picture, Words } from '../core/Picture.tsx';
import { frameAround, placeNames, type Circle, type CircleName } from './circle-frame.ts';

interface CirclePictureProps {
  readonly circle: Circle;
  readonly names: readonly CircleName[];
  /** What is drawn within the frame of the circle. */
  readonly children: ComponentChildren;
}

/** The picture, as high as it is wide. */
export function CirclePicture({ circle, names, children }: CirclePictureProps): JSX.Element {
  const { width, miles } = circle;
  const middle = round(width / 2);
  const ring = {
    ...{ cx: middle, cy: middle },
    r: round(mapUnits(miles) * frameAround(circle).scale),
  };
  return (
    <Picture of={circle} height={width} name="circle-map map" outlined={false}>
      {children}
      <circle class="halo" {...ring} />
      <circle class="ring" {...ring} />
      {placeNames(names, circle).map(({ label, x, y }) => (
        <Words at={[x, y + 4.5]} class="label on-map" anchor="middle" key={label}>
          {label}
        </Words>
      ))}
    </Picture>
  );
}
