import { describe, expect, test } from 'vitest';
import { dataFiles } from '../../../scripts/shared/data-folder.ts';
import { isEnglish, isEnglishCode } from '../../../src/dataset/lineage/english-councils.ts';
import { TABLES } from '../../../src/tables/catalogue.ts';
import { parseTable } from '../../../src/tables/table.ts';
import { councilOf } from '../fixture.ts';

const { rows: councils } = parseTable(
  TABLES.councils,
  dataFiles().read('councils.csv') ?? '',
  'councils.csv',
);

describe('English councils', () => {
  test('are those that lie in England, and figures are collected from them only', () => {
    expect(isEnglish(councilOf('ashby'))).toBe(true);
    expect(isEnglish(councilOf('llan'))).toBe(false);
  });

  test('are 153 today, as the Department for Education counts them', () => {
    const now = councils.filter(({ in_force_to: end }) => end === undefined);
    expect(now.filter(isEnglish)).toHaveLength(153);
  });

  test('have codes of England, and no other council of the register has', () => {
    const byCode = councils.filter(({ code = '' }) => isEnglishCode(code));
    expect(councils.filter(isEnglish)).toEqual(byCode);
  });
});
