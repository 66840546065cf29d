/** What the lines of a comparison show: each council's figure of every year. */
import type { JSX } from 'preact';
import { LineKey } from '../../charts/lines/LineKey.tsx';
import type { Comparison } from '../../dataset/comparison/comparison.ts';
import type { Country } from '../../dataset/country.ts';
import { inCouncil } from '../../dataset/figures/figures.ts';
import { flagsOn } from '../../dataset/quality/flag.ts';
import { unusualYears } from '../../dataset/quality/flag-note-wording.ts';
import type { Council } from '../../schemas/council.ts';
import { CouncilLinks } from '../core/CouncilLinks.tsx';
import { figureCell } from '../core/figure-cell.tsx';
import { Table, type Cell } from '../core/Table.tsx';
import { figureOrWhyNone } from './member-text.ts';

interface CompareYearsTableProps {
  readonly country: Country;
  readonly comparison: Comparison;
}

/** A row for each council, a column for each year; where there is no figure, the reason. */
export function CompareYearsTable({ country, comparison }: CompareYearsTableProps): JSX.Element {
  const { members, cap } = comparison;
  const cellOf = (slug: string, figure: ReturnType<typeof figureOrWhyNone>): Cell =>
    typeof figure === 'string' ? figure : figureCell(slug, figure, cap);
  const rows = members.map(({ chosen }, index) => {
    const [council] = chosen;
    const cells = country.years.map((year) =>
      cellOf(council.slug, figureOrWhyNone(country, council, year)),
    );
    const flag = unusualIn(country, council);
    const mark = <LineKey index={index} />;
    return {
      key: council.slug,
      cells: [<CouncilLinks councils={chosen} flag={flag} mark={mark} />, ...cells],
    };
  });
  const years = country.years.map((year) => ({ head: String(year), className: 'number' as const }));
  return (
    <Table
      caption="Average cases for each FTE social worker with cases, 30 September of each year"
      columns={[{ head: 'Council' }, ...years]}
      rows={rows}
    />
  );
}

/** The years in which the count of a council is unusual, as a sentence; empty for none. */
function unusualIn({ years, figures, flagged }: Country, council: Council): string {
  const odd = years.filter(
    (year) => flagsOn(flagged, inCouncil(figures, council, year)).length > 0,
  );
  return unusualYears(odd).join(' ');
}
