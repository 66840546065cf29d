/** Atom feeds: of the site, of each council and of each area. No address is asked of anybody. */
import { Feed } from 'feed';
import { codesOf } from '../../dataset/dataset.ts';
import { inArea, inCouncil } from '../../dataset/figures/figures.ts';
import { revisionsOf } from '../../dataset/revisions/revisions.ts';
import { inSentence } from '../../dataset/text/council-names.ts';
import { CAP_ORIGIN } from '../../dataset/text/meanings.ts';
import type { Area } from '../../schemas/area.ts';
import type { Council } from '../../schemas/council.ts';
import { allPairs, changesPage } from '../changes.ts';
import { lastChanged, type Context } from '../context.ts';
import { councilHref, regionLink } from '../links.ts';
import { indexedReleases } from '../releases.ts';
import { alertEntries, yearEntry } from './alerts.ts';
import {
  figureEntry,
  importedOn,
  placeOfFigure,
  revisionEntry,
  type Entry,
} from './feed-entries.ts';
import { ALERT_REASONS } from './what-matters.ts';

interface Channel {
  readonly title: string;
  readonly description: string;
  /** Page it follows. */
  readonly href: string;
  readonly entries: readonly Entry[];
  /** Date of the data if there is no entry yet. */
  readonly date: string;
}

/** The site's own data: what changed, and each release with what it changed of earlier years. */
export function siteFeed(context: Context, site: string): string {
  const { log } = changesPage(context);
  const logged = log.map(({ isoDate, text }, index) => ({
    title: text.split('. ')[0]?.replace(/\.$/, '') ?? text,
    text,
    href: `/changes/#log-${isoDate}-${log.length - index}`,
    date: isoDate,
  }));
  const corrected = context.dataset.errata
    .map(({ id, date, said, says }) => ({
      title: `Corrected: ${said.split('. ')[0]?.replace(/\.$/, '') ?? said}`,
      text: `Before: ${said} Now: ${says}`,
      href: `/corrections/#${id}`,
      date,
    }))
    .toReversed();
  const released = allPairs(context).map(({ to, headline, sentence }) => ({
    title: headline,
    text: feedText(headline, sentence),
    href: `/changes/#release-${to}`,
    date: importedOn(context, to),
  }));
  const indexed = indexedReleases(context);
  const years = indexed.map((release) => yearEntry(context, release)).toReversed();
  const alerts = indexed.slice(-1).flatMap((release) => alertEntries(context, release));
  return atom(
    {
      title: 'Caseload Watch',
      description: `New releases of children’s social work caseloads, figures that a later release changed, faults of this site that were corrected, and changes of its data. An entry about a council means one of these things. ${ALERT_REASONS.join(' ')} ${CAP_ORIGIN}`,
      href: '/changes/',
      entries: [...years, ...alerts, ...released, ...corrected, ...logged],
      date: lastChanged(context),
    },
    site,
  );
}

/** What a release changed; whose the cap is goes with a sentence about it. */
function feedText(headline: string, sentence: string): string {
  const text = sentence === '' ? headline : sentence;
  return text.includes('cap of') ? `${text} ${CAP_ORIGIN}` : text;
}

/** One council: each release’s newest figure, and figures that were changed. */
export function councilFeed(context: Context, council: Council, site: string): string {
  const codes = codesOf(council);
  const href = councilHref(council);
  const entries = indexedReleases(context).flatMap((release) => {
    const figure = inCouncil(release.figures, council, release.release);
    return figure === undefined
      ? []
      : [figureEntry(context, release, placeOfFigure(context, figure, council.name, href), figure)];
  });
  return place(context, council.name, href, codes, entries, site);
}

/** One nation, region or part of London. */
export function areaFeed(context: Context, area: Area, site: string): string {
  const { href } = regionLink(area);
  const entries = indexedReleases(context).flatMap((release) => {
    const figure = inArea(release.figures, area.code, release.release);
    return figure === undefined
      ? []
      : [
          figureEntry(
            context,
            release,
            { name: area.name, inText: inSentence(area.name), combined: false, href },
            figure,
          ),
        ];
  });
  return place(context, area.name, href, [area.code], entries, site);
}

function place(
  context: Context,
  name: string,
  href: string,
  codes: readonly string[],
  figures: readonly Entry[],
  site: string,
): string {
  const revised = revisionsOf(context.dataset.releases, codes).map((one) =>
    revisionEntry(context, { name, href }, one),
  );
  return atom(
    {
      title: `${name}: average caseloads of children’s social workers`,
      description: `New and changed average caseloads of ${inSentence(name)}. A title says if an average crossed the proposed cap, changed a lot for its size, or has an unusual count. ${CAP_ORIGIN}`,
      href,
      entries: [...figures.toReversed(), ...revised.toReversed()],
      date: lastChanged(context),
    },
    site,
  );
}

function atom({ title, description, href, entries, date }: Channel, site: string): string {
  const self = href === '/changes/' ? '/feed.xml' : `${href}feed.xml`;
  const newest = [date, ...entries.map((entry) => entry.date)].sort().at(-1) ?? date;
  const feed = new Feed({
    title,
    description,
    id: `${site}${href}`,
    link: `${site}${href}`,
    feedLinks: { atom: `${site}${self}` },
    updated: midnight(newest),
    generator: 'Caseload Watch',
    copyright: 'Open Government Licence v3.0',
    author: { name: 'Caseload Watch', link: `${site}/` },
    language: 'en-GB',
  });
  for (const entry of entries) {
    feed.addItem({
      title: entry.title,
      id: `${site}${entry.href}`,
      link: `${site}${entry.link ?? entry.href}`,
      description: entry.text,
      date: midnight(entry.date),
    });
  }
  return feed.atom1();
}

function midnight(isoDate: string): Date {
  return new Date(`${isoDate}T00:00:00Z`);
}
