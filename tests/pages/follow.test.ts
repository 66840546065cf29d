/** Feeds and dates, read by other people's parsers; pictures and embeds as they are offered. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAtomFeed } from 'feedsmith';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { attribute, builtPages, DIST, filesOf, SITE } from './built-pages.ts';

function text(path: string): string {
  return readFileSync(join(DIST, path), 'utf8');
}

const feeds = filesOf(DIST).filter((path) => path.endsWith('feed.xml'));
const pages = new Map(builtPages().map((page) => [page.path, page]));

describe('every feed', () => {
  test('is there, for the site, every council and every region', () => {
    expect(feeds).toContain('feed.xml');
    expect(feeds).toContain('councils/bolton/feed.xml');
    expect(feeds).toContain('regions/england/feed.xml');
    expect(feeds.length).toBeGreaterThan(200);
  });

  test('is Atom with what the standard asks for: id, title, date, and the same of each entry', () => {
    const wanting = feeds.filter((path) => {
      const { id, title, updated, entries = [], links = [] } = parseAtomFeed(text(path));
      const self = links.find(({ rel }) => rel === 'self')?.href;
      const whole = [id, title, updated].every((part) => part !== undefined);
      const entire = entries.every((entry) => entry.id && entry.title && entry.updated);
      return !whole || !entire || self !== `${SITE}/${path}`;
    });
    expect(wanting).toEqual([]);
  });

  test('gives each entry an id of its own that leads to a place on a page', () => {
    const broken = feeds.flatMap((path) => {
      const ids = (parseAtomFeed(text(path)).entries ?? []).map(({ id = '' }) => id);
      const lost = ids.filter((id) => {
        const { pathname, hash } = new URL(id);
        return pages.get(pathname)?.root.getElementById(hash.slice(1)) === null;
      });
      return [...lost, ...(new Set(ids).size === ids.length ? [] : [`${path}: repeated ids`])];
    });
    expect(broken).toEqual([]);
  });

  test('tells of North Somerset’s revision', () => {
    const titles = (parseAtomFeed(text('councils/north-somerset/feed.xml')).entries ?? []).map(
      ({ title }) => JSON.stringify(title),
    );
    // 20.5 in the release of 2022, 16.4 in that of 2025, by the publisher's files.
    expect(titles.join()).toContain('North Somerset 2017 was changed from 20.5 to 16.4');
  });
});

describe('the calendar', () => {
  test('is read by another library, each date a whole day with an id of its own', () => {
    const calendar = new ICAL.Component(ICAL.parse(text('calendar.ics')) as unknown[]);
    const events = calendar.getAllSubcomponents('vevent').map((part) => new ICAL.Event(part));
    expect(events.length).toBeGreaterThan(0);
    expect(events.every(({ startDate }) => startDate.isDate)).toBe(true);
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
  });

  test('ends its lines as the standard asks, none longer than 75 bytes', () => {
    const lines = text('calendar.ics').split('\r\n');
    expect(lines.every((line) => Buffer.byteLength(line) <= 75 && !line.includes('\n'))).toBe(true);
  });
});

describe('social cards', () => {
  test('are there for every page that names one, 1200 by 630', () => {
    const wrong = [...pages.values()].flatMap((page) => {
      const address = attribute(page, 'meta[property="og:image"]', 'content');
      if (address === undefined) return [];
      const [width, height] = sizeOf(new URL(address).pathname);
      // The general card is a picture of the front page.
      return width === 1200 && height === 630 ? [] : [`${page.path}: ${address}`];
    });
    expect(wrong).toEqual([]);
  });

  test.each(['/councils/bolton/', '/regions/north-west/', '/changes/', '/map/2018/'])(
    '%s has one of its own, with words for those who cannot see it',
    (path) => {
      const page = pages.get(path);
      expect(page && attribute(page, 'meta[property="og:image"]', 'content')).toContain('/cards/');
      expect(page && attribute(page, 'meta[property="og:image:alt"]', 'content')).toBeTruthy();
    },
  );
});

describe('charts to take away', () => {
  const charts = filesOf(join(DIST, 'charts')).filter((path) => path.endsWith('.svg'));

  test('come as PNG of twice the size and as CSV as well', () => {
    expect(charts.length).toBeGreaterThan(150);
    const wrong = charts.filter((path) => {
      const svg = text(`charts/${path}`);
      const drawn = [/ width="(\d+)"/, / height="(\d+)"/].map((one) => Number(one.exec(svg)?.[1]));
      const [width, height] = sizeOf(`/charts/${path.replace('.svg', '.png')}`);
      const rows = text(`charts/${path.replace('.svg', '.csv')}`).split('\r\n').length;
      return width !== 2 * (drawn[0] ?? 0) || height !== 2 * (drawn[1] ?? 0) || rows < 3;
    });
    expect(wrong).toEqual([]);
  });

  test('hold title, source, version and address, and load nothing', () => {
    const version = (JSON.parse(text('version.json')) as { version: string }).version;
    const wanting = charts.filter((path) => {
      const svg = text(`charts/${path}`);
      const words = svg.replaceAll(/<[^>]+>/g, ' ');
      const says = ['Department for Education', version, SITE].every((part) =>
        words.includes(part),
      );
      return !says || /(href|url)[=(]["']?https?:/.test(svg);
    });
    expect(wanting).toEqual([]);
  });
});

/** Width and height of a PNG file, from its header. */
function sizeOf(path: string): [number, number] {
  const bytes = readFileSync(join(DIST, path));
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}
