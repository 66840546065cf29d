import type { APIRoute, GetStaticPaths } from 'astro';
import { pictureStyleHashes } from '../pictures/style-hashes.ts';
import { headerRules, headersFile } from '../site/hosts/headers.ts';

/** Files that hosts read. Their names start with an underscore, which a file of this folder may not. */
export const getStaticPaths = (() => [
  { params: { hostFile: '_headers' } },
]) satisfies GetStaticPaths;

export const GET: APIRoute = () => new Response(headersFile(headerRules(pictureStyleHashes())));
