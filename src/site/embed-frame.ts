/** What surrounds everything that is shown on other people's pages: its head, and whose figures it shows. */
import { META_POLICY } from './hosts/policies.ts';
import { siteHref } from './own-address.ts';
import { siteContext, type Context } from './context.ts';
import { fixedTitle } from './council/page-words.ts';
import { embedHref, type Embed } from './embeds.ts';
import { dataVersion } from './version.ts';

export interface EmbedFrame {
  /** The security policy that the embed has within itself. */
  readonly policy: string;
  /** Of the document: with the version if it is fixed, else with the site's name. */
  readonly fullTitle: string;
  readonly description: string;
  /** The whole address of the embed. */
  readonly address: string;
  /** What is large above the content. */
  readonly heading: string;
  /** Reporting year of the release it shows. */
  readonly release: number;
  readonly version: string;
  /** Whether it is the copy that is kept for good under its version. */
  readonly kept: boolean;
  /** The page of this site that it is taken from. */
  readonly page: string;
}

/**
 * The frame of an embed.
 * @param site the site's own address, `Astro.site`
 * @param kept whether it is the copy that is kept for good
 */
export function embedFrame(
  site: URL | undefined,
  embed: Embed,
  kept: boolean,
  context: Context = siteContext(),
): EmbedFrame {
  const { title, short, description, path, page, content } = embed;
  const version = dataVersion();
  return {
    policy: META_POLICY,
    fullTitle: kept ? fixedTitle({ title: short, name: short }, version) : `${short} (embed)`,
    description: kept ? `Version ${version}: ${description}` : description,
    address: siteHref(site) + embedHref(path, kept),
    heading: content.kind === 'card' ? content.card.title : title,
    release: context.release,
    version,
    kept,
    page,
  };
}
