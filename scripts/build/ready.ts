/** Whether a build can begin: its tables can be read, and its folder can be written to. A person learns it before minutes pass. */
import { accessSync, constants, existsSync, readdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { assemble } from '../../src/tables/assemble.ts';
import { refuseHalfChanged } from '../shared/change-data.ts';
import { dataFiles } from '../shared/data-folder.ts';
import { Failure } from '../shared/failure.ts';
import { findingLine } from '../shared/report.ts';

/** Findings that are listed. All of them are in the report of the check. */
const LISTED = 20;

/**
 * @param data absolute path of the folder of tables
 * @throws Failure if it is not there, is half changed, or has a table that cannot be used; what the disk refuses
 */
export function refuseBadData(data: string): void {
  if (!existsSync(data))
    throw new Failure(`${data} is not there. Restore it from git: git checkout data`);
  // What may not be listed seems to lack every table.
  readdirSync(data);
  refuseHalfChanged(data);
  const { findings } = assemble(dataFiles(data));
  if (findings.length === 0) return;
  const lines = findings.slice(0, LISTED).map((finding) => `  ${findingLine(finding)}`);
  const more = findings.length > LISTED ? [`  and ${findings.length - LISTED} more`] : [];
  throw new Failure(
    [`${data} cannot be used, so nothing was built:`, ...lines, ...more]
      .concat('Correct these tables, or restore them from git. npm run check says more.')
      .join('\n'),
  );
}

/**
 * @param site absolute path of the folder that a build makes again
 * @throws Failure if it is no folder; what the disk refuses if it cannot be written to
 */
export function refuseBadFolder(site: string): void {
  if (!existsSync(site)) {
    const above = dirname(site);
    if (existsSync(above)) accessSync(above, constants.W_OK);
    return;
  }
  if (!statSync(site).isDirectory())
    throw new Failure(`${site} is a file, and the site needs a folder there. Move it away.`);
  accessSync(site, constants.W_OK);
}
