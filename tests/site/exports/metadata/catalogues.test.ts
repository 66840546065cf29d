/** DCAT 3 and schema.org, as catalogues and search engines read them. */
import { beforeAll, describe, expect, test } from 'vitest';
import { MEASURES } from '../../../../src/site/exports/dictionary/measures/index.ts';
import { schemaOrg } from '../../../../src/site/exports/metadata/schema-org.ts';
import { dataVersion } from '../../../../src/site/version.ts';
import { CONTEXT, madeFile } from '../made-files.ts';
import { graphOf, type Graph } from './quads.ts';

const SITE = 'https://example.org';
const DATA = `${SITE}/data/`;
const KEPT = `${SITE}/v/${dataVersion()}/`;
const DCAT = 'http://www.w3.org/ns/dcat#';
const DCT = 'http://purl.org/dc/terms/';

describe('DCAT', () => {
  let graph: Graph;

  beforeAll(async () => {
    graph = await graphOf((await madeFile('dcat.jsonld')) as string, `${DATA}dcat.jsonld`);
  });

  test('has the newest data and the version that is kept, each leading to the other', () => {
    expect(graph.typed(`${DCAT}Dataset`).toSorted()).toEqual([DATA, KEPT]);
    expect(graph.one(DATA, `${DCAT}hasCurrentVersion`)).toBe(KEPT);
    expect(graph.one(KEPT, `${DCAT}isVersionOf`)).toBe(DATA);
    expect(graph.one(KEPT, `${DCAT}version`)).toBe(dataVersion());
  });

  test('covers England from the first year to the last', () => {
    const period = graph.one(DATA, `${DCT}temporal`);
    expect(graph.one(period, `${DCAT}startDate`)).toBe('2017-09-30');
    expect(graph.one(period, `${DCAT}endDate`)).toBe(`${CONTEXT.latestYear}-09-30`);
    // The code of England at the Office for National Statistics.
    expect(graph.one(DATA, `${DCT}spatial`)).toMatch(/E92000001$/);
  });

  test('each CSV file conforms to its description of columns', () => {
    const files = graph.all(DATA, `${DCAT}distribution`).filter((file) => file.endsWith('.csv'));
    expect(files.length).toBeGreaterThan(10);
    for (const file of files)
      expect(graph.one(file, `${DCT}conformsTo`)).toBe(`${file}-metadata.json`);
  });
});

describe('schema.org', () => {
  const { variableMeasured } = schemaOrg(CONTEXT, SITE) as {
    variableMeasured: { name: string; alternateName: string; unitText: string }[];
  };

  test('names each amount with its column and unit, and no rank or answer of yes or no', () => {
    const columns = variableMeasured.map(({ alternateName }) => alternateName);
    expect(columns).toContain('average_caseload');
    expect(columns).toContain('referrals');
    expect(columns).not.toContain('rank');
    expect(columns).not.toContain('over_cap');
    const units = new Map(MEASURES.map(({ name, unit }) => [name, unit]));
    for (const { alternateName, unitText } of variableMeasured)
      expect(unitText).toBe(units.get(alternateName));
  });
});
