/** The parts of the page that compares councils which follow what its reader chooses. */
import type { JSX } from 'preact';
import { Chart } from '../../charts/core/Chart.tsx';
import { Lines } from '../../charts/lines/Lines.tsx';
import { Strip } from '../../charts/strip/Strip.tsx';
import { BringForward } from '../core/BringForward.tsx';
import { namedLines } from '../core/named-lines.tsx';
import { CompareYearsTable } from './CompareYearsTable.tsx';
import type { CompareView } from './view.ts';

interface PartProps {
  readonly view: CompareView;
}

/** What else is to be known, as items of a list. */
export function CompareWords({ view: { words } }: PartProps): JSX.Element {
  return (
    <>
      {words.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </>
  );
}

/** A line for each council, the first one drawn strong, with a choice that brings one forward and with its table. */
export function CompareLines({ view }: PartProps): JSX.Element {
  const { lines, country, comparison } = view;
  const { heading, subtitle, chart } = lines;
  return (
    <Chart
      {...{ heading, subtitle }}
      of={Lines}
      with={chart}
      below={<BringForward name="line" lines={namedLines(chart.series)} />}
    >
      <div data-part="lines-table">
        <CompareYearsTable country={country} comparison={comparison} />
      </div>
    </Chart>
  );
}

/** Every figure as a dot; those compared are named. */
export function CompareStrip({
  view: { strip },
}: {
  readonly view: Pick<CompareView, 'strip'>;
}): JSX.Element {
  const { heading, subtitle, chart } = strip;
  return <Chart {...{ heading, subtitle }} of={Strip} with={chart} tableHref="/league-table/" />;
}
