/** What is used of packages that come without types. */
declare module '@zazuko/rdf-parser-csvw' {
  export default class CsvwParser {
    constructor(options: { metadata: object; baseIRI: string });
    import(input: NodeJS.ReadableStream): AsyncIterable<unknown>;
  }
}
declare module '@rdfjs/dataset' {
  const factory: { dataset(): { add(quad: unknown): unknown } };
  export default factory;
}

declare module '@customcommander/ris' {
  /** Records of a RIS file; each field is a list of its values. */
  export function read(ris: string): Record<string, string[]>[];
}
