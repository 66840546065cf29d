/** The columns of the tables behind charts, as the dictionary has them. */
import { fieldOf } from './dictionary/dictionary.ts';
import type { Field } from './dictionary/field.ts';

const AVERAGES = ['year', 'average_caseload', 'no_figure_because', 'ask_first'];
const PROVENANCE = ['source', 'data_version', 'please_note'];

/** Of a chart with a line for each series. */
export const trendColumns: readonly Field[] = fieldsOf(['series', ...AVERAGES, ...PROVENANCE]);
/** Of a chart or map of all councils in a year. */
export const rankedColumns: readonly Field[] = fieldsOf(['council', ...AVERAGES, ...PROVENANCE]);

function fieldsOf(names: readonly string[]): Field[] {
  return names.map((name) => fieldOf(name));
}
