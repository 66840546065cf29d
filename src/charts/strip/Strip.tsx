/** Every council as a dot on one scale, with the cap as a line between them. */
import type { JSX } from 'preact';
import { UprightCap } from '../core/CapLine.tsx';
import { Dots, Ring } from '../core/Dots.tsx';
import { Picture, Straight, Words, type PictureProps } from '../core/Picture.tsx';
import { LINE_HEIGHT } from '../core/text-width.ts';
import { CAP_SIDE, type PlacedLabel } from './strip-labels.ts';
import { dotName, layoutStrip, type StripContent } from './strip-layout.ts';
import type { StripScale } from './strip-scale.ts';

export interface StripProps extends PictureProps, StripContent {}

/** Stacked dots, named ones labelled clear of the cap line and of each other. */
export function Strip(props: StripProps): JSX.Element {
  const { cap, width } = props;
  const { scale, dots, labels } = layoutStrip(props, width);
  const { radius } = scale.bins;
  const capLine = { cap, x: scale.at(cap), top: labels.capTop, bottom: 4, width };
  return (
    <Picture of={props} name="strip" height={-labels.top + LINE_HEIGHT + 8}>
      <g transform={`translate(0 ${Math.ceil(-labels.top)})`}>
        {labels.placed.map((label) => (
          <Leader {...label} />
        ))}
        <Dots dots={dots} cap={cap} radius={radius} />
        {dots.map(
          ({ item, at }) => item.here && <Ring at={at} radius={radius} title={dotName(item)} />,
        )}
        <Straight from={[0, 0]} to={[width, 0]} class="axis" />
        <StripTicks {...scale} y={LINE_HEIGHT + 2} />
        <UprightCap {...capLine} prefer={CAP_SIDE} />
        {labels.placed.map(({ words, left, baseline }) => (
          <Words at={[left, baseline]} class="label">
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

/** The line from a label down to its dot, where they are not next to each other. */
function Leader({ anchor: [x, y], baseline }: PlacedLabel): JSX.Element | null {
  if (y - baseline < 8) return null;
  return <Straight from={[x, baseline + 4]} to={[x, y]} class="leader" />;
}
