import type { APIRoute, GetStaticPaths } from 'astro';
import { embedHeights } from '../../components/embeds/embed-heights.ts';
import { PROPOSED_CAP } from '../../dataset/cap/cap-range.ts';
import { changeListView } from '../../site/changes.ts';
import { sayView } from '../../site/claims-page.ts';
import { siteContext, type Context } from '../../site/context.ts';
import { embedFrame } from '../../site/embed-frame.ts';
import { allEmbeds, builderView } from '../../site/embeds.ts';
import { lateScript, pageList, type LateParts, type ListOption } from '../../site/late-lists.ts';
import { myCaseloadPage } from '../../site/my-caseload.ts';
import { siteHref } from '../../site/own-address.ts';

type Made = (context: Context, site: URL | undefined) => LateParts;

/** The pages with lists of all councils. */
const PAGES: Readonly<Record<string, Made>> = {
  say: (context) => ({ options: { councils: sayView(context).councils.map(option) } }),
  changes: (context) => ({ options: { councils: changeListView(context).fields.councils } }),
  embed: (context, site) => {
    const embeds = allEmbeds(context, siteHref(site));
    const { heights } = embedHeights(embeds, (one) => embedFrame(site, one, false), PROPOSED_CAP);
    const councils = builderView(context).councils.map(option);
    return { options: { councils }, attributes: { heights: JSON.stringify(heights) } };
  },
  'my-caseload': (context) => {
    const { known } = myCaseloadPage(context);
    const councils = known.councils.map(option);
    return { options: { councils }, attributes: { known: JSON.stringify(known) } };
  },
};

/** Each page has its own file where its list is too long. England has few enough councils for all of them. */
export const getStaticPaths = (() => {
  const context = siteContext();
  return Object.keys(PAGES).flatMap((page) => {
    const { councils = [] } = PAGES[page]?.(context, undefined).options ?? {};
    return pageList(councils, () => true).late ? [{ params: { page } }] : [];
  });
}) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params: { page = '' }, site }) => {
  const parts = PAGES[page]?.(siteContext(), site) ?? { options: {} };
  return new Response(lateScript(parts), {
    headers: { 'Content-Type': 'text/javascript; charset=utf-8' },
  });
};

function option({ slug, name }: { readonly slug: string; readonly name: string }): ListOption {
  return { value: slug, words: name };
}
