/** What is used of packages that come without types. */
declare module 'datapackage' {
  const library: {
    Package: {
      load(
        descriptor: object,
        options: { basePath: string },
      ): Promise<{ readonly valid: boolean; readonly errors: readonly Error[] }>;
    };
  };
  export default library;
}
declare module 'tableschema' {
  const library: {
    Table: {
      load(
        path: string,
        options: { schema: object },
      ): Promise<{
        readonly schema: { readonly valid: boolean };
        read(): Promise<readonly unknown[]>;
      }>;
    };
  };
  export default library;
}
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
