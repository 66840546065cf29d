/** Atom feeds: of the site, of each council and of each area. No address is asked of anybody. */
import { Feed } from 'feed';
import { PROPOSED_CAP } from '../../dataset/cap/cap-range.ts';
import { codesOf, type Release } from '../../dataset/dataset.ts';
import {
  byPlace,
  inArea,
  inCouncil,
  isPublished,
  lastOf,
  yearsOf,
} from '../../dataset/figures/figures.ts';
import { revisionsOf, type Revision } from '../../dataset/revisions/revisions.ts';
import { oneDecimal } from '../../dataset/text/format.ts';
import { REASON_SENTENCE } from '../../dataset/figures/absence-wording.ts';
import { againstCap } from '../../dataset/figures/difference-wording.ts';
import { crossing, vintageText } from '../../dataset/revisions/revision-wording.ts';
import type { Area } from '../../schemas/area.ts';
import type { Council } from '../../schemas/council.ts';
import type { Figure } from '../../schemas/figure.ts';
import { changesView } from '../changes.ts';
import { lastChanged, type Context } from '../context.ts';
import { councilHref, regionLink } from '../links.ts';

interface Entry {
  readonly title: string;
  readonly text: string;
  /** Address from the root, with the anchor that tells entries apart. */
  readonly href: string;
  /** YYYY-MM-DD */
  readonly date: string;
}

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
  const { log, releases } = changesView(context);
  const logged = log.map(({ isoDate, text }, index) => ({
    title: text.split(/[.:] /)[0] ?? text,
    text,
    href: `/changes/#log-${isoDate}-${log.length - index}`,
    date: isoDate,
  }));
  const released = releases.map(({ to, headline, sentence }) => ({
    title: headline,
    text: sentence,
    href: `/changes/#release-${to}`,
    date: importedOn(context, to),
  }));
  return atom(
    {
      title: 'Caseload Watch',
      description: 'Children’s social work caseloads: new releases, revisions, changes of the data',
      href: '/changes/',
      entries: [...released, ...logged],
      date: lastChanged(context),
    },
    site,
  );
}

/** One council: each release’s newest figure, and figures that were changed. */
export function councilFeed(context: Context, council: Council, site: string): string {
  const codes = codesOf(council);
  const href = councilHref(council);
  const entries = context.dataset.releases.flatMap((release) => {
    const year = lastOf(yearsOf(release.caseloads));
    const figure = inCouncil(byPlaceOf(release), council, year);
    return figure === undefined ? [] : [figureEntry(context, council.name, href, release, figure)];
  });
  return place(context, council.name, href, codes, entries, site);
}

/** One nation, region or part of London. */
export function areaFeed(context: Context, area: Area, site: string): string {
  const { href } = regionLink(area);
  const entries = context.dataset.releases.flatMap((release) => {
    const year = lastOf(yearsOf(release.caseloads));
    const figure = inArea(byPlaceOf(release), area.code, year);
    return figure === undefined ? [] : [figureEntry(context, area.name, href, release, figure)];
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
    revisionEntry(context, name, href, one),
  );
  return atom(
    {
      title: `${name}: children’s social work caseloads`,
      description: `New and changed figures of ${name}`,
      href,
      entries: [...figures.toReversed(), ...revised.toReversed()],
      date: lastChanged(context),
    },
    site,
  );
}

const indexed = new WeakMap<Release, ReturnType<typeof byPlace<Figure>>>();

function byPlaceOf(release: Release): ReturnType<typeof byPlace<Figure>> {
  const known = indexed.get(release) ?? byPlace(release.caseloads);
  indexed.set(release, known);
  return known;
}

function figureEntry(
  context: Context,
  name: string,
  href: string,
  { release }: Release,
  figure: Figure,
): Entry {
  const { year } = figure;
  const date = importedOn(context, release);
  const at = `${href}#figure-${year}`;
  if (!isPublished(figure)) {
    const text = `${REASON_SENTENCE[figure.status]} Release of the reporting year ${release}.`;
    return { title: `${name} ${year}: no figure`, text, href: at, date };
  }
  const { average_caseload: average } = figure;
  return {
    title: `${name} ${year}: ${oneDecimal(average)} cases per social worker`,
    text: `${oneDecimal(average)} on 30 September ${year}, ${againstCap(average, PROPOSED_CAP)}. Department for Education, release of the reporting year ${release}.`,
    href: at,
    date,
  };
}

function revisionEntry(context: Context, name: string, href: string, revision: Revision): Entry {
  const { year, from, to } = revision;
  const crossed = crossing(revision, PROPOSED_CAP);
  return {
    title: `${name} ${year} was changed from ${vintageText(from.value)} to ${vintageText(to.value)}`,
    text: `The ${from.release} release gave ${vintageText(from.value)}, the ${to.release} release gives ${vintageText(to.value)}${crossed === '' ? '' : `: ${crossed}`}.`,
    href: `${href}#revision-${year}-${to.release}`,
    date: importedOn(context, to.release),
  };
}

function importedOn({ dataset }: Context, release: number): string {
  const table = `caseloads/${release}.csv`;
  return dataset.sources.find((one) => one.table === table)?.imported ?? '';
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
    const address = `${site}${entry.href}`;
    feed.addItem({
      title: entry.title,
      id: address,
      link: address,
      description: entry.text,
      date: midnight(entry.date),
    });
  }
  return feed.atom1();
}

function midnight(isoDate: string): Date {
  return new Date(`${isoDate}T00:00:00Z`);
}
