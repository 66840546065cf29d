/** The nations without council figures: hatched and named, so that the absence is read and not only seen. */
import type { JSX } from 'preact';
import type { Point } from '../core/path-data.ts';
import { Words } from '../core/Picture.tsx';
import { placement, type MapLayout, type Part } from './map-layout.ts';
import { shapeWriter } from './shape-path.ts';
import type { Arc } from './topology.ts';

const NONE = 'no figures';

interface NationsProps {
  readonly layout: MapLayout;
}

/** Wales at the scale of England, Scotland and Northern Ireland smaller, in the sea to the west. */
export function NationShapes({ layout }: NationsProps): JSX.Element {
  const { wales, scotland, northernIreland, arcs } = layout;
  return (
    <g class="nations">
      <Nation part={wales} arcs={arcs} />
      <Nation part={scotland} arcs={arcs} />
      <Nation part={northernIreland} arcs={arcs} />
    </g>
  );
}

/** Their names: below Scotland and Northern Ireland, within Wales. */
export function NationNames({ layout }: NationsProps): JSX.Element {
  const { wales, scotland, northernIreland, width, height } = layout;
  const step = Math.max(15, width * 0.035);
  return (
    <>
      <Name of={scotland} lines={['Scotland', NONE]} at={below(scotland, step)} step={step} />
      <Name
        of={northernIreland}
        lines={['Northern', 'Ireland', NONE]}
        at={below(northernIreland, step)}
        step={step}
      />
      <Name of={wales} lines={['Wales', NONE]} at={[width * 0.35, height * 0.675]} step={step} />
    </>
  );
}

function below({ x, y, width, height }: Part, step: number): Point {
  return [x + width / 2, y + height + step];
}

function Nation({ part, arcs }: { readonly part: Part; readonly arcs: Arc[] }): JSX.Element | null {
  if (part.shapes.length === 0) return null;
  const d = part.shapes.map(shapeWriter(arcs, part.grid)).join('');
  return <path class="missing" transform={placement(part)} d={d} />;
}

interface NameProps {
  readonly of: Part;
  readonly lines: readonly string[];
  /** Middle of the first line. */
  readonly at: Point;
  /** From one line to the next, in CSS pixels. */
  readonly step: number;
}

function Name({ of, lines, at: [x, y], step }: NameProps): JSX.Element | null {
  if (of.shapes.length === 0) return null;
  return (
    <>
      {lines.map((line, index) => (
        <Words at={[x, y + index * step]} class="place" anchor="middle" key={line}>
          {line}
        </Words>
      ))}
    </>
  );
}
