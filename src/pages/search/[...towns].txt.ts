import type { APIRoute, GetStaticPaths } from 'astro';
import { siteContext } from '../../site/context.ts';
import { townFiles } from '../../site/search-index.ts';

interface Props {
  readonly text: string;
}

export const getStaticPaths = (() =>
  [...townFiles(siteContext())].map(([towns, text]) => ({
    params: { towns },
    props: { text },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = ({ props }) => new Response(props.text);
