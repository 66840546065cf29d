import { expect, test } from 'vitest';
import { isDataPath, tableAt } from '../../src/tables/data-paths.ts';

test('a table of a release is one of the catalogue’s, whatever its year', () => {
  expect(tableAt('caseloads/2025.csv')?.path).toBe('caseloads/<release>.csv');
  expect(tableAt('areas.csv')?.path).toBe('areas.csv');
  expect(tableAt('caseloads/2025.csv.part')).toBeUndefined();
  expect(tableAt('caseloads/x2025.csv')).toBeUndefined();
});

test('data are tables, shapes, parts of the postcode index, returns and replies', () => {
  const data = [
    ...['areas.csv', 'workforce/2024.csv', 'geography/boundaries.json'],
    ...['postcodes/areas/b.txt', 'postcodes/areas/cb.txt', 'replies/replies.csv'],
    ...['returns/receipts.csv', 'returns/2025/bolton.csv', 'returns/obtained/2025/bolton.csv'],
    'returns/superseded/bolton.2025-12-31.1.a1b2c3d4.csv',
  ];
  expect(data.filter((path) => !isDataPath(path))).toEqual([]);
});

test('explanations, hidden files and what a stopped command left are none', () => {
  const others = [
    ...['README.md', '.journal.json', 'areas.csv.part', 'x/areas.csv', 'geography/other.json'],
    ...['postcodes/areas/cbx.txt', 'postcodes/areas/CB.txt', 'postcodes/areas/cb.txt.part'],
    ...['x/postcodes/areas/cb.txt', 'postcodes/areas/.txt', 'x/replies/replies.csv'],
    ...['replies/.replies.csv', 'replies/more/replies.csv', 'replies/replies.csv.part'],
    ...['returns/.hidden.csv', 'returns/.hidden/a.csv', 'returns/2025/bolton.csv~'],
    ...['returns/2025/bolton.txt', 'x/returns/receipts.csv', 'returns/-a/b.csv'],
  ];
  expect(others.filter(isDataPath)).toEqual([]);
});
