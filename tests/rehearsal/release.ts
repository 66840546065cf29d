/** The next release of the workforce, in the publisher's columns, from the newest one of data/. */
import { codeIn, councilsByCode, latestRelease, type Dataset } from '../../src/dataset/dataset.ts';
import { byPlace, inArea, inCouncil } from '../../src/dataset/figures/figures.ts';
import { isEnglish, isEnglishCode } from '../../src/dataset/lineage/english-councils.ts';
import { REASON_BY_SYMBOL } from '../../src/schemas/symbols.ts';
import type { Figure } from '../../src/schemas/figure.ts';
import type { Workforce } from '../../src/schemas/workforce.ts';
import { csvOf } from './csv.ts';
import { beginners, codeAfter, leavers, type Reorganisation } from './reorganisation.ts';

/** The numbers of a row that everything else in it is worked out from, or the symbol of a row without any. */
interface Numbers {
  readonly cases: number;
  readonly fte: number;
  readonly staff: number;
  readonly vacancies: number;
  readonly agency: number;
  readonly turnover: string;
  readonly absence: string;
}

interface Row {
  readonly year: number;
  readonly codes: readonly string[];
  readonly name: string;
  readonly dfeCode: string;
  readonly area: string;
  /** The cells of measures, by the publisher's names. */
  readonly cells: Readonly<Record<string, string>>;
}

const PLACE = [
  'time_period',
  'time_identifier',
  'geographic_level',
  'country_code',
  'country_name',
  'region_code',
  'region_name',
  'old_la_code',
  'new_la_code',
  'la_name',
];
const MEASURES = [
  'inpost_fte',
  'turnover_rate_fte',
  'agency_fte',
  'agency_rate_fte',
  'vacancy_fte',
  'vacancy_rate_fte',
  'case_holders_fte',
  'cases',
  'caseload_fte',
  'absence_rate_fte',
];
const SYMBOLS = new Map<string, string>(
  Object.entries(REASON_BY_SYMBOL).map(([symbol, reason]) => [reason, symbol]),
);

/** Figures of the newest year that the next release gives differently. */
export interface Revised {
  /** A council whose average rises, and one whose average falls. */
  readonly up: string;
  readonly down: string;
  /** A council whose number becomes a reason, and one whose reason becomes a number. */
  readonly lost: string;
  readonly back: string;
}

/** Chooses whose figures are revised, by code: councils that the reorganisation leaves alone. */
export function revisedIn(dataset: Dataset, plan: Reorganisation): Revised {
  const { caseloads, release } = latestRelease(dataset);
  const busy = [...leavers(plan), ...plan.ended, ...plan.begun, plan.recoded.council].map(
    ({ code }) => code,
  );
  const councils = councilsByCode(dataset.councils);
  const rows = caseloads.filter(
    ({ year, code, joint_with: other }) =>
      year === release && other === undefined && councils.has(code) && !busy.includes(code),
  );
  const large = rows.filter((row) => row.status === 'published' && row.case_holders_fte > 100);
  const [up, down, lost] = large;
  const back = rows.find(({ status }) => status === 'not_available');
  if (!up || !down || !lost || !back) throw new Error('no figure fits the rehearsal');
  return { up: up.code, down: down.code, lost: lost.code, back: back.code };
}

/** The text of the file: every earlier year as it was, but for what is revised, and the year of the reorganisation. */
export function releaseFile(dataset: Dataset, plan: Reorganisation, revised: Revised): string {
  const rows = [...newYear(dataset, plan), ...earlierYears(dataset, revised)];
  return csvOf([[...PLACE, ...MEASURES], ...rows.map((row) => lineOf(row, dataset))]);
}

function earlierYears(dataset: Dataset, { up, down, lost, back }: Revised): Row[] {
  const { caseloads, workforce, release } = latestRelease(dataset);
  const context = byPlace(workforce);
  const change: Readonly<Record<string, (cells: Row['cells']) => Row['cells']>> = {
    [up]: (cells) => withCases(cells, 1.1),
    [down]: (cells) => withCases(cells, 0.9),
    [lost]: (cells) => ({ ...cells, caseload_fte: 'u', cases: 'u', case_holders_fte: 'u' }),
    [back]: (cells) => ({ ...cells, caseload_fte: '15', cases: '1500', case_holders_fte: '100' }),
  };
  return caseloads.toReversed().map((figure) => {
    const cells = cellsOf(figure, inArea(context, figure.code, figure.year));
    const revise = figure.year === release ? change[figure.code] : undefined;
    return rowOf(dataset, figure, revise === undefined ? cells : revise(cells));
  });
}

