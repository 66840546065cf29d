/** Whether every code in every table belongs to a council or an area, and was in force when the table says. */
import type { GssCode } from '../../schemas/cell.ts';
import type { Council } from '../../schemas/council.ts';
import type { ErrorCode, Finding } from '../../schemas/finding.ts';
import { longDate } from '../text/format.ts';
import { codeIn, codeOn, councilsByCode, type Dataset } from '../dataset.ts';

/** One mention of a code somewhere in data/. */
interface Mention {
  readonly file: string;
  /** Line of the file. Tables of the project have one row on each line. */
  readonly row?: number;
  readonly column: string;
  readonly code: GssCode;
  /** Year, or day as YYYY-MM-DD, on which the code must be in force; `now` for a council that exists today. */
  readonly when?: number | string | undefined;
}

/** An error for every code that belongs to no council and no area, and for every council's code that was not in force then. */
export function referenceFindings(dataset: Dataset): Finding[] {
  const councils = councilsByCode(dataset.councils);
  const areas = new Set(dataset.areas.map(({ code }) => code));
  return mentions(dataset).flatMap((mention): Finding[] => {
    const trouble = troubleWith(mention, councils.get(mention.code), areas);
    if (trouble === undefined) return [];
    const { file, row, column, code } = mention;
    return [
      {
        ...trouble,
        severity: 'error',
        file,
        ...(row === undefined ? {} : { row }),
        column,
        value: code,
      },
    ];
  });
}

function troubleWith(
  { code, when }: Mention,
  council: Council | undefined,
  areas: ReadonlySet<GssCode>,
): { code: ErrorCode; message: string } | undefined {
  if (areas.has(code)) return undefined;
  if (council === undefined) {
    const message =
      'Nobody knows this code. Correct it, or add the council or area to the register.';
    return { code: 'unknown-code', message };
  }
  if (isInForce(council, code, when)) return undefined;
  const has =
    when === 'now' ? 'does not have this code today' : `did not have this code ${dayInWords(when)}`;
  const message = `${council.name} ${has}. Correct the code, the year, or the dates in the register.`;
  return { code: 'code-not-in-force', message };
}

function dayInWords(when: Mention['when']): string {
  return typeof when === 'string' ? `on ${longDate(when)}` : `on 30 September ${when ?? ''}`;
}

function isInForce(council: Council, code: GssCode, when: Mention['when']): boolean {
  if (when === undefined) return true;
  if (when === 'now') return council.in_force_to === undefined && council.code === code;
  return (typeof when === 'string' ? codeOn(council, when) : codeIn(council, when)) === code;
}

function mentions(dataset: Dataset): Mention[] {
  const {
    releases,
    childrenInNeed,
    referrals,
    childPopulation,
    socialWorkerChanges,
    neighbours,
    inspections,
    stories,
    hexes,
    jointReturns,
    boundaries,
    places,
    combinedAreas,
  } = dataset;
  return [
    ...releases.flatMap(({ release, caseloads, workforce }) => [
      ...placed(`caseloads/${release}.csv`, caseloads),
      ...placed(`workforce/${release}.csv`, workforce),
    ]),
    ...placedOn('03-31', 'children-in-need.csv', childrenInNeed),
    ...placedOn('03-31', 'referrals.csv', referrals),
    ...placedOn('06-30', 'child-population.csv', childPopulation),
    ...placedOn('03-31', 'social-worker-changes.csv', socialWorkerChanges),
    ...neighbours.flatMap((row, index): Mention[] => {
      // Whether they still exist is asked in neighbours.ts, as the list may be older than a reorganisation.
      const at = { file: 'neighbours.csv', row: index + 2 } as const;
      return [
        { ...at, column: 'code', code: row.code },
        { ...at, column: 'neighbour', code: row.neighbour },
      ];
    }),
    ...inspections.map((row, index) => inTable('inspections.csv', index, row.code)),
    ...placed('stories.csv', stories),
    ...hexes.map((row, index) => inTable('geography/hexes.csv', index, row.code)),
    ...places.map(({ code }, index): Mention => ({
      file: 'places.csv',
      row: index + 2,
      column: 'code',
      code,
      when: 'now',
    })),
    ...combinedAreas.flatMap(({ codes }, index) =>
      codes.map((code): Mention => ({
        file: 'combined-areas.csv',
        row: index + 2,
        column: 'codes',
        code,
        when: 'now',
      })),
    ),
    ...placed(
      'joint-returns.csv',
      jointReturns.map((row) => ({ ...row, year: row.first_year })),
    ),
    ...Object.values(boundaries.objects).flatMap(({ geometries }) =>
      geometries.map(({ properties: { code } }) => ({
        file: 'geography/boundaries.json',
        column: 'code',
        code,
      })),
    ),
  ];
}

function inTable(file: string, index: number, code: GssCode): Mention {
  return { file, row: index + 2, column: 'code', code };
}

function placed(
  file: string,
  rows: readonly { code: GssCode; joint_with?: GssCode | undefined; year?: number | undefined }[],
): Mention[] {
  return rows.flatMap(({ code, joint_with: other, year }, index) => {
    const at = { file, row: index + 2, when: year };
    const mention = { ...at, column: 'code', code };
    return other === undefined
      ? [mention]
      : [mention, { ...at, column: 'joint_with', code: other }];
  });
}

/** Rows about a council or area on a day of their year, as month and day: `03-31`. */
function placedOn(
  day: string,
  file: string,
  rows: readonly { readonly code: GssCode; readonly year: number }[],
): Mention[] {
  return rows.map(({ code, year }, index) => ({
    ...inTable(file, index, code),
    when: `${year}-${day}`,
  }));
}
