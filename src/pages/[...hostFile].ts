import type { APIRoute, GetStaticPaths } from 'astro';
import { pictureStyleHashes } from '../pictures/style-hashes.ts';
import { hostFiles } from '../site/hosts/files.ts';

interface Props {
  readonly text: string;
}

/** Files that hosts read. Some of their names start with an underscore, which a file of this folder may not. */
export const getStaticPaths = (() =>
  [...hostFiles(new URL(import.meta.env.SITE), pictureStyleHashes())].map(([hostFile, text]) => ({
    params: { hostFile },
    props: { text },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = ({ props: { text } }) => new Response(text);
