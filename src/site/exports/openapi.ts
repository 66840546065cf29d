/** The OpenAPI description of /api/v1/: what each static file holds, for programs and those who write them. */
import { CAVEATS, LICENCE } from './caveats.ts';
import { listOf, SCHEMAS, type Schema } from './openapi-schemas.ts';

function ref(name: keyof typeof SCHEMAS): Schema {
  return { $ref: `#/components/schemas/${name}` };
}

function get(
  operationId: string,
  summary: string,
  schema: Schema,
  parameters: object[] = [],
): object {
  return {
    get: {
      operationId,
      summary,
      ...(parameters.length === 0 ? {} : { parameters }),
      responses: {
        '200': { description: summary, content: { 'application/json': { schema } } },
        ...(parameters.length === 0 ? {} : { '404': { description: 'There is no such council' } }),
      },
    },
  };
}

const SLUG = {
  name: 'slug',
  in: 'path',
  required: true,
  description: 'Slug of the council, as in councils.json',
  schema: { type: 'string' },
  example: 'bolton',
};

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
    paths: {
      '/index.json': get(
        'index',
        'Version of the data, and the addresses of all files',
        ref('Index'),
      ),
      '/councils.json': get('councils', 'Every council', listOf(ref('Identity'))),
      '/councils/{slug}.json': get(
        'council',
        'One council, with its figures, neighbours and revisions',
        ref('Council'),
        [SLUG],
      ),
      '/releases.json': get('releases', 'Releases, newest first', listOf(ref('Release'))),
      '/cap.json': get(
        'cap',
        'For each year and whole cap from 8 to 30, how many averages are over it',
        {
          type: 'object',
          additionalProperties: { type: 'object', additionalProperties: ref('CapYear') },
        },
      ),
      '/postcode-lottery.json': get(
        'postcodeLottery',
        'Lowest and highest average within 50 miles of each council, by slug',
        {
          type: 'object',
          additionalProperties: ref('Lottery'),
        },
      ),
    },
    components: { schemas: SCHEMAS },
  };
}
