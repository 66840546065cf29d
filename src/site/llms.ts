/** /llms.txt: what the site is, for assistants that answer people’s questions from it (llmstxt.org). */
import { FTE_MEANING } from '../dataset/text/meanings.ts';
import { PER_FTE } from '../dataset/text/terms.ts';
import { longDate } from '../dataset/text/format.ts';
import { citationSentence } from './citation.ts';
import { lastChanged, type Context } from './context.ts';
import { CAVEATS, LICENCE, sourceLine } from './exports/caveats.ts';
import { STATUSES } from './exports/dictionary/statuses.ts';
import { DOWNLOADS } from './exports/downloads.ts';
import { JSON_FILES, type JsonFile } from './exports/json-files.ts';
import { SITE_NAME, TITLE } from './exports/metadata/about.ts';
import { footerLinks } from './page-frame.ts';
import type { Link } from './links.ts';
import { submissionAddresses } from './settings.ts';
import { dataVersion, versionHref } from './version.ts';

/** Pages that an answer is most often about; the others are listed as optional. */
const MAIN = [
  '/councils/',
  '/league-table/',
  '/compare/',
  '/cap/',
  '/method/',
  '/questions/',
  '/say/',
];

/**
 * The file as Markdown.
 * @param site the site's own address, without a slash at the end
 */
export function llmsText(context: Context, site: string): string {
  const { firstYear, latestYear } = context;
  const version = `data version ${dataVersion()} of ${longDate(lastChanged(context))}`;
  const parts = [
    `# ${SITE_NAME}`,
    `> ${TITLE}, from ${firstYear} to ${latestYear}. Each figure is an average of cases ${PER_FTE}.`,
    `${sourceLine(context)}, ${version}.`,
    ...meaning(context, site),
    ...whereThingsAre(site),
  ];
  return `${parts.join('\n\n')}\n`;
}

function meaning(context: Context, site: string): string[] {
  return [
    section('What the figures mean', bullets([FTE_MEANING, ...CAVEATS])),
    section('How to answer with them', bullets(ANSWERING)),
    section('What each status says', bullets(statuses())),
    section('How to cite', cited(context, site)),
  ];
}

function whereThingsAre(site: string): string[] {
  const ofPlaces = JSON_FILES.filter(isAboutPlace).map(jsonLink);
  const ofAll = JSON_FILES.filter((file) => !isAboutPlace(file)).map(jsonLink);
  const main = footerLinks().filter(({ href }) => MAIN.includes(href));
  const others = footerLinks().filter((page) => !main.includes(page));
  return [
    section('Answers about one council', `${SLUG}\n\n${links(site, ofPlaces)}`),
    section('Pages', links(site, main)),
    section('Data', `${FORMS} ${assistants()}\n\n${links(site, dataLinks())}`),
    section('Optional', links(site, [...ofAll, ...others])),
  ];
}

const ANSWERING = [
  'Give each figure with its year and the Department for Education as its source.',
  'Say that it is an average. It is not the caseload of a person, and it shows no cause.',
  'If a figure has a flag, say what is unusual about its count before you use it.',
  'If there is no figure, say so and why. Never estimate one.',
  'Before you make a claim about a council, look it up in the file of its claims.',
  'A postcode is personal. Look it up on your own computer, or ask for the name of the council.',
];

function statuses(): string[] {
  return Object.entries(STATUSES).map(([status, meaning]) => `\`${status}\`: ${meaning}`);
}

function cited(context: Context, site: string): string {
  const path = `${versionHref()}data/caseloads.csv`;
  const forms = citationSentence(context, { title: TITLE, path, site });
  return [
    ...forms.map(({ text }) => text),
    `[${LICENCE.title}](${LICENCE.url}) covers the figures of the Department. [Some parts of the site have other terms](${site}/data/#licences).`,
  ].join('\n\n');
}

function isAboutPlace({ example }: JsonFile): boolean {
  return example !== undefined;
}

/** A link to a file, which for one of many is that of its example. */
function jsonLink({ path, summary, example }: JsonFile): Described {
  const href = `/api/v1${path.replace('{slug}', example ?? '')}`;
  return { text: `/api/v1${path}`, href, note: `${summary}.` };
}

/** What the names of files for one place mean. */
const SLUG =
  'In these addresses, `{slug}` stands for a council or area, such as bolton. directory.json lists them all. Each link leads to an example.';
/** Other forms of a table. */
const FORMS =
  'Each table is also a Parquet file and a zip file with a README, under the same name with `.parquet` or `.zip`.';

function dataLinks(): Described[] {
  return [
    ...DOWNLOADS.map(({ file, title }) => ({ text: file, href: `/data/${file}`, note: title })),
    {
      text: 'dictionary.csv',
      href: '/data/dictionary.csv',
      note: 'The meaning of every column and field',
    },
    { text: 'openapi.json', href: '/api/v1/openapi.json', note: 'All JSON files in OpenAPI' },
    {
      text: 'datapackage.json',
      href: '/data/datapackage.json',
      note: 'All tables as a Data Package',
    },
    { text: 'croissant.json', href: '/data/croissant.json', note: 'All tables in Croissant' },
    { text: 'dcat.jsonld', href: '/data/dcat.jsonld', note: 'The data set in DCAT' },
    { text: 'version.json', href: '/version.json', note: 'The newest version of the data' },
  ];
}

/** Where the server for assistants is. A copy that names no repository says the folder alone. */
function assistants(): string {
  const { repository } = submissionAddresses();
  const code =
    repository === undefined ? 'The code of this site' : `[The code of this site](${repository})`;
  return `${code} has a server for the Model Context Protocol, in the folder \`packages/mcp\`.`;
}

type Described = Link & { readonly note?: string };

function links(site: string, all: readonly Described[]): string {
  return bullets(
    all.map(({ text, href, note }) => {
      const link = `[${text}](${site}${href})`;
      return note === undefined ? link : `${link}: ${note}`;
    }),
  );
}

function bullets(lines: readonly string[]): string {
  return lines.map((line) => `- ${line}`).join('\n');
}

function section(heading: string, text: string): string {
  return `## ${heading}\n\n${text}`;
}
