/** One digit changed, in memory alone, in one output of each kind: every one of them must be noticed. */
import { readChanged, readRowsChanged, readSwapped, type Found } from './dist-files.ts';

export interface Mutant {
  /** Path below dist/, and of a table its place. */
  readonly path: string;
  /** How the difference that it must cause begins. */
  readonly noticed: string;
  /** Texts that come before the digit, each after the one before it. */
  readonly after: readonly string[];
}

/** The next digit after some texts as the one that follows it: 20.8 as 30.8. @throws RangeError if there is none */
function bumped(text: string, { path, after }: Mutant): string {
  const from = after.reduce((at, mark) => {
    const next = text.indexOf(mark, at);
    if (next === -1) throw new RangeError(`${path} has no '${mark}'.`);
    return next + mark.length;
  }, 0);
  const at = from + text.slice(from).search(/\d/);
  if (at < from) throw new RangeError(`${path} has no digit there.`);
  return `${text.slice(0, at)}${String((Number(text[at]) + 1) % 10)}${text.slice(at + 1)}`;
}

/** Changes what is read of each. Two of the same file are both changed. */
export function readMutated(mutants: readonly Mutant[]): void {
  for (const [path, own] of Map.groupBy(mutants, (one) => one.path))
    readChanged(path, (text) => own.reduce(bumped, text));
  for (const { path, column, row } of MUTANT_ROWS)
    readRowsChanged(path, (rows) => withOneMore(rows, column, row));
  for (const [path, other] of SWAPPED_CARDS) readSwapped(path, other);
}

function withOneMore(rows: readonly Found[], column: string, wanted: Found): readonly Found[] {
  return rows.map((row) =>
    Object.entries(wanted).every(([name, value]) => String(row[name]) === value) && column in row
      ? { ...row, [column]: Number(row[column]) + 1 }
      : row,
  );
}

/** Tables that no text is read of. */
export const MUTANT_ROWS: readonly {
  readonly path: string;
  readonly column: string;
  readonly row: Readonly<Record<string, string>>;
  readonly noticed: string;
}[] = [
  {
    path: 'data/measures.parquet',
    column: 'average_caseload',
    row: { year: '2019', code: 'E08000001' },
    noticed: 'measures.parquet, E08000001 2019, average_caseload:',
  },
  {
    path: 'data/cap.parquet',
    column: 'over',
    row: { year: '2020', cap: '18' },
    noticed: 'cap.parquet, 2020 18, over:',
  },
  {
    path: 'data/caseload-watch.xlsx',
    column: 'similar_median',
    row: { year: '2021', code: 'E08000001' },
    noticed: 'workbook, E08000001 2021, similar_median:',
  },
];

/** The picture of one council in the place of another’s, whose numbers are a digit apart. */
export const SWAPPED_CARDS: readonly (readonly [path: string, other: string])[] = [
  ['cards/councils/barnsley.png', 'cards/councils/brent.png'],
  ['cards/councils/bolton.png', 'cards/councils/north-east-lincolnshire.png'],
  ['cards/regions/north-west.png', 'cards/regions/england.png'],
];

function mutant(path: string, noticed: string, ...after: string[]): Mutant {
  return { path, noticed, after };
}

const page = (slug: string): string => `councils/${slug}/index.html`;

/** Numbers on the page of a council, each of another council. */
const COUNCIL_PAGES: readonly Mutant[] = [
  mutant(
    page('bolton'),
    'council page, average, bolton 2024:',
    'data-part="figures"',
    '>2024<',
    'record">',
  ),
  mutant(
    page('bury'),
    'council page, cases, bury 2025:',
    'data-part="figures"',
    '>2025',
    '</td><td class="number">',
    '</td><td class="number">',
    '</td><td class="number">',
  ),
  mutant(
    page('leeds'),
    'council page, rank reach, leeds 2025:',
    'id="ranks"',
    '>2025<',
    '<td>',
    '<td>',
  ),
  mutant(
    page('salford'),
    'council page, split, salford 2024:',
    'what each year’s change did',
    '>2024<',
    '<td',
    '<td',
    '<td',
    '<td',
  ),
  mutant(
    page('kent'),
    'council page, per 100 children, kent 2018:',
    'Cases for each 100 children in need"',
    '>2018<',
    '<td',
    '>',
  ),
  mutant(page('essex'), 'council page, record, essex 2025 in 2025:', 'class="records"', '<strong>'),
  mutant(
    page('derby'),
    'council page, similar councils, derby:',
    'data-part="neighbours"',
    'record">',
  ),
  mutant(
    page('luton'),
    'council page, rates, luton 2025, vacancy_rate:',
    'in brackets. Vacancies',
    '>2025<',
    '<td class="number',
  ),
  mutant(
    page('devon'),
    'council page, children and referrals, devon 2023, 0:',
    'Numbers for each full-time-equivalent (FTE) social worker',
    ' 2023 ',
    '<td class="number',
  ),
  mutant(
    page('york'),
    'council page, facts, England and region, york 2025:',
    'Against England',
    '<dd>',
  ),
  mutant(page('hull'), 'council page, facts, change, hull 2025:', 'It was '),
  mutant(page('stockport'), 'council page, near, ratio, stockport:', 'The highest average is '),
  mutant(page('barnet'), 'council page, description, barnet:', 'name="description" content="', ' '),
  mutant(page('brent'), 'council page, og:image:alt, brent:', 'property="og:image:alt" content="'),
  mutant(page('camden'), 'council page, title, camden:', '<title>'),
  mutant(page('ealing'), 'council page, median, ealing:', 'median of similar councils is '),
  mutant(
    'councils/bolton/as-known/index.html',
    'as known, bolton 2022 in 2023:',
    'as the release of 2023 gave them',
    '2022',
    '<td',
    '>',
  ),
];

