import { expect, test } from 'vitest';
import { assemble } from '../../src/tables/assemble.ts';

test('a table of which every row is wrong is reported row by row, however long it is', () => {
  // More than a function takes as arguments.
  const rows = 150_000;
  const districts = `code,name,council,first_year,last_year\n${'cut off\n'.repeat(rows)}`;
  const { findings } = assemble({
    read: (path) => (path === 'districts.csv' ? districts : undefined),
    list: () => [],
  });
  expect(findings.filter(({ code }) => code === 'ragged-row')).toHaveLength(rows);
});
