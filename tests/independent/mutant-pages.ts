/** Digits to change on pages. */
import { mutant, type Mutant } from './mutant.ts';

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
  mutant('index.html', 'front pages, index.html,', 'The middle half of the ', 'of councils ran'),
  mutant(
    'cap/index.html',
    'cap page, years, 2019:',
    'What a cap of 20 would have meant',
    '>2019<',
    '<td',
  ),
  mutant('questions/index.html', 'front pages, questions,', 'There were averages of '),
  mutant('questions/index.html', 'front pages, questions/index.html,', 'England’s average fell'),
];

/** Each of another page, or of another place on it. */
export const MUTANT_PAGES: readonly Mutant[] = [...COUNCIL_PAGES, ...OTHER_PAGES, ...FRONT];
