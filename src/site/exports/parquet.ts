/** A download as Apache Parquet: typed columns, with the source and caveats in the file. */
import { parquetWriteBuffer } from 'hyparquet-writer';
import type { Context } from '../context.ts';
import { dataVersion } from '../version.ts';
import { CAVEATS, LICENCE } from './caveats.ts';
import { typedValue, type FieldType } from './dictionary/field.ts';
import { sourcesOf, type Download } from './downloads.ts';

const TYPES = {
  integer: 'INT32',
  number: 'DOUBLE',
  string: 'STRING',
  boolean: 'BOOLEAN',
  // As YYYY-MM-DD: the writer has no type for days.
  date: 'STRING',
} as const satisfies Record<FieldType, string>;

/** An empty cell is null, never zero. */
export function parquetOf(download: Download, context: Context): Uint8Array {
  const rows = download.rows(context);
  const buffer = parquetWriteBuffer({
    columnData: download.columns.map(({ name, type, required }, index) => ({
      name,
      type: TYPES[type],
      nullable: !required,
      data: rows.map((row) => typedValue(row[index] ?? '', type)),
    })),
    kvMetadata: [
      { key: 'title', value: download.title },
      { key: 'source', value: sourcesOf(download, context).join('; ') },
      { key: 'licence', value: LICENCE.title },
      { key: 'data_version', value: dataVersion() },
      { key: 'caveats', value: CAVEATS.join(' ') },
    ],
  });
  return new Uint8Array(buffer);
}
