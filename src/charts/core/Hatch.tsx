/** The hatching that means 'no figure', defined once in each document that draws something. */
import type { JSX } from 'preact';

/** The patterns inside an SVG element without size. Put it into the document once, before or after the charts. */
export function HatchDefs(): JSX.Element {
  return (
    <svg class="defs" width={0} height={0} aria-hidden="true">
      <HatchPatterns />
    </svg>
  );
}

/**
 * The patterns alone, for a picture on its own: one as it is, one for shapes drawn at half their size.
 * Their ids are those that src/styles/charts/colours.css refers to.
 */
export function HatchPatterns(): JSX.Element {
  return (
    <>
      <Pattern id="hatch" transform="rotate(45)" />
      <Pattern id="hatch-double" transform="rotate(45) scale(2)" />
    </>
  );
}

function Pattern({ id, transform }: { id: string; transform: string }): JSX.Element {
  return (
    <pattern
      id={id}
      width={5}
      height={5}
      patternUnits="userSpaceOnUse"
      patternTransform={transform}
    >
      <path class="hatch" d="M0 0v5" />
    </pattern>
  );
}
