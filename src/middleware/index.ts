/**
 * What is done to every finished page: the first use of each term is linked to the glossary. Below a path, all
 * addresses of the page are given it after that.
 */
import { defineMiddleware } from 'astro:middleware';
import { linkTerms } from '../site/glossary/link-terms.ts';

export const onRequest = defineMiddleware(async ({ url }, next) => {
  const response = await next();
  const isPage = response.headers.get('content-type')?.startsWith('text/html') ?? false;
  // An embed is part of another site’s page, and has no room for links.
  if (!isPage || /\/embed\/./.test(url.pathname)) return response;
  return new Response(linkTerms(await response.text()), response);
});
