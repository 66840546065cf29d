import type { APIRoute } from 'astro';
import { openApi } from '../../../site/exports/openapi.ts';

export const GET: APIRoute = ({ site }) => Response.json(openApi(site?.origin ?? ''));
