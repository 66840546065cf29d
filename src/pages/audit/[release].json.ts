import type { APIRoute, GetStaticPaths } from 'astro';
import { auditFiles } from '../../site/audit.ts';
import { siteContext } from '../../site/context.ts';

export const getStaticPaths = (() =>
  auditFiles(siteContext()).map((ours) => ({
    params: { release: String(ours.release) },
    props: { ours },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props }) => Response.json(props.ours);