function withCases(cells: Row['cells'], times: number): Row['cells'] {
  const cases = Math.round(Number(cells.cases) * times);
  return {
    ...cells,
    cases: String(cases),
    caseload_fte: tenths(cases / Number(cells.case_holders_fte)),
  };
}

function cellsOf(figure: Figure, context: Workforce | undefined): Row['cells'] {
  const symbol = SYMBOLS.get(figure.status);
  const text = (value: unknown): string => symbol ?? String(value);
  return {
    caseload_fte: text(figure.average_caseload),
    cases: text(figure.cases),
    case_holders_fte: text(figure.case_holders_fte),
    inpost_fte: String(context?.in_post_fte ?? 'x'),
    turnover_rate_fte: String(context?.turnover_rate ?? 'x'),
    agency_fte: String(context?.agency_fte ?? 'x'),
    agency_rate_fte: String(context?.agency_rate ?? 'x'),
    vacancy_fte: String(context?.vacancy_fte ?? 'x'),
    vacancy_rate_fte: String(context?.vacancy_rate ?? 'x'),
    absence_rate_fte: String(context?.absence_rate ?? 'x'),
  };
}

function rowOf(dataset: Dataset, figure: Figure, cells: Row['cells']): Row {
  const { year, code, joint_with: other } = figure;
  const codes = other === undefined ? [code] : [code, other];
  const councils = codes.map((one) => councilsByCode(dataset.councils).get(one));
  const area = dataset.areas.find((one) => one.code === code);
  return {
    year,
    codes: area === undefined ? codes : [],
    name: councils.map((council) => council?.name ?? '').join(' / '),
    dfeCode: councils.map((council) => council?.dfe_code ?? '').join(' / '),
    area: area?.code ?? councils[0]?.area ?? '',
    cells,
  };
}

/** The year of the reorganisation: councils with their figures of the year before, a little changed, and their totals. */
function newYear(dataset: Dataset, plan: Reorganisation): Row[] {
  const { year } = plan;
  const gone = leavers(plan);
  const staying = dataset.councils.filter(
    (council) => isEnglish(council) && council.in_force_to === undefined && !gone.includes(council),
  );
  const pairs = dataset.jointReturns
    .filter((pair) => pair.last_year === undefined && pair.code !== plan.ended[0].code)
    .map(({ code, joint_with: other }) => [code, other] as const)
    .concat([[plan.begun[0].code ?? '', plan.begun[1].code ?? '']]);
  const unit = (
    place: Omit<Row, 'year' | 'cells'>,
    numbers: Numbers,
  ): Row & { numbers: Numbers } => ({
    ...place,
    year,
    cells: numberCells(numbers),
    numbers,
  });
  const alone = staying
    .filter(({ code = '' }) => !pairs.flat().includes(code))
    .map((council) => {
      const half = plan.ended.includes(council) ? 0.5 : 1;
      const place = {
        ...council,
        codes: [codeAfter(plan, council)],
        dfeCode: council.dfe_code ?? '',
      };
      return unit(
        place,
        scaled(numbersOf(dataset, [council.code ?? ''], year - 1), half, council.code),
      );
    });
  const together = pairs.map(([code, other]) => {
    const councils = [code, other].flatMap((one) =>
      staying.filter((council) => council.code === one),
    );
    const isNew = code === plan.begun[0].code;
    return unit(
      {
        codes: [code, other],
        name: councils.map(({ name }) => name).join(' / '),
        dfeCode: councils.map(({ dfe_code: dfe }) => dfe).join(' / '),
        area: councils[0]?.area ?? '',
      },
      scaled(numbersOf(dataset, isNew ? [code, other] : [code], year - 1), 1, code),
    );
  });
  const begun = beginners(plan).map((one) => {
    const codes = one.predecessors.map(({ code = '' }) => code);
    return unit(
      { ...one, codes: [one.code] },
      scaled(numbersOf(dataset, codes, year - 1), one.share, one.code),
    );
  });
  const units = [...alone, ...together, ...begun];
  const totals = dataset.areas
    .filter(({ code }) => isEnglishCode(code))
    .map(({ code }): Row => {
      const within = units.filter(({ area }) => liesIn(dataset, area, code));
      const place = { codes: [], name: '', dfeCode: '', area: code };
      return unit(place, total(within.map(({ numbers }) => numbers)));
    });
  return [...totals, ...units];
}

