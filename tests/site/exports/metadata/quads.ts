/** JSON-LD as RDF, read by another library. */
import { Readable } from 'node:stream';
import { JsonLdParser } from 'jsonld-streaming-parser';

/** A statement of RDF, as far as it is looked at. */
interface Quad {
  readonly subject: { readonly value: string };
  readonly predicate: { readonly value: string };
  readonly object: { readonly value: string };
}

/** A graph that can be asked. */
export interface Graph {
  /** Objects of a subject and a predicate, in the order of the document. */
  readonly all: (subject: string, predicate: string) => string[];
  /** The only object. Throws if there is none, or more than one. */
  readonly one: (subject: string, predicate: string) => string;
  /** Subjects of a type. */
  readonly typed: (type: string) => string[];
}

/** @param base the address of the document, which its short names are resolved against */
export async function graphOf(jsonLd: string, base: string): Promise<Graph> {
  const quads: Quad[] = [];
  const parser = new JsonLdParser({ baseIRI: base });
  for await (const quad of Readable.from([jsonLd]).pipe(parser) as AsyncIterable<Quad>)
    quads.push(quad);
  const bySubject = Map.groupBy(quads, ({ subject }) => subject.value);
  const all = (subject: string, predicate: string): string[] =>
    (bySubject.get(subject) ?? [])
      .filter((quad) => quad.predicate.value === predicate)
      .map(({ object }) => object.value);
  return {
    all,
    one: (subject, predicate) => {
      const [found, ...more] = all(subject, predicate);
      if (found === undefined || more.length > 0)
        throw new Error(`${subject} has ${found === undefined ? 'no' : 'several'} ${predicate}`);
      return found;
    },
    typed: (type) =>
      quads
        .filter(({ predicate, object }) => predicate.value === RDF_TYPE && object.value === type)
        .map(({ subject }) => subject.value),
  };
}

const RDF_TYPE = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';
