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
import { remembered } from '../core/remembered.ts';
import { Table, type Cell, type Row } from '../core/Table.tsx';
import { figureOrWhyNone } from './member-text.ts';

interface CompareYearsTableProps {
  readonly country: Country;
  readonly comparison: Comparison;
}

/** A row for each council, a column for each year; where there is no figure, the reason. The year compared makes no difference. */
export function CompareYearsTable({ country, comparison }: CompareYearsTableProps): JSX.Element {
  const { members, cap } = comparison;
  const rows = members.map(({ chosen }) => chosen.map(({ slug }) => slug).join('+')).join(' ');
  return <YearsTable {...{ country, rows, cap }} />;
}

interface YearsTableProps {
  readonly country: Country;
  /** The slugs of each row's councils, as one text that can be compared with the one before. */
  readonly rows: string;
  readonly cap: number;
}

/** Rendered again only where other councils or another cap are chosen: the table has a link for every year of each. */
const YearsTable = remembered(({ country, rows, cap }: YearsTableProps) => {
  const years = country.years.map((year) => ({ head: String(year), className: 'number' as const }));
  return (
    <Table
      caption="Average cases for each FTE social worker with cases, 30 September of each year"
      columns={[{ head: 'Council' }, ...years]}
      rows={rows.split(' ').flatMap((slugs, index) => {
        const councils = slugs.split('+').flatMap((slug) => country.bySlug.get(slug) ?? []);
        return rowOf(country, councils, cap, <LineKey index={index} />);
      })}
    />
  );
});

function rowOf(
  country: Country,
  councils: readonly Council[],
  cap: number,
  mark: JSX.Element,
): Row[] {
  const [council] = councils;
  if (council === undefined) return [];
  const cells = country.years.map((year): Cell => {
    const figure = figureOrWhyNone(country, council, year);
    return typeof figure === 'string' ? figure : figureCell(council.slug, figure, cap);
  });
  const links = <CouncilLinks {...{ councils, flag: unusualIn(country, council), mark }} />;
  return [{ key: council.slug, cells: [links, ...cells] }];
}

/** The years in which the count of a council is unusual, as a sentence; empty for none. */
function unusualIn({ years, figures, flagged }: Country, council: Council): string {
  const odd = years.filter(
    (year) => flagsOn(flagged, inCouncil(figures, council, year)).length > 0,
  );
  return unusualYears(odd).join(' ');
}
