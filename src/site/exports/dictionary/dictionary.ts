/**
 * The one dictionary: what each name means that a table or a file for programs has. Descriptions of the downloads,
 * the data page, the workbook and the OpenAPI description are all made from it.
 */
import { listed } from '../../../dataset/text/format.ts';
import type { Field, Meaning } from './field.ts';
import type { Measure } from './measure.ts';
import { MEASURES } from './measures/index.ts';
import { CAP_AND_LOTTERY_NAMES } from './names/cap-and-lottery.ts';
import { CHART_NAMES } from './names/charts.ts';
import { CLAIM_NAMES } from './names/claims.ts';
import { COUNCIL_NAMES } from './names/councils.ts';
import { FILE_NAMES } from './names/files.ts';
import { FLAG_NAMES } from './names/flags.ts';
import { FROM_COUNCILS } from './names/from-councils.ts';
import { OLDER_NAMES } from './names/older.ts';
import { PLACE_NAMES } from './names/places.ts';
import { REVISION_NAMES } from './names/revisions.ts';
import { STATUSES } from './statuses.ts';

/** By name. A name has one meaning in every table; what a table adds to it is said where its columns are listed. */
export const DICTIONARY: Readonly<Record<string, Meaning>> = {
  ...OLDER_NAMES,
  ...FILE_NAMES,
  ...PLACE_NAMES,
  ...REVISION_NAMES,
  ...FLAG_NAMES,
  ...COUNCIL_NAMES,
  ...FROM_COUNCILS,
  ...CAP_AND_LOTTERY_NAMES,
  ...CHART_NAMES,
  ...CLAIM_NAMES,
  ...Object.fromEntries(MEASURES.map((measure) => [measure.name, meaningOf(measure)])),
  ...Object.fromEntries(
    MEASURES.filter(({ statusName }) => statusName !== 'status').map(({ statusName }) => [
      statusName,
      statusMeaning(statusName),
    ]),
  ),
};

/**
 * A field by its name.
 * @param changes what a table or file has different, such as that it may be empty
 * @throws if the dictionary does not have the name
 */
export function fieldOf(name: string, changes: Partial<Meaning> = {}): Field {
  const meaning = DICTIONARY[name];
  if (meaning === undefined) throw new Error(`the dictionary does not have ${name}`);
  return { name, ...meaning, ...changes };
}

function meaningOf({ title, type, description, unit }: Measure): Meaning {
  return { title, type, description, unit, required: false };
}

function statusMeaning(name: string): Meaning {
  const about = MEASURES.filter(({ statusName }) => statusName === name).map((one) => one.name);
  return {
    title: `Status of ${listed(about)}`,
    type: 'string',
    required: true,
    description: `Where ${listed(about)} ${about.length === 1 ? 'comes' : 'come'} from, or why there is no value.`,
    values: Object.keys(STATUSES),
  };
}
