/** How to cite a page: a sentence, two styles of reference, two files for reference managers, and the plain address. */
import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';
import { notForPublication } from '../dataset/address/own-address.ts';
import { capitalised, longDate } from '../dataset/text/format.ts';
import { showsFigures } from './cited-figures.ts';
import { lastChanged, type Context } from './context.ts';
import { dataVersion, lastingHref, versionHref } from './version.ts';

/** In place of the day of reading, which no file can know. A script puts the date there as the page is read. */
export const DAY_OF_READING = '[date you read it]';

const SITE_NAME = 'Caseload Watch';

export interface CitationPart {
  readonly name: string;
  readonly text: string;
  /** Laid out in lines, as files are. */
  readonly isFile: boolean;
  /** Says something of the citations and is none itself. */
  readonly isWarning?: true;
}

/** What is cited. */
export interface Cited {
  /** Without the site's name. */
  readonly title: string;
  /** Address of the page from the root. */
  readonly path: string;
  /** The site's own address, such as https://caseload.watch. */
  readonly site: string;
}

plugins.config.get('@bibtex').format.useIdAsLabel = true;

/** Every form of citation, in the order they are shown. */
export function citationOf(context: Context, { title: words, path, site }: Cited): CitationPart[] {
  const { release } = context;
  const title = capitalised(words);
  const shows = showsFigures(context, path);
  const updated = lastChanged(context);
  const version = dataVersion();
  const lasting = lastingHref(path);
  const url = site + lasting;
  // Where no copy of the page is kept, what it was made from is.
  const kept =
    lasting === path ? ` This version of the data is kept at ${site}${versionHref()}` : '';
  const id = idOf(path, version);
  const cite = new Cite([
    {
      id,
      type: 'webpage',
      title: `${title} (data version ${version})`,
      'container-title': SITE_NAME,
      author: [{ literal: SITE_NAME }],
      issued: { 'date-parts': [updated.split('-').map(Number)] },
      accessed: { literal: DAY_OF_READING },
      URL: url,
      note: `${shows ? `Figures: Department for Education, Children’s social work workforce, reporting year ${release}. ` : ''}Data version ${version}.${kept}`,
    },
  ]);
  const reference = (template: string): string =>
    cite.format('bibliography', { template, lang: 'en-GB', format: 'text' }).trim();
  return [
    ...warning(site),
    text(
      'Sentence',
      `${sentence(title, shows ? release : undefined, version, updated, url)}${kept}`,
    ),
    text('Harvard', reference('harvard1')),
    text('APA', `${reference('apa')} (Retrieved ${DAY_OF_READING}.)`),
    file('BibTeX', withMonth(cite.format('bibtex'))),
    file('RIS', withWholeId(unwrapped(cite.format('ris')), id)),
    text('Plain link', url),
  ];
}

/**
 * The sentence alone, where several places are cited on one page, or a file. All have a copy that is kept.
 * @param shows whether it has the Department’s figures of caseloads, so that their release is named
 */
export function citationSentence(
  context: Context,
  { title, path, site }: Cited,
  shows = true,
): CitationPart[] {
  const url = site + lastingHref(path);
  const release = shows ? context.release : undefined;
  const words = sentence(title, release, dataVersion(), lastChanged(context), url);
  return [...warning(site), text('Sentence', words)];
}

/** What is said of all citations of a copy that is not published. */
function warning(site: string): CitationPart[] {
  const words = notForPublication(site);
  return words === undefined ? [] : [{ ...text('Not for publication', words), isWarning: true }];
}

/** @param release whose figures the page shows; undefined for a page without */
function sentence(
  title: string,
  release: number | undefined,
  version: string,
  updated: string,
  url: string,
): string {
  const source =
    release === undefined
      ? ''
      : `, from the Department for Education’s Children’s social work workforce, reporting year ${release}`;
  return `${SITE_NAME}, ‘${title}’, data version ${version} of ${longDate(updated)}${source}: ${url} (read on ${DAY_OF_READING}).`;
}

function idOf(path: string, version: string): string {
  const words = path.split('/').filter((part) => part !== '');
  return ['caseload-watch', ...words, version].join('-');
}

/** Lines that were broken at a fixed width, in the middle of words, are put together again. */
function unwrapped(ris: string): string {
  return ris.replaceAll(/\n(?![A-Z][A-Z0-9] {2}- )/g, '');
}

/** BibTeX knows months by their short names alone: `month = nov`, without the day. */
function withMonth(bibtex: string): string {
  return bibtex.replace(/month = \{(\w{3})[^}]*\}/, 'month = $1');
}

/** The identifier as it is. It was cut at 20 characters, so that two councils had the same one. */
function withWholeId(ris: string, id: string): string {
  return ris.replace(/^ID {2}- .*$/m, `ID  - ${id}`);
}

function text(name: string, content: string): CitationPart {
  return { name, text: content, isFile: false };
}

function file(name: string, content: string): CitationPart {
  return { name, text: content.trim().replaceAll('\t', '  '), isFile: true };
}