const OTHER_PAGES: readonly Mutant[] = [
  mutant(
    'councils/wigan/brief/index.html',
    'brief, years, wigan 2019:',
    'Figures of 30 September',
    ' 2019 ',
    '<td',
  ),
  mutant('councils/bury/brief/index.html', 'brief, change, bury 2025:', 'It was '),
  mutant(
    'councils/leeds/brief/index.html',
    'brief, median, leeds:',
    'median of similar councils is ',
  ),
  mutant('councils/kent/brief/index.html', 'brief, average, kent 2025:', 'had an average of '),
  mutant('councils/wigan/easy-read/index.html', 'easy read, number, wigan:', '’s average was '),
  mutant('councils/leeds/easy-read/index.html', 'easy read, about, leeds:', 'That is about '),
  mutant(
    'councils/kent/easy-read/index.html',
    'easy read, England, kent:',
    'England’s average was ',
  ),
  mutant(
    'this-year/index.html',
    'this year, average, tameside 2025:',
    'id="tameside"',
    'figure-2025">',
  ),
  mutant('this-year/2022/index.html', 'this year, sums, 2022:', 'Of the '),
  mutant(
    'regions/london/index.html',
    'area page, average, london 2020:',
    '<th scope="col">Year</th>',
    '>2020<',
    'record">',
  ),
  mutant(
    'regions/north-east/index.html',
    'area page, parts, north-east 2021:',
    'what each year’s change did',
    '>2021<',
    '<td',
  ),
  mutant(
    'regions/south-west/index.html',
    'region page, average, cornwall 2025:',
    '<table class="league"',
    '/councils/cornwall/',
    'number average',
    'record">',
  ),
  mutant('map/2019/index.html', 'map page, title, bolton 2019:', 'id="m-bolton"', '<title>'),
  mutant('map/2020/index.html', 'map page, colour, bolton 2020:', 'id="m-bolton" class="'),
  mutant('map/2021/index.html', 'map page, headline, 2021:', '<main', 'The middle half of the '),
  mutant(
    'league-table/index.html',
    'league table, average, swindon 2025:',
    'data-part="rows"',
    '/councils/swindon/',
    'number average',
    'record">',
  ),
  mutant(
    'league-table/2018/index.html',
    'league table, rank, ',
    'data-part="rows"',
    '<td class="rank"',
  ),
  mutant(
    'cap/index.html',
    'cap page, north-east-lincolnshire:',
    'data-part="over-table"',
    'record">',
  ),
  mutant(
    'postcode-lottery/index.html',
    'lottery page, pairs,',
    'data-part="gaps"',
    '<tbody>',
    '<th scope="row" class="number"',
  ),
  mutant(
    'method/index.html',
    'method page, movement, 0:',
    'Change in average caseload from one year to the next',
    'under 20</th>',
  ),
];

const FRONT: readonly Mutant[] = [
  mutant('index.html', 'front pages, index.html,', 'The middle half of the ', 'ran from '),
  mutant(
    'cap/index.html',
    'cap page, years, 2019:',
    'What a cap of 20 would have meant',
    '>2019<',
    '<td',
  ),
  mutant('questions/index.html', 'front pages, questions,', 'There were averages of '),
  mutant('questions/index.html', 'front pages, questions/index.html,', 'fell from '),
];

