import type { APIRoute } from 'astro';
import { siteContext } from '../../site/context.ts';
import { dataPackage } from '../../site/exports/metadata.ts';

export const GET: APIRoute = ({ site }) =>
  Response.json(dataPackage(siteContext().release, site?.href ?? ''));
