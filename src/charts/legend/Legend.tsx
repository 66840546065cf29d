/** What the colours mean: steps of two cases, the cap as the line between cool and warm, hatching for no figure. */
import type { JSX } from 'preact';
import { minus } from '../../dataset/decimals/decimal.ts';
import { UprightCap } from '../core/CapLine.tsx';
import { breaksOf, CLASSES, DIFFERENCE_BREAKS, DIFFERENCE_CLASSES } from '../core/colouring.ts';
import { rectanglePath, round, type Point } from '../core/path-data.ts';
import { Picture, Words, type PictureProps } from '../core/Picture.tsx';
import { HEIGHT, layOutLegend, SWATCH, TOP } from './legend-layout.ts';
import { signed } from './legend-wording.ts';

export interface LegendProps extends PictureProps {
  readonly cap: number;
  /** The words beside the hatching; `no figure` by default. */
  readonly missing?: string | undefined;
}

/** The legend of caseloads in one row. On a phone the hatching takes a row of its own if need be. */
export function Legend(props: LegendProps): JSX.Element {
  const numbers = breaksOf(props.cap).map((value) => String(round(value)));
  return <Scale of={props} classes={CLASSES} numbers={numbers} cap={props.cap} />;
}

/** The same colours, numbered by the distance from the cap. */
export function DistanceLegend(props: LegendProps): JSX.Element {
  const numbers = breaksOf(props.cap).map((value) => signed(minus(value, props.cap)));
  return <Scale of={props} classes={CLASSES} numbers={numbers} cap={props.cap} />;
}

/** The legend of differences: cool below none, warm above. It has no cap line. */
export function DifferenceLegend(props: LegendProps): JSX.Element {
  const numbers = DIFFERENCE_BREAKS.map(signed);
  return <Scale of={props} classes={DIFFERENCE_CLASSES} numbers={numbers} />;
}

interface ScaleProps {
  readonly of: LegendProps;
  readonly classes: readonly string[];
  /** Between the colours. */
  readonly numbers: readonly string[];
  /** Its line is drawn after the fifth colour. */
  readonly cap?: number;
}

function Scale({ of, classes, numbers, cap }: ScaleProps): JSX.Element {
  const { width, missing: words = 'no figure' } = of;
  const { step, missing, height } = layOutLegend(width, classes.length, words);
  const line = { x: step * 5, top: 2, bottom: TOP + HEIGHT + 4, width: step * classes.length };
  return (
    <Picture of={of} height={height} name="legend">
      {classes.map((name, index) => (
        <path class={name} d={rectanglePath(index * step, TOP, step, HEIGHT)} />
      ))}
      {numbers.map((number, index) => (
        <Words at={[(index + 1) * step, TOP + HEIGHT + 17]} class="note" anchor="middle">
          {number}
        </Words>
      ))}
      {cap !== undefined && <UprightCap cap={cap} {...line} form="short" />}
      <Missing at={missing}>{words}</Missing>
    </Picture>
  );
}

function Missing({ at: [x, y], children }: { at: Point; children: string }): JSX.Element {
  return (
    <>
      <path class="missing" d={rectanglePath(x, y, SWATCH, HEIGHT)} />
      <Words at={[x + SWATCH + 6, y + 12.5]} class="note">
        {children}
      </Words>
    </>
  );
}
