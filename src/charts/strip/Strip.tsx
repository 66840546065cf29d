/** Every council as a dot on one scale, with the cap as a line between them. */
import type { FunctionComponent, JSX } from 'preact';
import { UprightCap } from '../core/CapLine.tsx';
import { Dots, Ring, type DotsProps } from '../core/Dots.tsx';
import { hueOf, memberOf } from '../core/line-look.ts';
import { Picture, Straight, Words, type PictureProps } from '../core/Picture.tsx';
import { LINE_HEIGHT } from '../core/text-width.ts';
import { Markers } from '../lines/Markers.tsx';
import type { PlacedDot } from './strip-dots.ts';
import { CAP_SIDE, type PlacedLabel } from './strip-labels.ts';
import { dotName, layoutStrip, type StripContent, type StripDot } from './strip-layout.ts';
import type { StripScale } from './strip-scale.ts';

export interface StripProps extends PictureProps, StripContent {
  /** How the dots are drawn; one by one unless something else is given. */
  readonly marks?: FunctionComponent<DotsProps> | undefined;
}

/** Stacked dots, named ones labelled clear of the cap line and of each other. */
export function Strip(props: StripProps): JSX.Element {
  const { cap, width, marks: Marks = Dots } = props;
  const { scale, dots, labels } = layoutStrip(props, width);
  const { radius } = scale.bins;
  const capLine = { cap, x: scale.at(cap), top: labels.capTop, bottom: 4, width };
  return (
    <Picture of={props} name="strip" height={-labels.top + LINE_HEIGHT + 8}>
      <g transform={`translate(0 ${Math.ceil(-labels.top)})`}>
        {labels.placed.map((label) => (
          <Leader {...label} />
        ))}
        <Marks dots={dots} cap={cap} radius={radius} />
        {dots.map(
          ({ item, at }) => item.here && <Ring at={at} radius={radius} title={dotName(item)} />,
        )}
        {dots.map((dot) => (
          <MarkedDot {...dot} />
        ))}
        <Straight from={[0, 0]} to={[width, 0]} class="axis" />
        <StripTicks {...scale} y={LINE_HEIGHT + 2} />
        <UprightCap {...capLine} prefer={CAP_SIDE} />
        {labels.placed.map(({ words, left, baseline, index }) => (
          <Words
            at={[left, baseline]}
            class={index === undefined ? 'label' : `label ${memberOf(index)}`}
          >
            {words}
          </Words>
        ))}
      </g>
    </Picture>
  );
}

/** The values written below a strip. */
export function StripTicks({ ticks, at, y }: StripScale & { readonly y: number }): JSX.Element {
  return (
    <>
      {ticks.map((tick) => (
        <Words at={[at(tick), y]} class="note" anchor="middle">
          {tick}
        </Words>
      ))}
    </>
  );
}

/** The mark of a line in place of a dot, on paper so that it stands out from the dots around it. */
function MarkedDot({ item, at }: PlacedDot<StripDot>): JSX.Element | null {
  if (item.line === undefined) return null;
  const { id, index } = item.line;
  return (
    <g class={memberOf(index)} data-part="line" data-line={id}>
      <title>{dotName(item)}</title>
      <g class="mark-halo">
        <Markers index={index} points={[at]} />
      </g>
      <Markers index={index} points={[at]} />
    </g>
  );
}

/** The line from a label down to its dot, where they are not next to each other. */
function Leader({ anchor: [x, y], baseline, index }: PlacedLabel): JSX.Element | null {
  if (y - baseline < 8) return null;
  const look = index === undefined ? 'leader' : `leader ${hueOf(index)} ${memberOf(index)}`;
  return <Straight from={[x, baseline + 4]} to={[x, y]} class={look} />;
}
