/** What goes with every file of JSON: whose figures they are, which version of the data, what to bear in mind. */
import type { Context } from '../../context.ts';
import { dataVersion } from '../../version.ts';
import { CAVEATS, LICENCE, sourceLine } from '../caveats.ts';

/** The same in every file. */
export function provenanceOf(context: Context): object {
  return {
    data_version: dataVersion(),
    source: sourceLine(context),
    licence: LICENCE.url,
    caveats: CAVEATS,
  };
}

/** The same with the older name of the version, for files that had it first. */
export function olderProvenanceOf(context: Context): object {
  return { dataVersion: dataVersion(), ...provenanceOf(context) };
}
