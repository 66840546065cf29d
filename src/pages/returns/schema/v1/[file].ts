import type { APIRoute, GetStaticPaths } from 'astro';
import { SCHEMA_FILES, schemaFile } from '../../../../site/returns/dictionary.ts';

/** The format of returns as files for machines. Their addresses stay as long as version 1 does. */
export const getStaticPaths = (() =>
  SCHEMA_FILES.map((file) => ({ params: { file } }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params }) => new Response(schemaFile(params.file ?? ''));
