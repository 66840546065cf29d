/** The files of JSON for programs below /api/v1/: one list for the OpenAPI description, the dictionary and the data page. */

/** What is at the top of a file: an object of a shape, a list of them, or something for each value of a key. */
export type Root =
  | { readonly object: string }
  | { readonly list: string }
  | { readonly map: Root; readonly key: string };

type JsonFileId =
  | 'index'
  | 'directory'
  | 'councils'
  | 'council'
  | 'claims'
  | 'region'
  | 'releases'
  | 'cap'
  | 'postcodeLottery';

export interface JsonFile {
  /** Below /api/v1; `{slug}` stands for a council or area. */
  readonly path: string;
  /** Its name in the OpenAPI description. */
  readonly id: JsonFileId;
  /** What it has, as a sentence without its full stop. */
  readonly summary: string;
  readonly root: Root;
  /** A slug for which there is a file. */
  readonly example?: string;
}

export const JSON_FILES: readonly JsonFile[] = [
  {
    path: '/index.json',
    id: 'index',
    summary: 'The version of the data, and the addresses of all files',
    root: { object: 'Index' },
  },
  {
    path: '/directory.json',
    id: 'directory',
    summary: 'Every council and area, with the release, the licence and the meaning of each field',
    root: { object: 'Directory' },
  },
  {
    path: '/councils.json',
    id: 'councils',
    summary: 'Every council as a list',
    root: { list: 'Identity' },
  },
  {
    path: '/councils/{slug}.json',
    id: 'council',
    summary:
      'One council with every measure in every year, similar councils, inspection, flags and revisions',
    root: { object: 'Council' },
    example: 'bolton',
  },
  {
    path: '/claims/{slug}.json',
    id: 'claims',
    summary:
      'What may be said of one council and what may not, each with sentence, year, source, caveats and record',
    root: { object: 'CouncilClaims' },
    example: 'bolton',
  },
  {
    path: '/regions/{slug}.json',
    id: 'region',
    summary: 'One nation, region or part of London with every measure in every year',
    root: { object: 'Region' },
    example: 'north-west',
  },
  {
    path: '/releases.json',
    id: 'releases',
    summary: 'The releases and their checksums, newest first',
    root: { list: 'Release' },
  },
  {
    path: '/cap.json',
    id: 'cap',
    summary:
      'For each year and whole cap from 8 to 30, how many averages are over it and the extra staff it would take',
    root: { map: { map: { object: 'CapYear' }, key: 'cap' }, key: 'year' },
  },
  {
    path: '/postcode-lottery.json',
    id: 'postcodeLottery',
    summary: 'The lowest and highest average within 50 miles of each council, by slug',
    root: { map: { object: 'Lottery' }, key: 'slug' },
  },
];
