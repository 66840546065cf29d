/** CSV on the Web, read by other people's parsers, without the network that its context would be fetched from. */
import rdf from '@rdfjs/dataset';
import CsvwParser from '@zazuko/rdf-parser-csvw';
import { JsonLdParser } from 'jsonld-streaming-parser';
import { Readable } from 'node:stream';

/** What of the context at http://www.w3.org/ns/csvw these descriptions use. */
const CONTEXT = {
  '@vocab': 'http://www.w3.org/ns/csvw#',
  csvw: 'http://www.w3.org/ns/csvw#',
  dc: 'http://purl.org/dc/terms/',
  schema: 'http://schema.org/',
  columns: { '@id': 'csvw:column', '@container': '@list' },
  titles: 'csvw:title',
  datatype: { '@id': 'csvw:datatype', '@type': '@vocab' },
  integer: 'http://www.w3.org/2001/XMLSchema#integer',
  number: 'http://www.w3.org/2001/XMLSchema#double',
  boolean: 'http://www.w3.org/2001/XMLSchema#boolean',
  date: 'http://www.w3.org/2001/XMLSchema#date',
  string: 'http://www.w3.org/2001/XMLSchema#string',
  url: { '@id': 'csvw:url', '@type': '@id' },
};

/** Predicates of what is said of a table as a whole. */
const ABOUT_THE_TABLE = /^http:\/\/(www\.w3\.org\/ns\/csvw#|purl\.org\/dc\/|schema\.org\/)/;

/** A statement that the parser reads from a row. */
export interface Statement {
  readonly predicate: string;
  readonly value: string;
  /** Address of the value's type. */
  readonly datatype: string;
}

interface Quad {
  readonly predicate: { readonly value: string };
  readonly object: {
    readonly termType: string;
    readonly value: string;
    readonly datatype?: { readonly value: string };
  };
}

/** Every cell of a CSV file that is not empty, as its description types it. */
export async function cellsOf(csv: string, description: object): Promise<Statement[]> {
  const document = JSON.stringify({ ...description, '@context': CONTEXT });
  const dataset = rdf.dataset();
  const baseIRI = 'https://example.org/';
  const quads = Readable.from([document]).pipe(new JsonLdParser({ baseIRI }));
  for await (const quad of quads) dataset.add(quad);
  const parser = new CsvwParser({ metadata: dataset, baseIRI });
  const cells: Statement[] = [];
  for await (const quad of parser.import(Readable.from([csv])) as AsyncIterable<Quad>) {
    const { predicate, object } = quad;
    if (object.termType !== 'Literal' || ABOUT_THE_TABLE.test(predicate.value)) continue;
    const datatype = object.datatype?.value ?? '';
    cells.push({ predicate: predicate.value, value: object.value, datatype });
  }
  return cells;
}
