import type { APIRoute } from 'astro';
import { speculationRules } from '../site/speculation-rules.ts';

export const GET: APIRoute = ({ site }) => Response.json(speculationRules(site?.pathname ?? '/'));
