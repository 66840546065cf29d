import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { DATA_FOLDER } from '../../scripts/shared/data-folder.ts';
import { TABLES, type Table } from '../../src/tables/catalogue.ts';

const sections = readFileSync(join(DATA_FOLDER, 'README.md'), 'utf8').split(/^#+ /m);

test.each(Object.values<Table>(TABLES).map((table) => [table.path, table] as const))(
  'every column of %s is explained in the README of the data',
  (path, table) => {
    const section = sections.find((text) => text.startsWith(`\`${path}\``)) ?? '';
    expect(table.columns.filter((column) => !section.includes(`\`${column}\``))).toEqual([]);
  },
);
