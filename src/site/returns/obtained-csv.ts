/** The files of answers under freedom of information. Each row says where it is from, since a file loses its address. */
import { OBTAINED } from '../../schemas/receipt.ts';
import type { ObtainedReturn } from '../../tables/returns.ts';
import { readCsv } from '../../tables/table.ts';
import { writeCsv } from '../../tables/write-csv.ts';
import type { ReturnTable } from '../load.ts';

/** One file, for a council and a year. */
export interface ObtainedFile {
  readonly year: string;
  readonly slug: string;
  readonly csv: string;
}

/**
 * The files with three more columns: how the row came here, the address of the answer, and its day.
 * @param tables the accepted rows as they are kept
 */
export function obtainedFiles(
  tables: readonly ReturnTable[],
  obtained: readonly ObtainedReturn[],
): ObtainedFile[] {
  return tables.map(({ path, csv }) => {
    const [year = '', slug = ''] = path.replace(/\.csv$/, '').split('/');
    const { header, rows } = readCsv(csv, path);
    const lines = rows.map(({ cells }) => [
      ...header.map((name) => cells[name] ?? ''),
      ...originOf(obtained, slug, cells.period_end),
    ]);
    return { year, slug, csv: writeCsv([[...header, ...ORIGIN], ...lines]) };
  });
}

const ORIGIN = ['source', 'answer_link', 'answered'];

function originOf(obtained: readonly ObtainedReturn[], slug: string, end = ''): string[] {
  const found = obtained.find(({ council, periodEnd }) => council === slug && periodEnd === end);
  return [OBTAINED, found?.receipt.answer_link ?? '', found?.receipt.answered ?? ''];
}
