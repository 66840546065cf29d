/** A combined figure that both councils send, and a correction that is only a part. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkText } from '../../../src/returns/check.ts';
import type { FindingGroup } from '../../../src/returns/check/findings.ts';
import { CONTEXT, HEADER } from '../context.ts';

const KINGSTON = 'E09000021,Kingston upon Thames';
const RICHMOND = 'E09000027,Richmond upon Thames';

/** A row of three numbers, without the others. */
function row(council: string, service: string, numbers: string): string {
  return `${council},2025-12-31,${service},all,individual,${numbers},,,,,,,`;
}

function check(rows: readonly string[], context = CONTEXT): readonly FindingGroup[] {
  return checkText([HEADER, ...rows, ''].join('\r\n'), { ...context, official: [] }).findings;
}

function isTwice(...rows: readonly string[]): boolean {
  return check(rows).some(({ rule }) => rule === 'joint-return-twice');
}

describe('a combined figure that both councils send', () => {
  const kingston = row(KINGSTON, 'children_all', '1212,80.8,15.0');
  const richmond = row(RICHMOND, 'children_all', '1212,80.8,15.0');

  test('is found whatever else either of them sends', () => {
    const part = fc.constantFrom('children_in_need', 'care_leavers', 'disabled_children');
    const parts = fc.uniqueArray(part, { maxLength: 3 });
    fc.assert(
      fc.property(parts, parts, (one, other) => {
        const own = one.map((service) => row(KINGSTON, service, '300,20.0,15.0'));
        const others = other.map((service) => row(RICHMOND, service, '240,16.0,15.0'));
        expect(isTwice(kingston, ...own, richmond, ...others)).toBe(true);
        expect(isTwice(richmond, ...others, kingston, ...own)).toBe(true);
      }),
    );
  });

  test.each([
    ['the FTE withheld', '1212,c,15.0', true],
    ['the average not given', '1212,80.8,x', true],
    ['the cases withheld', 'c,80.8,15.0', true],
    ['only the average given by both', 'c,x,15.0', false],
    ['FTE with two decimals', '1212,80.83,14.99', true],
    ['one case less', '1211,80.8,15.0', false],
    ['other FTE', '1212,80.6,15.0', false],
  ])('with %s, is it found: %s %s', (_what, numbers, isFound) => {
    expect(isTwice(kingston, row(RICHMOND, 'children_all', numbers))).toBe(isFound);
  });

  test('is found beside a return that was accepted before', () => {
    const rows = [
      { service: 'children_all', role: 'all', cases: 1212, fte: 80.8, average: 15 },
      { service: 'care_leavers', role: 'all', cases: 240, fte: 16, average: 15 },
    ];
    const earlier = [{ council: 'kingston-upon-thames', periodEnd: '2025-12-31', rows }];
    const found = check([richmond], { ...CONTEXT, earlier }).map(({ rule }) => rule);
    expect(found).toContain('joint-return-twice');
  });
});

describe('several councils in one file', () => {
  /** All were in force on 31 December 2022, two of them under older codes. Eden is made up. */
  const eden = {
    ...CONTEXT.councils[0],
    slug: 'eden',
    name: 'Eden',
    aliases: [],
    predecessors: [],
  };
  const councils = [
    ...CONTEXT.councils.filter(({ codes: [code] }) => code?.from !== '2023-04-01'),
    ...['Eden', 'Fylde', 'Gower', 'Hexham'].map((name, at) => {
      const codes = [{ code: `E0600099${at}`, from: '', to: '' }];
      return { ...eden, slug: name.toLowerCase(), name, codes };
    }),
  ];
  const valueOf = (count: number) => {
    const rows = councils.slice(0, count).map(({ name, codes: [code] }) => {
      const cells = row(`${code?.code ?? ''},"${name}"`, 'children_all', '300,20.0,15.0');
      return cells.replace('2025-12-31', '2022-12-31');
    });
    const found = check(rows, { ...CONTEXT, councils, joint: [] });
    return found.find(({ rule }) => rule === 'several-councils')?.places[0]?.value;
  };

  test('are all named up to ten, and counted beyond that', () => {
    expect(valueOf(1)).toBeUndefined();
    expect(valueOf(2)).toBe('Barnsley and Bolton');
    expect(valueOf(10)).toMatch(/, Ynys Môn, Eden, and Fylde$/);
    expect(valueOf(11)).toMatch(/, Ynys Môn, Eden, and 2 others$/);
  });
});

describe('a correction', () => {
  const services = ['children_all', 'children_in_need', 'care_leavers'] as const;
  const earlier = [
    {
      council: 'ynys-mon',
      periodEnd: '2025-12-31',
      rows: services.map((service) => ({
        ...{ service, role: 'all' },
        ...{ cases: 300, fte: 20, average: 15 },
      })),
    },
  ];
  const context = { ...CONTEXT, earlier };
  const sent = (service: string) => row('W06000001,Ynys Môn', service, '330,22.0,15.0');

  test('that leaves out rows is asked about, which are named', () => {
    const [left] = check([sent('children_all')], context).filter(
      ({ rule }) => rule === 'correction-leaves-out-rows',
    );
    expect(left?.places).toMatchObject([
      {
        row: 2,
        params: { number: '2 rows', left: '‘children_in_need, all’ and ‘care_leavers, all’' },
      },
    ]);
  });

  test('with every row, or with more, is not', () => {
    const all = [...services, 'disabled_children'].map(sent);
    for (const rows of [all, all.slice(0, 3)]) {
      const rules = check(rows, context).map(({ rule }) => rule);
      expect(rules).toContain('replaces-earlier-return');
      expect(rules).not.toContain('correction-leaves-out-rows');
    }
  });
});
