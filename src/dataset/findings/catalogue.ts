/** Every kind of finding that `npm run check` and the imports report: how severe it is, what it means, what to do. */
import { FINDING_CODES, type FindingCode, type Severity } from '../../schemas/finding.ts';
import { IMPORT_FINDINGS } from './import-catalogue.ts';

/** What a code means, each in one sentence. */
export interface Explanation {
  readonly means: string;
  readonly action: string;
}

/** A kind of finding as the documentation lists it. */
export interface CatalogueEntry extends Explanation {
  readonly code: FindingCode;
  readonly severity: Severity;
  /** The command that reports it; an import also reports what the check would find in its tables. */
  readonly from: 'check' | 'import';
}

const CHECK_FINDINGS = {
  'missing-file': {
    means: 'A file that the site is built from is not there.',
    action: 'Run its importer, or restore the file from git.',
  },
  'not-csv': {
    means: 'A line of a table is not valid CSV.',
    action: 'Correct the quotes or commas of the line. The file may be cut off.',
  },
  'ragged-row': {
    means: 'A row has more or fewer cells than the header.',
    action: 'Put quotes around a cell with a comma, or download the file again if it is cut off.',
  },
  'wrong-columns': {
    means: 'The header of a table is not the one that data/README.md describes.',
    action: 'Restore the header, or import the table again.',
  },
  'invalid-cell': {
    means: 'A cell does not have what its column is for.',
    action: 'Correct the cell as the message says.',
  },
  'duplicate-key': {
    means: 'Two rows have the same key.',
    action: 'Remove one of them.',
  },
  unsorted: {
    means: 'A row is not where its key belongs.',
    action: 'Move the row up.',
  },
  'invalid-shapes': {
    means: 'A file of boundaries is not TopoJSON of the expected kind.',
    action: 'Run npm run import:boundaries again.',
  },
  'broken-lineage': {
    means: 'The dates, codes or predecessors of councils contradict each other.',
    action: 'Correct data/register.csv and import the councils again.',
  },
  'unknown-code': {
    means: 'A code belongs to no council and no area.',
    action: 'Correct the code, or add the council or the area to the register.',
  },
  'code-not-in-force': {
    means: 'A council did not have this code in the year that the row is about.',
    action: 'Correct the code, the year, or the dates in the register.',
  },
  'unknown-council': {
    means: 'A district belongs to a council that does not exist today.',
    action: 'Correct the register and import the councils again.',
  },
  'wrong-neighbours': {
    means: 'A council does not have ten different statistical neighbours, or is its own neighbour.',
    action: 'Import the neighbours again.',
  },
  'not-on-the-map': {
    means: 'A council of a year with figures has no shape or no hexagon.',
    action: 'Add it to the layout of hexagons, or import the shapes again.',
  },
  'shared-cell': {
    means: 'Two councils of the same year have the same hexagon.',
    action: 'Give each its own in data/geography/hex-amendments.csv.',
  },
  'no-source': {
    means: 'sources.csv does not say where a table came from.',
    action: 'Import the table again instead of adding it by hand.',
  },
  'missing-year': {
    means: 'A release lacks years between its own, or years that another release has.',
    action:
      'Import it again, whole. If the publisher no longer gives these years, use --allow-missing-years.',
  },
  'correction-not-applied': {
    means: 'The data do not have what a correction says that they use.',
    action: 'Correct the row of data/corrections.csv, or import its release again.',
  },
  'return-without-receipt': {
    means: 'There are rows of a council’s return, but no receipt for them.',
    action: 'Accept the return with npm run returns -- accept FILE.',
  },
  'receipt-without-return': {
    means: 'There is a receipt of a return, but no rows.',
    action: 'Restore the file of rows from git.',
  },
  'superseded-return-missing': {
    means: 'The rows that a correction replaced were not kept.',
    action: 'Restore the file from git.',
  },
  'rows-not-of-receipt': {
    means: 'Rows of a council’s return are not those that were accepted.',
    action: 'Restore the file from git.',
  },
  'unfinished-import': {
    means: 'Some tables of data/ may be new and others old, because an import was stopped.',
    action: 'Run npm run repair, which finishes it.',
  },
  'no-manifest': {
    means: 'Nothing says what the tables of data/ were, because their manifest is missing.',
    action: 'Restore data/manifest.csv from git, or run npm run manifest.',
  },
  'not-recorded': {
    means: 'The manifest of data/ does not name this table.',
    action: 'If the table is meant to be there, run npm run manifest. If not, remove it.',
  },
  'not-as-recorded': {
    means: 'A table has other lines than those that the manifest of data/ records.',
    action:
      'If somebody meant that change, run npm run manifest. If not, restore the table from git.',
  },
  'unfinished-acceptance': {
    means: 'An acceptance of a return was ended halfway.',
    action: 'Run npm run returns -- repair.',
  },
  'wrong-answer-date': {
    means:
      'An answer under freedom of information is dated before its quarter ended, or after it was accepted.',
    action: 'Correct the date in data/returns/obtained/receipts.csv.',
  },
  'reply-too-long': {
    means:
      'A council’s reply has more than 1,000 characters, or the role of its sender more than 80.',
    action: 'Ask the council for a shorter one.',
  },
  'reply-with-hidden-characters': {
    means:
      'A council’s reply has characters that cannot be seen or that change the text around them.',
    action: 'Take the characters out.',
  },
  'reply-with-markup': {
    means: 'A council’s reply has markup such as HTML, and only plain text is published.',
    action: 'Take the markup out, or write it in words.',
  },
  'reply-about-nothing': {
    means:
      'A council’s reply is about a figure or a flag that is not there, or that a newer release took away.',
    action: 'Ask the council whether the reply still holds. It stays on its page.',
  },
  'reply-of-the-future': {
    means: 'A council’s reply is dated later than its acceptance, or later than today.',
    action: 'Correct the date.',
  },
  'reply-without-receipt': {
    means: 'There is a council’s reply, but no receipt for it.',
    action: 'Accept the reply with npm run returns -- reply FILE.',
  },
  'receipt-without-reply': {
    means: 'There is a receipt of a reply, but no reply.',
    action: 'Restore the file of replies from git.',
  },
  'reply-not-of-receipt': {
    means: 'A council’s reply is not what was accepted.',
    action: 'Restore the file from git.',
  },
  'reply-with-personal-data': {
    means: 'A council’s reply seems to have an email address, a phone number or a person’s name.',
    action: 'Ask the council whether it should be published, and accept the reply again.',
  },
  'several-replies': {
    means: 'A council has replied more than once about the same figure or flag.',
    action: 'No action is needed. The newest reply is shown first, and the others below it.',
  },
  'unknown-file': {
    means: 'Nothing reads this file of data/.',
    action: 'Remove it, or add its table to src/tables/catalogue.ts.',
  },
  'postcodes-of-former': {
    means: 'The index of postcodes leads to a council that was abolished.',
    action: 'Run npm run import:postcodes again, with the same or a newer file.',
  },
  'no-row': {
    means: 'A release has no row for a council that was in force, not even a reason.',
    action: 'Import the release again, whole.',
  },
  'joint-return-unknown': {
    means: 'The figures and joint-returns.csv do not agree about which councils report together.',
    action: 'Correct joint-returns.csv, or import the release again.',
  },
  'parts-unexplained': {
    means: 'The average is not cases divided by FTE, and rounding does not explain why.',
    action: 'Ask the publisher. The site shows the figure as published.',
  },
  'total-unexplained': {
    means: 'A total differs from its councils, and no missing figure explains why.',
    action: 'Ask the publisher. The site shows the figure as published.',
  },
  'rate-unexplained': {
    means: 'A rate of vacancies or agency workers is not that of the numbers beside it.',
    action: 'Look the row up at the publisher. The site shows the rate as published.',
  },
  'story-outdated': {
    means: 'A release changed the figure that a story explains.',
    action: 'Rewrite or remove the story in data/stories.csv, and name the release in its source.',
  },
  'not-listed-yet': {
    means: 'A council is newer than a list of councils, such as that of neighbours or inspections.',
    action: 'Import a newer list once there is one.',
  },
  'former-neighbour': {
    means: 'A council that was abolished after the list of neighbours was made is still in it.',
    action: 'Import a newer list once there is one.',
  },
  'parts-disagree': {
    means: 'The average is not cases divided by the published FTE, because that FTE is rounded.',
    action: 'No action is needed. The site shows the figure as published.',
  },
  'total-without': {
    means: 'A total leaves out councils for which no figure is published.',
    action: 'No action is needed. The method page names them.',
  },
  'total-carries-forward': {
    means: 'A total includes last year’s figures of councils that have none for this year.',
    action: 'No action is needed. The method page names them.',
  },
  'total-includes-withheld': {
    means: 'A total includes figures that are withheld for single councils.',
    action: 'No action is needed. The method page names them.',
  },
  'rate-without': {
    means:
      'A rate of England or a region is higher than the numbers beside it, which leave out some councils.',
    action: 'No action is needed. The site shows the rate as published.',
  },
  'odd-jump': {
    means: 'A figure moved much further in a year than councils of its size usually do.',
    action: 'Ask what changed, and write the answer into data/stories.csv.',
  },
  'cases-share': {
    means:
      'There are far more or far fewer cases for each 100 children in need than in the typical council.',
    action: 'Ask who is counted as a case, and write the answer into data/stories.csv.',
  },
  'staff-share': {
    means:
      'Social workers with cases are a far larger or smaller share of all than in the typical council.',
    action: 'Ask which social workers have cases, and write the answer into data/stories.csv.',
  },
  'cases-jump': {
    means: 'The number of cases rose by more than half or fell by more than a third in a year.',
    action: 'Ask what changed, and write the answer into data/stories.csv.',
  },
  'fte-jump': {
    means:
      'The number of social workers with cases rose by more than half or fell by more than a third in a year.',
    action: 'Ask what changed, and write the answer into data/stories.csv.',
  },
  revised: {
    means: 'A later release gives another figure for the same council and year.',
    action: 'No action is needed. The site shows both.',
  },
} as const satisfies Partial<Record<FindingCode, Explanation>>;

type ImportCode = Exclude<FindingCode, keyof typeof CHECK_FINDINGS>;

const EXPLANATIONS: Readonly<Record<FindingCode, Explanation>> = {
  ...CHECK_FINDINGS,
  ...(IMPORT_FINDINGS satisfies Readonly<Record<ImportCode, Explanation>>),
};

/** Every kind of finding: those of the check first, the most severe first. */
export function findingCatalogue(): CatalogueEntry[] {
  const severities: readonly Severity[] = ['error', 'warning', 'info'];
  const entries = severities.flatMap((severity) =>
    FINDING_CODES[severity].map((code): CatalogueEntry => {
      const from = code in CHECK_FINDINGS ? 'check' : 'import';
      return { code, severity, from, ...EXPLANATIONS[code] };
    }),
  );
  return (['check', 'import'] as const).flatMap((from) =>
    entries.filter((entry) => entry.from === from),
  );
}
