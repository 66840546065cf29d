import type { APIRoute, GetStaticPaths } from 'astro';
import { auditFiles } from '../../site/audit.ts';
import { siteContext } from '../../site/context.ts';

export const getStaticPaths = (() =>
  auditFiles(siteContext()).map(({ name, content }) => ({
    params: { file: name },
    props: { content },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props }) => Response.json(props.content);
