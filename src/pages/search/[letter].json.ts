import type { APIRoute, GetStaticPaths } from 'astro';
import type { SearchablePlace } from '../../dataset/places/name-search.ts';
import { siteContext } from '../../site/context.ts';
import { searchFiles } from '../../site/search-index.ts';

interface Props {
  readonly found: readonly SearchablePlace[];
}

export const getStaticPaths = (() =>
  [...searchFiles(siteContext())].map(([letter, found]) => ({
    params: { letter },
    props: { found },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = ({ props }) => Response.json(props.found);
