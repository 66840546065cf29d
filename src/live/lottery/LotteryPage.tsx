/** The parts of the page about the postcode lottery that follow what its reader chooses, each rendered on its own. */
import type { JSX } from 'preact';
import { Chart } from '../../charts/core/Chart.tsx';
import { HALF_WIDTHS } from '../../charts/core/chart-widths.ts';
import { DistanceMap } from '../../charts/distance-map/DistanceMap.tsx';
import { Lines } from '../../charts/lines/Lines.tsx';
import { Ranges } from '../../charts/ranges/Ranges.tsx';
import { Strip } from '../../charts/strip/Strip.tsx';
import { GapYearsTable } from './GapYearsTable.tsx';
import { RegionsTable } from './RegionsTable.tsx';
import type { AroundView, LotteryView } from './view.ts';

interface AroundProps {
  readonly view: AroundView;
}

interface PartProps {
  readonly view: LotteryView;
}

/** The circle on the map, for a phone and for half a page. */
export function LotteryCircle({ view: { circle } }: AroundProps): JSX.Element {
  return (
    <>
      {circle &&
        Object.entries(HALF_WIDTHS).map(([name, width]) => (
          <div class={`chart-${name}`} data-part="drawing" key={name}>
            <DistanceMap {...circle} width={width} />
          </div>
        ))}
    </>
  );
}

/** The same councils as dots. */
export function AroundStrip({ view: { strip } }: AroundProps): JSX.Element {
  const { heading, subtitle, chart } = strip;
  return <Chart {...{ heading, subtitle }} of={Strip} with={chart} tableHref="#around" />;
}

/** How wide the gaps were in each year. */
export function GapYears({ view: { lines, years, miles } }: PartProps): JSX.Element {
  const { heading, subtitle, chart } = lines;
  return (
    <Chart {...{ heading, subtitle }} of={Lines} with={chart}>
      <GapYearsTable years={years} miles={miles} />
    </Chart>
  );
}

/** The lowest and the highest figure of each region. */
export function Regions({ view: { ranges, regions, year } }: PartProps): JSX.Element {
  const { heading, subtitle, chart } = ranges;
  return (
    <Chart {...{ heading, subtitle }} of={Ranges} with={chart}>
      <RegionsTable regions={regions} year={year} />
    </Chart>
  );
}