const EMBEDS_AND_PICTURES: readonly Mutant[] = [
  mutant('embed/map/index.html', 'map embed, headline, 2025:', 'The middle half of the '),
  mutant('embed/cap/index.html', 'cap embed, caps 8 to 30:', 'data-counts="[[148,19053.7],['),
  mutant(
    'embed/league-table/index.html',
    'league table embed, swindon:',
    '/councils/swindon/',
    '<td',
  ),
  mutant('embed/trend/bolton/index.html', 'trend embed, bolton:', '2020: '),
  mutant('embed/card/bury/index.html', 'card embed, bury:', 'class="value">'),
  mutant('embed/comparison/bury.json', 'comparison embed, bury 2018:', '"year":2018', '"average":'),
  mutant('charts/councils/bury/trend.csv', 'trend.csv, councils/bury 2019:', 'Bury,2019,'),
  mutant('charts/councils/leeds/trend.svg', 'trend.svg, councils/leeds 2018:', '2018: '),
  mutant('charts/map-2022.csv', 'map-2022.csv, bury:', 'Bury,2022,'),
  mutant('charts/strip.csv', 'strip.csv, leeds:', 'Leeds,2025,'),
];

const DATA: readonly Mutant[] = [
  mutant('data/measures.csv', 'measures.csv, E08000001 2017, average_caseload:', 'Bolton,'),
  mutant('data/cap.csv', 'cap.csv, 2019 20, over:', '2019,20,'),
  mutant(
    'data/postcode-lottery.csv',
    'postcode-lottery.csv, E06000006, lowest_average:',
    'Halton,',
  ),
  mutant('data/flags.csv', 'flags.csv, 2025 E08000001 cases-share, value:', 'Bolton,cases-share,'),
  mutant('data/counts.csv', 'counts.csv, 2017 E08000001, cases_per_100_children:', 'Bolton,'),
  mutant('data/caseloads.csv', 'caseloads.csv, 2017 E08000001, average_caseload:', 'Bolton,'),
  mutant('data/areas.csv', 'areas.csv, 2017 E12000001, average_caseload:', 'North East,'),
  mutant('data/revisions.csv', 'revisions.csv, 2018 E08000001 2023, before:', 'Bolton,,'),
  mutant(
    'data/other-revisions.csv',
    'other-revisions.csv, 2018 E08000001 cases 2023, before:',
    'Bolton,,',
  ),
  mutant(
    'data/all-releases.csv',
    'all-releases.csv, 2017 E08000001 2022, average_caseload:',
    'Bolton,',
  ),
  mutant(
    'data/releases/2024/caseloads.csv',
    'releases/2024/caseloads, 2017 E08000001, average_caseload:',
    'Bolton,',
  ),
  mutant('api/v1/cap.json', 'cap.json, 2017 9, over:', '"9":{"over":'),
  mutant(
    'api/v1/postcode-lottery.json',
    'postcode-lottery.json, barnet, ratio:',
    '"barnet"',
    '"ratio":',
  ),
  mutant('api/v1/councils/bury.json', 'councils JSON, bury 2017, average:', '"average":'),
  mutant(
    'api/v1/councils/leeds.json',
    'measures in JSON, E08000035 2017, cases:',
    '"measures":',
    '"cases":',
  ),
  mutant('api/v1/councils/kent.json', 'within50Miles, kent, highest:', '"highest":'),
  mutant('api/v1/claims/bury.json', 'claims, figure, bury 2025:', 'had an average of '),
  mutant('api/v1/claims/leeds.json', 'claims, change, leeds 2025', '"claim":"change"', ' by '),
  mutant('figures.json', 'figures.json, E06000001 2017:', '["E06000001",0,2017,['),
  mutant(
    'figures.json',
    'figures.json, flags, 2017 E06000028 cases-share:',
    '"E06000028",0,2017,0,',
  ),
  mutant('say.json', 'say.json, 2017 E06000024 2023:', '"E06000024 2017","'),
  mutant('changes.json', 'changes.json, 2017 E06000024 2023:', '"changes":[[2023,0,2017,'),
  mutant(
    'councils/bury/feed.xml',
    'feed, average, bury 2025 of release 2025:',
    'had an average of ',
  ),
  mutant('councils/leeds/feed.xml', 'feed, England, leeds 2025 of release 2025:', 'England’s '),
];

export const MUTANTS: readonly Mutant[] = [
  ...COUNCIL_PAGES,
  ...OTHER_PAGES,
  ...FRONT,
  ...EMBEDS_AND_PICTURES,
  ...DATA,
];
