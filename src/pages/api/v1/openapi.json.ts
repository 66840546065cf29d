import type { APIRoute } from 'astro';
import { openApi } from '../../../site/exports/openapi.ts';
import { siteHref } from '../../../site/own-address.ts';

export const GET: APIRoute = ({ site }) => Response.json(openApi(siteHref(site)));
