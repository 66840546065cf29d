/** Makes one council of an invented country after another. */
import type { Council, CouncilType } from '../../../src/schemas/council.ts';
import { wholeBetween, type Chance } from './chance.ts';
import type { Country, Invented, Nation, Pair } from './country.ts';
import { nameOf, slugOf } from './names.ts';
import { TODAY, yearsOf, type Scale } from './scale.ts';

/** One council in so many merges, splits, reports a combined figure, gets a new code, gets another name. */
export const ONE_IN = { merged: 50, split: 50, combined: 76, recoded: 40, renamed: 25 };

/** Addresses that the site gives as examples. In an invented country other councils have them. */
const EXAMPLES = ['bolton', 'salford', 'north-east-lincolnshire', 'liverpool'];

/** The finest areas of England, each with its councils of today. */
const AREAS: readonly (readonly [code: string, councils: number])[] = [
  ['E12000001', 12],
  ['E12000002', 24],
  ['E12000003', 15],
  ['E12000004', 10],
  ['E12000005', 14],
  ['E12000006', 11],
  ['E13000001', 14],
  ['E13000002', 19],
  ['E12000008', 19],
  ['E12000009', 15],
];

/** The type and the area of councils outside England, and how their codes begin. */
const NATIONS = {
  W: { type: 'welsh unitary', area: 'W92000004', codes: 'W06' },
  S: { type: 'scottish council', area: 'S92000003', codes: 'S12' },
} as const;

/** Invented codes are numbered from here, far above those in use. */
const FIRST_CODE = 500_000;

/** Councils with a code of the Department for Education: it has three digits, which are not enough for all. */
const DFE_CODES = 900;

/** Adds councils, each with a code and a name of its own. */
export class CouncilMaker {
  readonly councils: Invented[] = [];
  readonly pairs: Pair[] = [];
  readonly #scale: Scale;
  readonly #chance: Chance;
  readonly #grounds: Country['grounds'];
  readonly #examples = [...EXAMPLES];
  #codes = FIRST_CODE;

  constructor(scale: Scale, chance: Chance, grounds: Country['grounds']) {
    this.#scale = scale;
    this.#chance = chance;
    this.#grounds = grounds;
  }

  /** A council that stays, though it may get another name, and a new code if it may. */
  addPlain(cell: number, mayBeRecoded = true): Invented {
    const isRecoded = mayBeRecoded && this.#chance('recoded', cell) * ONE_IN.recoded < 1;
    const isRenamed = this.#chance('renamed', cell) * ONE_IN.renamed < 1;
    const lastDay = `${this.#someYear('recoded', cell)}-03-31`;
    const slug = this.#examples.shift();
    return this.#add([cell], {
      ...(slug === undefined ? {} : { slug }),
      old_codes: isRecoded ? [{ code: this.#nextCode(), lastDay }] : [],
      aliases: isRenamed ? [`Old ${nameOf(this.councils.length)}`] : [],
    });
  }

  /** Two councils that come to report one combined figure. */
  addPair([first, second]: readonly [number, number]): void {
    const both = [this.addPlain(first, false), this.addPlain(second, false)] as const;
    this.pairs.push({ both, since: this.#someYear('combined', first) });
  }

  /** Two councils that become one, or one that becomes two. */
  reorganise(cells: readonly [number, number], fate: 'merged' | 'split'): void {
    const year = this.#someYear(fate, cells[0]);
    const parts: readonly Invented['cells'][] = [[cells[0]], [cells[1]]];
    const [before, after] = fate === 'merged' ? [parts, [cells]] : [[cells], parts];
    const gone = before.map((own) => this.#add(own, { in_force_to: `${year}-03-31` }));
    const predecessors = gone.map(({ council }) => council.slug);
    for (const own of after) this.#add(own, { in_force_from: `${year}-04-01`, predecessors });
  }

  /** All councils of Wales or Scotland. */
  addNation(nation: Exclude<Nation, 'E'>): void {
    const { type, area, codes } = NATIONS[nation];
    for (let cell = 0; cell < this.#grounds[nation].cells; cell += 1) {
      this.#add([cell], { code: `${codes}${FIRST_CODE + cell}`, type, area }, nation);
    }
  }

  /** Trusts of Northern Ireland. */
  trusts(count: number): Council[] {
    const facts = { type: 'health and social care trust', area: 'N92000002' } as const;
    return Array.from({ length: count }, (_, index) => ({
      ...blank(`${nameOf(this.councils.length + index)} Trust`),
      ...facts,
    }));
  }

  #add(cells: Invented['cells'], facts: Partial<Council>, nation: Nation = 'E'): Invented {
    const number = this.councils.length;
    const area = facts.area ?? areaOf(cells[0], this.#grounds.E.cells);
    const hasDfeCode = nation === 'E' && number < DFE_CODES;
    const council: Council = {
      ...blank(nameOf(number)),
      ...(hasDfeCode ? { dfe_code: String(100 + number) } : {}),
      ...this.#middle(cells, nation),
      code: facts.code ?? this.#nextCode(),
      type: typeOf(area, number),
      area,
      ...facts,
    };
    const invented = { council, cells, nation };
    this.councils.push(invented);
    return invented;
  }

  #middle(
    [first, ...others]: Invented['cells'],
    nation: Nation,
  ): { latitude: number; longitude: number } {
    const ground = this.#grounds[nation];
    const [a, b] = [ground.middle(first), ground.middle(others.at(-1) ?? first)];
    return {
      latitude: (a.latitude + b.latitude) / 2,
      longitude: (a.longitude + b.longitude) / 2,
    };
  }

  #nextCode(): string {
    this.#codes += 1;
    return `E06${this.#codes}`;
  }

  /** A year in which something can begin on 1 April: any but the first. */
  #someYear(...about: readonly (string | number)[]): number {
    const [, second = 0, ...later] = yearsOf(this.#scale);
    return wholeBetween(this.#chance('year', ...about), second, later.at(-1) ?? second);
  }
}

/** A council of which nothing but its name is known. */
function blank(name: string): Council {
  return {
    slug: slugOf(name),
    code: undefined,
    dfe_code: undefined,
    name,
    type: 'unitary',
    area: '',
    in_force_from: undefined,
    in_force_to: undefined,
    predecessors: [],
    old_codes: [],
    aliases: [],
    latitude: undefined,
    longitude: undefined,
  };
}

/** The area of a cell: each two cells are of one area, and areas have as large a part of all as today. */
function areaOf(cell: number, cells: number): string {
  let left = ((cell - (cell % 2)) * TODAY) / cells;
  const found = AREAS.find(([, councils]) => (left -= councils) < 0);
  return found?.[0] ?? AREAS[0]?.[0] ?? '';
}

function typeOf(area: string, number: number): CouncilType {
  if (area.startsWith('E13')) return 'london borough';
  return (['county', 'unitary', 'metropolitan district'] as const)[number % 3] ?? 'unitary';
}
