/** The content of each file of JSON for programs; of those with one for each place, the one of the example. */
import type { Context } from '../../context.ts';
import { capJson, councilsJson, indexJson, lotteriesJson, releasesJson } from '../api.ts';
import { JSON_FILES, type JsonFile } from '../json-files.ts';
import { claimsJson } from './claims.ts';
import { councilJson, directoryJson, regionJson } from './places.ts';

/** A file with its address, which for one of many is that of its example. */
export interface JsonExample {
  readonly file: JsonFile;
  readonly address: string;
  readonly content: object;
}

/** Every file, in order. */
export function jsonExamples(context: Context): JsonExample[] {
  return JSON_FILES.map((file) => ({
    file,
    address: `/api/v1${file.path.replace('{slug}', file.example ?? '')}`,
    content: contentOf(context, file),
  }));
}

function contentOf(context: Context, { id, example = '' }: JsonFile): object {
  switch (id) {
    case 'index':
      return indexJson(context);
    case 'directory':
      return directoryJson(context);
    case 'councils':
      return councilsJson(context);
    case 'council':
      return councilJson(context, found(context.bySlug.get(example), example));
    case 'claims':
      return claimsJson(context, found(context.bySlug.get(example), example));
    case 'region':
      return regionJson(
        context,
        found(
          context.dataset.areas.find(({ slug }) => slug === example),
          example,
        ),
      );
    case 'releases':
      return releasesJson(context);
    case 'cap':
      return capJson(context);
    case 'postcodeLottery':
      return lotteriesJson(context);
  }
}

function found<T>(one: T | undefined, slug: string): T {
  if (one === undefined) throw new Error(`no example ${slug}`);
  return one;
}
