/** Reads the values of one worker: the census gives everything as text. */
import { MILLIONTHS, type CaseHolder, type CensusRole } from './case-holder.ts';

/** The elements of a worker that are read. All others are passed over without being kept. */
export const WORKER_ELEMENTS = [
  'AgencyWorker',
  'OrgRole',
  'RoleEndDate',
  'FTE30',
  'Cases30',
  'Absat30Sept',
  'CFKSSstatus',
] as const;
export type WorkerElement = (typeof WORKER_ELEMENTS)[number];

/** The text of those elements that a worker has. */
export type WorkerValues = Partial<Record<WorkerElement, string>>;

/** Why a worker is not counted among those with cases. */
export type LeftOut = 'left' | 'without-cases' | 'zero-fte' | 'no-fte';

/** A value that cannot be what the census means by it. */
export type Unreadable =
  | 'FTE30'
  | 'Cases30'
  | 'RoleEndDate'
  | 'OrgRole'
  | 'CFKSSstatus'
  | 'AgencyWorker';

/** What became of a worker. */
export type Reading =
  | { readonly kind: 'counted'; readonly holder: CaseHolder }
  | { readonly kind: 'left out'; readonly why: LeftOut }
  | { readonly kind: 'unreadable'; readonly element: Unreadable };

/** More cases than anybody can have. */
const MOST_CASES = 500;

/**
 * Reads a worker.
 * @param day the day of the census, YYYY-MM-DD
 */
export function readWorker(values: WorkerValues, day: string): Reading {
  const wrong = unreadableIn(values);
  if (wrong !== undefined) return { kind: 'unreadable', element: wrong };
  const { RoleEndDate: end = '', Cases30: cases = '', FTE30: fte = '' } = values;
  if (end !== '' && end <= day) return { kind: 'left out', why: 'left' };
  if (cases === '' || Number(cases) === 0) return { kind: 'left out', why: 'without-cases' };
  if (fte === '') return { kind: 'left out', why: 'no-fte' };
  const millionths = inMillionths(fte);
  if (millionths === 0) return { kind: 'left out', why: 'zero-fte' };
  const holder = {
    cases: Number(cases),
    fte: millionths,
    role: roleOf(values),
    agency: isYes(values.AgencyWorker),
  };
  return { kind: 'counted', holder };
}

/** What each element may have in it; an empty one is not given. */
const READABLE: Readonly<Record<Unreadable, (text: string) => boolean>> = {
  FTE30: (text) => /^\d(\.\d{1,6})?$|^\.\d{1,6}$/.test(text) && inMillionths(text) <= MILLIONTHS,
  Cases30: (text) => /^\d{1,4}$/.test(text) && Number(text) <= MOST_CASES,
  RoleEndDate: (text) => /^\d{4}-\d{2}-\d{2}$/.test(text),
  OrgRole: (text) => /^[1-6]$/.test(text),
  CFKSSstatus: (text) => /^[1-4]$/.test(text),
  AgencyWorker: (text) => /^(0|1|true|false)$/.test(text),
};

function unreadableIn(values: WorkerValues): Unreadable | undefined {
  const elements = Object.keys(READABLE) as Unreadable[];
  return elements.find((element) => {
    const text = values[element] ?? '';
    return text !== '' && !READABLE[element](text);
  });
}

/** A decimal with up to six places as a whole number of millionths. */
export function inMillionths(text: string): number {
  const [whole = '', decimals = ''] = text.split('.');
  return Number(whole === '' ? '0' : whole) * MILLIONTHS + Number(decimals.padEnd(6, '0'));
}

/** Newly qualified workers are so whatever their place in the organisation. Managers are among the others. */
function roleOf({ CFKSSstatus: status, OrgRole: role }: WorkerValues): CensusRole {
  if (status === '1') return 'newly_qualified';
  if (role === '4') return 'senior_social_worker';
  return role === '5' ? 'social_worker' : 'other';
}

function isYes(text: string | undefined): boolean {
  return text === '1' || text === 'true';
}
