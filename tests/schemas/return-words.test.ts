import { expect, test } from 'vitest';
import { describeFormat } from '../../src/schemas/return-format.ts';
import { returnRow } from '../../src/schemas/return.ts';

const { columns } = describeFormat();

test.each(columns)(
  'the column $name says what it is, and has an example that it takes',
  (column) => {
    for (const text of [column.title, column.description, column.example])
      expect(text).not.toBe('');
    expect(column.otherNames.length).toBeGreaterThan(0);
    const cell = returnRow.shape[column.name];
    expect(cell.safeParse(column.example).success).toBe(true);
  },
);

const choices = columns.flatMap(({ name, choices: some = [] }) =>
  some.map((one) => ({ ...one, column: name, all: some })),
);

test.each(choices)(
  '$column: $value has a label and words of its own',
  ({ label, otherNames = [], all }) => {
    expect(label).not.toBe('');
    expect(otherNames.length).toBeGreaterThan(0);
    // A word such as total may suggest several, and each has one that suggests it alone.
    const words = all.flatMap((one) => one.otherNames ?? []);
    const own = otherNames.filter((word) => words.filter((other) => other === word).length === 1);
    expect(own.length).toBeGreaterThan(0);
    expect(otherNames.filter((word) => word !== word.toLowerCase())).toEqual([]);
  },
);

test('the services of children and of adults are parts of their wholes, and roles are parts of all', () => {
  const wholes = ['children_all', 'adults_all', 'all', 'individual', 'family'];
  const parts = choices.filter(({ value }) => !wholes.includes(value));
  const wholeOf = (value: string, column: string): string =>
    column === 'role' ? 'all' : value.startsWith('adults_') ? 'adults_all' : 'children_all';
  expect(parts.filter(({ value, column, partOf }) => partOf !== wholeOf(value, column))).toEqual(
    [],
  );
  const alone = choices.filter(({ value }) => wholes.includes(value));
  expect(alone.filter(({ partOf }) => partOf !== undefined)).toEqual([]);
});
