/** Makes census files from the description of the format: every person in them is invented. */
import fc from 'fast-check';

/** A worker as the file has one; a text is written as it is, so that it may be wrong. */
export interface MadeWorker {
  readonly AgencyWorker: string;
  readonly SWENo: string;
  readonly PersonBirthDate: string;
  readonly GenderCurrent: string;
  readonly Ethnicity: string;
  readonly FTE: string;
  readonly OrgRole: string;
  readonly RoleStartDate: string;
  readonly RoleEndDate?: string;
  readonly FTE30?: string;
  readonly Cases30?: string;
  readonly Absat30Sept?: string;
  readonly CFKSSstatus?: string;
}

/** What stands before the workers. */
export interface MadeHeader {
  readonly lea: string;
  readonly year: number;
  readonly vacancies: string;
  readonly agencyFte: string;
}

export const BOLTON: MadeHeader = { lea: '350', year: 2025, vacancies: '9.5', agencyFte: '6' };

/** A worker with nothing odd about it. */
export function worker(given: Partial<MadeWorker> = {}): MadeWorker {
  return {
    AgencyWorker: '0',
    SWENo: 'SW104242',
    PersonBirthDate: '1980-01-01',
    GenderCurrent: '2',
    Ethnicity: 'WBRI',
    FTE: '1',
    OrgRole: '5',
    RoleStartDate: '2019-04-01',
    FTE30: '1',
    Cases30: '16',
    CFKSSstatus: '3',
    ...given,
  };
}

/** The file. @param header left out where null, as the format allows */
export function census(workers: readonly MadeWorker[], header: MadeHeader | null = BOLTON): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<Message>',
    ...(header === null ? [] : [headerXml(header)]),
    element('LALevelVacancies', [
      element('NumberOfVacancies', header?.vacancies ?? '0'),
      element('NoAgencyFTE', header?.agencyFte ?? '0'),
      element('NoAgencyHeadcount', '0'),
    ]),
    ...workers.map((one) =>
      element(
        'CSWWWorker',
        Object.entries(one).map(([name, text]) => element(name, String(text))),
      ),
    ),
    '</Message>',
    '',
  ].join('\n');
}

function headerXml({ lea, year }: MadeHeader): string {
  return element('Header', [
    element('CollectionDetails', [
      element('Collection', 'CSWW'),
      element('Year', String(year)),
      element('ReferenceDate', `${year}-09-30`),
    ]),
    element('Source', [element('SourceLevel', 'L'), element('LEA', lea)]),
  ]);
}

function element(name: string, contents: string | readonly string[]): string {
  return `<${name}>${typeof contents === 'string' ? contents : contents.join('')}</${name}>`;
}

/** Identifiers that nothing made from a file may have: numbers of six digits or more, dates of birth. */
const identified = fc.record({
  SWENo: fc.integer({ min: 100_000, max: 999_999 }).map((n) => `SW${n}`),
  PersonBirthDate: fc
    .record({
      y: fc.integer({ min: 1950, max: 2003 }),
      m: fc.integer({ min: 1, max: 12 }),
      d: fc.integer({ min: 1, max: 28 }),
    })
    .map(({ y, m, d }) => `${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`),
});

/** Workers of every kind: with cases, without, absent, agency, those who have left. */
export const workers: fc.Arbitrary<MadeWorker[]> = fc.array(
  fc
    .record({
      ids: identified,
      fte: fc.integer({ min: 0, max: 1_000_000 }).map((n) => (n / 1_000_000).toFixed(6)),
      cases: fc.integer({ min: 0, max: 45 }),
      role: fc.constantFrom('1', '2', '3', '4', '5', '6'),
      status: fc.constantFrom('1', '2', '3', '4'),
      agency: fc.constantFrom('0', '1'),
      left: fc.constantFrom(
        undefined,
        undefined,
        undefined,
        '2025-08-31',
        '2025-09-30',
        '2025-10-01',
      ),
    })
    .map(({ ids, fte, cases, role, status, agency, left }) =>
      worker({
        ...ids,
        FTE30: fte,
        Cases30: String(cases),
        OrgRole: role,
        CFKSSstatus: status,
        AgencyWorker: agency,
        ...(left === undefined ? {} : { RoleEndDate: left }),
      }),
    ),
  { minLength: 1, maxLength: 120 },
);
