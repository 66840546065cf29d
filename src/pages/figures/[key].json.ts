import type { APIRoute, GetStaticPaths } from 'astro';
import { siteContext } from '../../site/context.ts';
import { packedPiece, pieceKeys } from '../../site/figure-pieces.ts';

/** One for each council and year of a country that is too large for /figures.json. England has none. */
export const getStaticPaths = (() =>
  pieceKeys(siteContext()).map((key) => ({ params: { key } }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params: { key = '' } }) =>
  Response.json(packedPiece(siteContext(), key));
