/**
 * The release of the reporting year 2025: Department for Education, children's social work workforce, 30 September 2025.
 * Rows are those of the publisher's file, column caseload_fte; sums are worked out from it by hand.
 */
import type { ReleaseFacts } from './release-facts.ts';

export const RELEASE_2025: ReleaseFacts = {
  year: 2025,
  firstYear: 2017,
  // 151 rows of local authorities, two of them combined figures; Kensington and Chelsea and Westminster are x.
  rows: 151,
  published: 149,
  missing: [
    { slug: 'kensington-and-chelsea', name: 'Kensington and Chelsea' },
    { slug: 'westminster', name: 'Westminster' },
  ],
  small: ['isles-of-scilly', 'city-of-london', 'rutland'],
  // 20.9 and 20.8.
  overCap: ['North East Lincolnshire', 'Bolton'],
  overCapInWords: 'Two',
  // Sum over rows of max(0, cases / cap - FTE).
  caps: {
    15: { over: 81, extraFte: 1245.3 },
    17: { over: 29, extraFte: 268.4 },
    18: { over: 16, extraFte: 106.2 },
    20: { over: 2, extraFte: 8.1 },
  },
  england: { average: '15.2', cases: '321661', fte: '21105.4' },
  // E08000001: caseload_fte 20.8, cases 2711, case_holders_fte 130.6.
  bolton: {
    average: '20.8',
    cases: '2711',
    fte: '130.6',
    rank: 2,
    rankInWords: 'second highest of 149',
    above20: '0.8',
    above18: '2.8',
  },
  // E08000012.
  liverpool: { average: '10.1' },
  // E06000061 / E06000062.
  northamptonshire: { average: '14.8' },
  // 20.8 / 10.1 by their cases and FTE; 27 miles apart.
  widestGap: {
    lowest: 'Liverpool',
    highest: 'Bolton',
    ratio: 2.06,
    // Of those whose counts have no flag: Islington 10.1 and Bedford 19.5.
    leadingRatio: 1.93,
    inWords: 'Averages of 10.1 in Islington and 19.5 in Bedford, 45 miles apart',
  },
  // By a program of its own over dfe-csww-indicators-2017-2025.csv, in decimals: 2025 less 2024 by la_name, against the
  // 1,189 changes in a year of all years by case_holders_fte of the earlier one.
  yearChanges: {
    ...{ compared: 148, higher: 64, lower: 81, same: 3, moreThanTypical: 53 },
    // +4.6, +3.6 (39.9 FTE, against 3.58), then −3.4, −3.9, −4.3, −10.0 and −10.2.
    large: [
      'Tameside',
      'Bracknell Forest',
      'Shropshire',
      'Havering',
      'Westmorland and Furness',
      'Isles of Scilly',
      'Liverpool',
    ],
    // 18.6 to 20.9, and 20.3 to 10.1.
    newlyOver: ['North East Lincolnshire'],
    noLongerOver: ['Liverpool'],
    // 4.6, 3.9, 3.7, and −10.2, −4.3, −3.9.
    rises: ['Tameside', 'Bedford', 'Telford and Wrekin'],
    falls: ['Liverpool', 'Westmorland and Furness', 'Havering'],
    // More than half up or a third down in cases or FTE; Liverpool by its average, against twice 3.3.
    jumped: ['Bolton', 'Hillingdon', 'Isles of Scilly', 'Liverpool', 'Rutland'],
    // u in 2024.
    again: ['Birmingham'],
  },
  // By a program of its own over dfe-csww-indicators-2017-2025.csv and dfe-children-in-need-2013-2025.csv.
  counts: {
    checked: 1350,
    flagged: 150,
    moved: 68,
    movedBySize: [
      [7, 24],
      [4, 42],
      [35, 423],
      [19, 526],
      [3, 174],
    ],
    kinds: [
      [1342, 80],
      [1342, 35],
      [1189, 63],
      [1189, 36],
      [1189, 13],
    ],
    newest: 16,
    // England: 321,661 cases and 402,400 children in need.
    shares: {
      england: 79.9,
      lower: 72.7,
      middle: 82.7,
      upper: 92,
      figures: 149,
      lowest: 'isles-of-scilly',
      highest: ['bath-and-north-east-somerset', 124.5],
    },
  },
  // By a program of its own over dfe-csww-indicators-2017-2025.csv, with logarithms in binary fractions. Rows with equal
  // three-digit codes are 143, of which 114 fell (52, 33 and 29). North Yorkshire, Buckinghamshire and Somerset are among
  // these, and councils set up since then: without them it is 113 of 140.
  changes: {
    compared: 140,
    fell: 113,
    kinds: [51, 33, 29, 16, 3, 6],
    england: [1.6, 18.3, 0.3, -2.8],
    liverpool: [-29.2, 41.7, -5.1, -5.1],
    bolton: [58.6, 54.6, 9.5, -8.9],
    over20: [48, 114],
    // Of 318 under equal three-digit codes, one is Buckinghamshire 2019 and 2020, which are two councils.
    over17: [317, 485],
    mostYearsOver20: [
      ['Liverpool', 8, 9],
      // 32.7 in 2019; Bolton's highest is 21.5.
      ['North East Lincolnshire', 6, 9],
      ['Bolton', 6, 9],
    ],
  },
  // By the publisher's file: 18.6 to 20.9 in North East Lincolnshire, 15.4 to 14.8 in the two Northamptonshires.
  briefs: {
    bolton: {
      letter: [
        'That is 0.8 above the proposed cap of 20.',
        'Caseload Watch marks the count of 2025 as unusual.',
        '1. Is the count of 2025 correct, and what explains it?',
        '2. What is done for a social worker with more than 20 cases?',
      ],
      question: 'Why did the number of cases rise from 1,709 in 2024 to 2,711 in 2025?',
    },
    moved: ['north-east-lincolnshire', 'rose by 2.3, from 18.6'],
    steady: 'north-northamptonshire',
    missing: {
      slug: 'westminster',
      director: [
        'could not send its figures after a cyberattack',
        'On 30 September 2024, Westminster had an average of 12.2',
        'Will you publish the average caseload for 2025, and when?',
      ],
      representative: 'Will it publish a figure for Westminster for 2025, and when?',
    },
  },
  files: [
    'dfe-csww-indicators-2017-2025.csv',
    'dfe-csww-indicators-2017-2024.csv',
    'dfe-csww-indicators-2017-2023.csv',
    'dfe-csww-headline-2017-2022.csv',
  ],
};
