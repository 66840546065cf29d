/** The OpenAPI description of /api/v1/: what each static file has, for programs and those who write them. */
import { CAVEATS, LICENCE } from './caveats.ts';
import { JSON_FILES, type JsonFile } from './json-files.ts';
import { rootSchema, schemas } from './openapi-schemas.ts';

function operation({ path, id, summary, root, example }: JsonFile): [string, object] {
  const schema = rootSchema(root);
  const found = { description: summary, content: { 'application/json': { schema } } };
  const responses = example === undefined ? { '200': found } : { '200': found, '404': NOT_FOUND };
  const parameters = example === undefined ? {} : { parameters: [slugOf(example)] };
  return [path, { get: { operationId: id, summary, ...parameters, responses } }];
}

const NOT_FOUND = { description: 'There is no such council or area' };

function slugOf(example: string): object {
  return {
    name: 'slug',
    in: 'path',
    required: true,
    description: 'Slug of the council or area, as in directory.json',
    schema: { type: 'string' },
    example,
  };
}

/** @param site the site's own address, without a slash at the end */
export function openApi(site: string): object {
  return {
    openapi: '3.1.0',
    info: {
      title: 'Caseload Watch',
      version: '1',
      summary: 'Average caseloads of children’s social workers in England as static JSON',
      description: `These are files, so there is no key, no limit and no query. Fields may be added. Within v1 none is renamed, removed or given another meaning. ${CAVEATS.join(' ')}`,
      license: { name: LICENCE.title, url: LICENCE.url },
    },
    servers: [{ url: `${site}/api/v1`, description: 'The newest data' }],
    paths: Object.fromEntries(JSON_FILES.map(operation)),
    components: { schemas: schemas() },
  };
}
