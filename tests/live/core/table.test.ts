import { describe, expect, test } from 'vitest';
import { toText } from '../../../src/pictures/to-text.ts';
import { CouncilLinks } from '../../../src/live/core/CouncilLinks.tsx';
import { figureCell } from '../../../src/live/core/figure-cell.tsx';
import { Table } from '../../../src/live/core/Table.tsx';
import { ToRecord } from '../../../src/live/core/ToRecord.tsx';

const columns = [{ head: 'Council' }, { head: 'Average', className: 'number' as const }];

describe('a table', () => {
  test('has a caption, heads of columns and rows, and classes of columns and cells', () => {
    const rows = [
      { key: 'bolton', cells: ['Bolton', { content: '20.8', className: 'over' }] },
      { key: 'bury', cells: ['Bury & Co', ''] },
    ];
    expect(toText(Table({ caption: 'Averages', columns, rows }))).toBe(
      '<table data-part="data-table"><caption data-part="caption">Averages</caption>' +
        '<thead><tr><th scope="col">Council</th><th scope="col" class="number">Average</th></tr></thead>' +
        '<tbody><tr><th scope="row">Bolton</th><td class="number over">20.8</td></tr>' +
        '<tr><th scope="row">Bury &amp; Co</th><td class="number"></td></tr></tbody></table>',
    );
  });

  test('sums up in a last row where there is something to sum up', () => {
    const table = Table({ caption: 'Staff', columns, rows: [], foot: ['Sum', 12] });
    expect(toText(table)).toContain(
      '<tfoot><tr><th scope="row">Sum</th><td class="number">12</td></tr></tfoot>',
    );
  });
});

test('the councils of a combined figure are joined by ‘and’, each a link', () => {
  const councils = [
    { slug: 'north', name: 'North' },
    { slug: 'south', name: 'South' },
  ];
  expect(toText(CouncilLinks({ councils }))).toBe(
    '<a href="/councils/north/">North</a> and <a href="/councils/south/">South</a>',
  );
});

test('a remark stands after the names', () => {
  const councils = [{ slug: 'few', name: 'Few' }];
  expect(toText(CouncilLinks({ councils, note: 'small' }))).toBe(
    '<a href="/councils/few/">Few</a> <span class="note">small</span>',
  );
});

test('an average is marked where it is over the cap, not where it equals it', () => {
  const figure = {
    ...{ year: 2025, code: 'E06000001', joint_with: undefined, status: 'published' as const },
    ...{ average_caseload: 20, cases: 2000, case_holders_fte: 100 },
  };
  const classes = [20, 19.5].map((cap) => figureCell('bolton', figure, cap));
  expect(classes).toMatchObject([{ className: '' }, { className: 'over' }]);
});

test('a figure leads to the record of its year', () => {
  expect(toText(ToRecord({ slug: 'bolton', year: 2025, children: '20.8' }))).toBe(
    '<a href="/councils/bolton/#figure-2025" class="to-record">20.8</a>',
  );
});
