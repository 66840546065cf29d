/** Digits to change in embeds, pictures, downloads and JSON. */
import { mutant, type Mutant } from './mutant.ts';

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
  mutant('embed/trend/region-london/index.html', 'area trend embed, london:', '2019: '),
  mutant(
    'embed/trend/bury/index.html',
    'trend embed, England, bury 2021:',
    'England for comparison',
    '2021: ',
  ),
  mutant('embed/cap/index.html', 'cap embed, at 20:', 'data-part="counter-over"'),
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
    '"E06000028",0,2017,"cases-share",',
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

const ALSO: readonly Mutant[] = [
  mutant('surroundings.json', 'surroundings, similar, barking-and-dagenham:', '"all":[[['),
  mutant('surroundings.json', 'surroundings, borders, barking-and-dagenham:', '"all":[[[', '],['),
  mutant('surroundings.json', 'surroundings, rates, barking-and-dagenham 2018:', '[2018,'),
  mutant('surroundings.json', 'surroundings, grade, barking-and-dagenham:', '"from":"2'),
  mutant('feed.xml', 'site feed, sums, 2024:', '#year-2024</id>', 'England’s average was '),
  mutant('feed.xml', 'site feed, sums, 2022:', '#year-2022</id>', 'For '),
  mutant('feed.xml', 'site feed, average, tameside 2025', '/tameside/#fig', 'had an average of '),
  mutant('feed.xml', 'site feed, day, release 2024:', '#release-2024</id>', '<updated>202'),
  mutant('sitemap-0.xml', 'sitemap, this year, all:', '/this-year/202'),
];

/** Each of another file, or of another place in it. */
export const MUTANT_FILES: readonly Mutant[] = [...EMBEDS_AND_PICTURES, ...DATA, ...ALSO];
