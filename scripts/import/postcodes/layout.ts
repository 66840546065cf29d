/** The two layouts in which postcodes are published, known by their first row. */
import { Failure } from '../../shared/failure.ts';

/** One row of a source. */
export interface SourcePostcode {
  /** As published: padded, with or without a space. */
  readonly postcode: string;
  /** GSS code of the county, or an empty or made-up one where there is none. */
  readonly county: string;
  /** GSS code of the district or single-tier council; empty if the source has none. */
  readonly district: string;
  /** Metres on the National Grid; 0 if the source has no place for it. */
  readonly east: number;
  readonly north: number;
  /** Whether the postcode is no longer in use. */
  readonly ended: boolean;
}

export interface Layout {
  readonly publisher: string;
  readonly title: string;
  readonly address: string;
  /** Lines before the first postcode. */
  readonly headerLines: 0 | 1;
  readonly width: number;
  readonly read: (cells: readonly string[]) => SourcePostcode;
}

const CODE_POINT = {
  publisher: 'Ordnance Survey',
  title:
    'Code-Point Open; contains OS data © Crown copyright and database right, Royal Mail data © Royal Mail copyright and database right, and National Statistics data © Crown copyright and database right',
  address: 'https://osdatahub.os.uk/downloads/open/CodePointOpen',
} as const;

const DIRECTORY = {
  publisher: 'Office for National Statistics',
  title:
    'ONS Postcode Directory; contains OS data © Crown copyright and database right, Royal Mail data © Royal Mail copyright and database right, and National Statistics data © Crown copyright and database right',
  address: 'https://geoportal.statistics.gov.uk/',
} as const;

/** Columns of Code-Point Open since 2011; its CSVs have no header, and their names are in Doc/. */
const CODE_POINT_WIDTH = 10;

/** Names that the directory's columns have had; the number is a year and changes with each release. */
const DIRECTORY_COLUMNS = {
  postcode: /^(pcds|pcd8|pcd7|pcd2|pcd)$/,
  county: /^(oscty|cty\d*cd)$/,
  district: /^(oslaua|laua|lad\d*cd)$/,
  east: /^(oseast1m|east1m)$/,
  north: /^(osnrth1m|north1m)$/,
  ended: /^doterm$/,
} as const;

/**
 * Finds the layout of a file by its first row.
 * @throws Failure if it is neither; names what was found
 */
export function layoutOf(first: readonly string[], file: string): Layout {
  if (isCodePointRow(first)) return codePoint();
  const names = first.map((name) =>
    name
      .replace(/^\uFEFF/, '')
      .trim()
      .toLowerCase(),
  );
  const columns = Object.entries(DIRECTORY_COLUMNS).map(
    ([key, pattern]) => [key, names.findIndex((name) => pattern.test(name))] as const,
  );
  const missing = columns.filter(([, index]) => index === -1).map(([key]) => key);
  if (missing.length === 0) return directory(Object.fromEntries(columns), first.length);
  throw new Failure(
    `${file}: wrong columns. Expected the ${CODE_POINT_WIDTH} columns of Code-Point Open (postcode, quality, eastings, northings, ` +
      'country, two of the NHS, county, district, ward) without a header, or the header of the ONS Postcode Directory ' +
      `(pcds, oscty, oslaua, oseast1m, osnrth1m, doterm or their newer names); found ${first.slice(0, 12).join(', ')}.`,
  );
}

function isCodePointRow(cells: readonly string[]): boolean {
  const [postcode = '', quality = '', east = '', north = '', country = ''] = cells;
  return (
    cells.length === CODE_POINT_WIDTH &&
    /^[A-Z]{1,2}\d/.test(postcode) &&
    [quality, east, north].every((cell) => /^\d+$/.test(cell)) &&
    /^([EWS]\d{8})?$/.test(country)
  );
}

function codePoint(): Layout {
  return {
    ...CODE_POINT,
    headerLines: 0,
    width: CODE_POINT_WIDTH,
    read: (cells) => ({
      postcode: cells[0] ?? '',
      east: Number(cells[2]),
      north: Number(cells[3]),
      county: cells[7] ?? '',
      district: cells[8] ?? '',
      ended: false,
    }),
  };
}

function directory(columns: Readonly<Record<string, number>>, width: number): Layout {
  const cell = (cells: readonly string[], key: keyof typeof DIRECTORY_COLUMNS): string =>
    cells[columns[key] ?? -1] ?? '';
  return {
    ...DIRECTORY,
    headerLines: 1,
    width,
    read: (cells) => ({
      postcode: cell(cells, 'postcode'),
      east: Number(cell(cells, 'east')),
      north: Number(cell(cells, 'north')),
      county: cell(cells, 'county'),
      district: cell(cells, 'district'),
      ended: cell(cells, 'ended').trim() !== '',
    }),
  };
}
