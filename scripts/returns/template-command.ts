/** `npm run returns -- template COUNCIL`. */
import { longDate } from '../../src/dataset/text/format.ts';
import { CouncilIndex } from '../../src/returns/check/council-index.ts';
import { lastQuarterEnd } from '../../src/returns/check/quarter.ts';
import { templateCsv } from '../../src/returns/format/template.ts';
import type { Output } from '../shared/console.ts';
import type { Disk } from '../shared/disk.ts';
import { Failure } from '../shared/failure.ts';
import type { Setting } from './setting.ts';
import { writeOut } from './write-out.ts';

/**
 * Writes a return to fill in.
 * @param out the file to write to; the output if left out
 * @throws Failure if no council is meant
 */
export function template(
  name: string,
  out: string | undefined,
  { context, accepted }: Setting,
  output: Output,
  disk?: Disk,
): void {
  const periodEnd = lastQuarterEnd(context.today);
  const index = new CouncilIndex(context.councils);
  const council =
    context.councils.find(({ slug }) => slug === name) ??
    index.byCode.get(name.toUpperCase())?.council ??
    index.byCode.get(index.meantBy(name, periodEnd) ?? '')?.council ??
    index.byName(name, periodEnd);
  const code = council && index.codeOn(council, periodEnd);
  if (council === undefined || code === undefined) {
    throw new Failure(
      `No council on ${longDate(periodEnd)} is called ${name}. Give its slug, its name, or its code: that of the Office for National Statistics, or the three digits of the Department for Education.`,
    );
  }
  const last = accepted.returns.findLast((one) => one.council === council.slug);
  const filled = { code, name: council.name, periodEnd, ...(last && { rows: last.rows }) };
  const csv = templateCsv(context.format, filled);
  if (out === undefined) output.log(csv.replaceAll('\r\n', '\n').trimEnd());
  else writeOut(out, csv, disk);
}
