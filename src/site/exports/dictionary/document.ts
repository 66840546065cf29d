/** The dictionary as a document for whoever works on the project: docs/data-dictionary.md. */
import { DICTIONARY } from './dictionary.ts';
import { MEASURES } from './measures/index.ts';
import { STATUSES } from './statuses.ts';

const INTRODUCTION = `# Data dictionary

What each name means in the downloads and in the JSON of the site. This file is made from \`src/site/exports/dictionary/\`: after a change, run \`npx vitest run --project unit tests/site/exports/dictionary -u\`. The tables of the project itself, in data/, are explained in data/README.md.

## How to add a measure

A measure is a number of each council or area in each year.

1. Add its entry to a list in \`src/site/exports/dictionary/measures/\`. It has the name, title, unit and description, and a function \`of\` that gives the value at a place or says why there is none.
2. Put a new list at the end of \`measures/index.ts\`, because columns that are there keep their place.
3. Name in \`statusName\` the column that says why a value is missing. Measures that are always missing together share one.
4. Run the command above, and add the name to the test that holds the order of columns.

The measure is then in measures.csv, in Parquet, in the workbook, and in the JSON of every council and region. It is also in the descriptions for programs, in dictionary.csv and on the page /data/.

To add a table, add an entry to \`DOWNLOADS\` in \`src/site/exports/downloads.ts\`. Its columns are names of the dictionary, and \`names/\` has those that are no measures.
`;

/** The whole document, as Markdown. */
export function dictionaryDocument(): string {
  const names = Object.entries(DICTIONARY).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return [
    INTRODUCTION,
    '## Measures\n',
    ...MEASURES.map(
      ({ name, unit, statusName }) =>
        `- \`${name}\`, in ${unit}, with its status in \`${statusName}\``,
    ),
    '\n## Statuses\n',
    ...Object.entries(STATUSES).map(([status, meaning]) => `- \`${status}\`: ${meaning}`),
    '\n## Names\n',
    ...names.map(
      ([name, { type, description, newerName }]) =>
        `- \`${name}\` (${type}): ${description}${newerName === undefined ? '' : ` The newer name is \`${newerName}\`.`}`,
    ),
    '',
  ].join('\n');
}
