/** From the lowest to the highest figure of each region. */
import type { JSX } from 'preact';
import type { PictureProps } from '../../charts/core/Picture.tsx';
import { Ranges } from '../../charts/ranges/Ranges.tsx';
import type { RegionGap } from './RegionsTable.tsx';

interface RegionRangesProps extends PictureProps {
  readonly regions: readonly RegionGap[];
  readonly cap: number;
}

/** One row for each region, in the order given. */
export function RegionRanges({ regions, cap, ...picture }: RegionRangesProps): JSX.Element {
  const rows = regions.flatMap(({ region, lottery: { lowest, highest } }) => {
    const [low, high] = [lowest[0]?.figure, highest[0]?.figure];
    if (low === undefined || high === undefined) return [];
    return [{ label: region, low: low.average_caseload, high: high.average_caseload }];
  });
  return <Ranges {...picture} rows={rows} cap={cap} />;
}
