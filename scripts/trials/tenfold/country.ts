/** What an invented country is made of. */
import type { Council } from '../../../src/schemas/council.ts';
import type { Chance } from './chance.ts';
import type { Ground } from './ground.ts';
import type { Scale } from './scale.ts';

/** Nations with ground: England, Wales, Scotland. */
export type Nation = 'E' | 'W' | 'S';

/** A council with the cells of ground that it has. */
export interface Invented {
  readonly council: Council;
  readonly nation: Nation;
  /** Cells beside each other, the first in the west. */
  readonly cells: readonly [number, ...number[]];
}

/** Two councils that report one combined figure from a year on. */
export interface Pair {
  readonly both: readonly [Invented, Invented];
  readonly since: number;
}

export interface Country {
  readonly scale: Scale;
  readonly chance: Chance;
  readonly grounds: Readonly<Record<Nation, Ground>>;
  readonly councils: readonly Invented[];
  /** Trusts of Northern Ireland, which have neither a code nor ground. */
  readonly trusts: readonly Council[];
  readonly pairs: readonly Pair[];
}

/** English councils, those that are gone among them. */
export function english({ councils }: Pick<Country, 'councils'>): Invented[] {
  return councils.filter(({ nation }) => nation === 'E');
}

/** Councils in force in the last year. */
export function present(councils: readonly Invented[]): Invented[] {
  return councils.filter(({ council }) => council.in_force_to === undefined);
}

/** The code of a council that has one. */
export function codeOf({ council }: Invented): string {
  return council.code ?? '';
}
