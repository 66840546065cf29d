/** The register of councils and areas, as data/ has it. */
import type { Register } from '../../../src/releases/code-book.ts';
import type { DataFiles } from '../../../src/tables/assemble.ts';
import { TABLES } from '../../../src/tables/catalogue.ts';
import { requiredTable } from '../../shared/required-table.ts';

/** Reads the register from data/. */
export function readRegister(data: DataFiles): Register {
  return {
    councils: requiredTable(TABLES.councils, data),
    areas: requiredTable(TABLES.areas, data),
    jointReturns: requiredTable(TABLES.jointReturns, data),
  };
}
