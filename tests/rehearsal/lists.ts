/** The other sources of the year: counts of children, statistical neighbours, inspections. */
import type { Council } from '../../src/schemas/council.ts';
import { councilsByCode, type Dataset } from '../../src/dataset/dataset.ts';
import { isEnglish } from '../../src/dataset/lineage/english-councils.ts';
import { REASON_BY_SYMBOL } from '../../src/schemas/symbols.ts';
import { csvOf } from './csv.ts';
import { beginners, leavers, type Reorganisation } from './reorganisation.ts';

const SYMBOLS = new Map<string, string>(
  Object.entries(REASON_BY_SYMBOL).map(([symbol, reason]) => [reason, symbol]),
);

interface CountRow {
  readonly year: number;
  readonly code: string;
  readonly status: string;
  readonly number: number | '';
}

const COUNT_PLACE = [
  'time_period',
  'time_identifier',
  'geographic_level',
  'country_code',
  'region_code',
  'new_la_code',
  'la_name',
];

/**
 * A file of counts with one more year, which has the numbers of the year before under the codes of 31 March: a day before
 * the councils of the year begin.
 */
export function countsFile(dataset: Dataset, column: string, rows: readonly CountRow[]): string {
  const last = Math.max(...rows.map(({ year }) => year));
  const next = rows.filter(({ year }) => year === last).map((row) => ({ ...row, year: last + 1 }));
  const lines = [...next, ...rows].map((row) => countLine(dataset, row));
  return csvOf([[...COUNT_PLACE, column], ...lines]);
}

function countLine(
  dataset: Dataset,
  { year, code, status, number }: CountRow,
): (string | number)[] {
  const area = dataset.areas.find((one) => one.code === code);
  const council = councilsByCode(dataset.councils).get(code);
  const level =
    area === undefined ? 'Local authority' : area.kind === 'nation' ? 'National' : 'Regional';
  const region = area?.kind === 'nation' ? '' : (area?.code ?? council?.area ?? '');
  const place = [year, 'Reporting year', level, 'E92000001', region];
  const cell = SYMBOLS.get(status) ?? number;
  return [...place, area === undefined ? code : '', council?.name ?? '', cell];
}

/** An authority in force after the reorganisation, and the council of before whose facts it takes over. */
interface Present {
  readonly dfeCode: string;
  readonly before: Council;
}

function present(dataset: Dataset, plan: Reorganisation): Present[] {
  const gone = leavers(plan);
  const staying = dataset.councils.filter(
    (council) => isEnglish(council) && council.in_force_to === undefined && !gone.includes(council),
  );
  return [
    ...staying.map((before) => ({ dfeCode: before.dfe_code ?? '', before })),
    ...beginners(plan).flatMap(({ dfeCode, predecessors: [before] }) =>
      before === undefined ? [] : [{ dfeCode, before }],
    ),
  ];
}

/** Ten statistical neighbours of each authority: those of before that still are, filled up with others. */
export function neighboursFile(dataset: Dataset, plan: Reorganisation): string {
  const all = present(dataset, plan);
  const ranks = Array.from({ length: 10 }, (_, index) => index + 1);
  const councils = councilsByCode(dataset.councils);
  const rows = all.map(({ dfeCode, before }) => {
    const old = dataset.neighbours
      .filter(({ code }) => code === before.code)
      .map(({ neighbour }) => councils.get(neighbour)?.dfe_code ?? '');
    const fit = old.filter((code) => all.some((one) => one.dfeCode === code));
    const others = all.map((one) => one.dfeCode).filter((code) => code !== dfeCode);
    const ten = [...new Set([...fit, ...others])].slice(0, 10);
    return [dfeCode, ...ten.flatMap((code) => [code, 'Close'])];
  });
  const header = ['old_la_code', ...ranks.flatMap((rank) => [`SN_${rank}`, `SN_${rank}P`])];
  return csvOf([header, ...rows]);
}

/** The latest inspections. Councils that have just begun have had none. */
export function inspectionsFile(dataset: Dataset, plan: Reorganisation): string {
  const grades = [
    'overall_effectiveness',
    'impact_of_leaders',
    'help_and_protection',
    'in_care',
    'care_leavers',
  ] as const;
  const begun = new Set(beginners(plan).map(({ dfeCode }) => dfeCode));
  const rows = present(dataset, plan).flatMap(({ dfeCode, before }) => {
    const last = dataset.inspections.find(({ code }) => code === before.code);
    if (last === undefined || begun.has(dfeCode)) return [];
    return [
      [
        dfeCode,
        last.inspection_start ?? '',
        last.framework ?? '',
        ...grades.map((grade): string => last[grade] ?? ''),
        last.report_url,
      ],
    ];
  });
  const header = ['old_la_code', 'inspection_start_date', 'framework', ...grades, 'report_url'];
  return csvOf([header, ...rows]);
}
