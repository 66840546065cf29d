/** What happens to councils in the year of the rehearsal: chosen by rule from those in force, so that it is the same each time. */
import type { Council } from '../../src/schemas/council.ts';
import type { Dataset } from '../../src/dataset/dataset.ts';
import { isEnglish } from '../../src/dataset/lineage/english-councils.ts';

/** A council that begins on 1 April of the year. */
export interface NewCouncil {
  readonly slug: string;
  readonly code: string;
  readonly dfeCode: string;
  readonly name: string;
  readonly area: string;
  readonly predecessors: readonly Council[];
  /** The share of its predecessors' cases and staff that it takes over. */
  readonly share: number;
}

export interface Reorganisation {
  /** The reporting year of the next release. */
  readonly year: number;
  /** Two unitary councils of a region that become one. */
  readonly merged: { readonly from: readonly [Council, Council]; readonly into: NewCouncil };
  /** A county that is abolished, and the two councils in its place. */
  readonly split: { readonly from: Council; readonly into: readonly [NewCouncil, NewCouncil] };
  /** A council that stays and has another code. */
  readonly recoded: { readonly council: Council; readonly code: string };
  /** A combined figure that ends: the two councils report alone. */
  readonly ended: readonly [Council, Council];
  /** Two councils that begin to report one combined figure, the smaller code first. */
  readonly begun: readonly [Council, Council];
}

/** Chooses the councils. */
export function reorganisation(dataset: Dataset): Reorganisation {
  const year = (dataset.releases.at(-1)?.release ?? 0) + 1;
  const joint = dataset.jointReturns.flatMap(({ code, joint_with: other }) => [code, other]);
  const present = dataset.councils.filter(
    (council) => isEnglish(council) && council.in_force_to === undefined,
  );
  const free = present.filter(
    ({ code = '', old_codes: old, in_force_from: from }) =>
      !joint.includes(code) && old.length === 0 && from === undefined,
  );
  const unitary = free.filter(({ type }) => type === 'unitary');
  const merging = pairIn(unitary);
  const beginning = pairIn(unitary.filter(({ area }) => area !== merging[0].area));
  const county = one(
    free.filter(({ type, slug }) => {
      const districts = dataset.districts.filter(({ council }) => council === slug);
      return type === 'county' && districts.length > 3;
    }),
  );
  const pair = dataset.jointReturns.find(({ last_year: last, first_year: first }) => {
    return (
      last === undefined && first === Math.min(...dataset.jointReturns.map((row) => row.first_year))
    );
  });
  const ofCode = (code: string | undefined): Council =>
    one(present.filter((council) => council.code === code));
  return {
    year,
    merged: { from: merging, into: successor(merging, 1, 1) },
    split: {
      from: county,
      into: [successor([county], 2, 0.5, 'East'), successor([county], 3, 0.5, 'West')],
    },
    recoded: {
      council: one(free.filter(({ type }) => type === 'metropolitan district')),
      code: 'E08000990',
    },
    ended: [ofCode(pair?.code), ofCode(pair?.joint_with)],
    begun: beginning,
  };
}

/** The first two councils that share a region, the smaller code first. */
function pairIn(councils: readonly Council[]): [Council, Council] {
  const regions = Map.groupBy(councils, ({ area }) => area);
  const [a, b] = [...regions.values()].find(({ length }) => length > 1) ?? [];
  return [one(a), one(b)].sort((x, y) => ((x.code ?? '') < (y.code ?? '') ? -1 : 1)) as [
    Council,
    Council,
  ];
}

function successor(
  from: readonly Council[],
  number: number,
  share: number,
  direction = '',
): NewCouncil {
  const name = `${direction} ${from.map((council) => council.name).join(' and ')}`.trim();
  return {
    slug: name.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-'),
    code: `E0600099${number}`,
    dfeCode: `99${number}`,
    name,
    area: from[0]?.area ?? '',
    predecessors: from,
    share,
  };
}

function one(found: Council | readonly Council[] | undefined): Council {
  const first = found instanceof Array ? found[0] : found;
  if (first === undefined) throw new Error('no council fits the rehearsal');
  return first;
}

/** All councils that begin. */
export function beginners({ merged, split }: Reorganisation): NewCouncil[] {
  return [merged.into, ...split.into];
}

/** All councils that end. */
export function leavers({ merged, split }: Reorganisation): Council[] {
  return [...merged.from, split.from];
}

/** The code of a council from 1 April of the year. */
export function codeAfter({ recoded }: Reorganisation, council: Council): string {
  return council === recoded.council ? recoded.code : (council.code ?? '');
}