function liesIn(dataset: Dataset, area: string, code: string): boolean {
  const parent = dataset.areas.find((one) => one.code === area)?.parent;
  return area === code || (parent !== undefined && liesIn(dataset, parent, code));
}

/** The numbers of one or more rows together; of a council without any those of a small one. */
function numbersOf(dataset: Dataset, codes: readonly string[], year: number): Numbers {
  const { caseloads, workforce } = latestRelease(dataset);
  const [figures, context] = [byPlace(caseloads), byPlace(workforce)];
  const councils = councilsByCode(dataset.councils);
  return total(
    codes.map((code) => {
      const council = councils.get(code);
      const figure = council && inCouncil(figures, council, year);
      const own = inArea(context, (council && codeIn(council, year)) ?? code, year);
      const number = (value: unknown, instead: number): number =>
        typeof value === 'number' ? value : instead;
      return {
        cases: number(figure?.cases, 1500),
        fte: number(figure?.case_holders_fte, 100),
        staff: number(own?.in_post_fte, 150),
        vacancies: number(own?.vacancy_fte, 20),
        agency: number(own?.agency_fte, 15),
        turnover: String(number(own?.turnover_rate, 12)),
        absence: String(number(own?.absence_rate, 3)),
      };
    }),
  );
}

function total(all: readonly Numbers[]): Numbers {
  const sum = (of: 'cases' | 'fte' | 'staff' | 'vacancies' | 'agency'): number =>
    Math.round(10 * all.reduce((before, one) => before + one[of], 0)) / 10;
  return {
    cases: sum('cases'),
    fte: sum('fte'),
    staff: sum('staff'),
    vacancies: sum('vacancies'),
    agency: sum('agency'),
    turnover: all[0]?.turnover ?? 'x',
    absence: all[0]?.absence ?? 'x',
  };
}

/** A share of the numbers, up to 3% more or less by the digits of a code. */
function scaled(numbers: Numbers, share: number, code = ''): Numbers {
  const drift = 1 + (((Number(code.slice(-4)) * 7) % 61) - 30) / 1000;
  const tenth = (value: number): number => Math.round(value * share * 10) / 10;
  return {
    ...numbers,
    cases: Math.round(numbers.cases * share * drift),
    fte: tenth(numbers.fte),
    staff: tenth(numbers.staff),
    vacancies: tenth(numbers.vacancies),
    agency: tenth(numbers.agency),
  };
}

function numberCells({
  cases,
  fte,
  staff,
  vacancies,
  agency,
  turnover,
  absence,
}: Numbers): Row['cells'] {
  const percent = (part: number): string =>
    part + staff === 0 ? '0' : tenths((100 * part) / (part + staff));
  return {
    caseload_fte: tenths(cases / fte),
    cases: String(cases),
    case_holders_fte: String(fte),
    inpost_fte: String(staff),
    turnover_rate_fte: turnover,
    agency_fte: String(agency),
    agency_rate_fte: percent(agency),
    vacancy_fte: String(vacancies),
    vacancy_rate_fte: percent(vacancies),
    absence_rate_fte: absence,
  };
}

/** As a table has it: one decimal, and none where it is zero. */
function tenths(value: number): string {
  return String(Math.round(value * 10) / 10);
}

function lineOf({ year, codes, name, dfeCode, area, cells }: Row, dataset: Dataset): string[] {
  const region = dataset.areas.find(({ code }) => code === area);
  const isNation = region?.kind === 'nation';
  const level = codes.length > 0 ? 'Local authority' : isNation ? 'National' : 'Regional';
  const place = [
    String(year),
    'Reporting year',
    level,
    'E92000001',
    'England',
    isNation ? '' : area,
    isNation ? '' : (region?.name ?? ''),
    dfeCode,
    codes.join(' / '),
    name,
  ];
  return [...place, ...MEASURES.map((measure) => cells[measure] ?? '')];
}
