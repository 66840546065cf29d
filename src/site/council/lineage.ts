/** Where a council came from and what became of it, and with which council it reports a combined figure. */
import { longDate, separators } from '../../dataset/text/format.ts';
import { aroundName } from '../../dataset/lineage/former-name.ts';
import { predecessors, presentCouncils } from '../../dataset/lineage/lineage.ts';
import type { Context } from '../context.ts';
import type { Council } from '../../schemas/council.ts';
import { councilLink, type Link } from '../links.ts';

/** A sentence with links in it: plain pieces and linked ones in order. */
export type RichText = readonly (string | Link)[];

/** What readers must know of a council's history; empty for most. */
export function lineageNotes(context: Context, council: Council): RichText[] {
  return [...beginning(context, council), ...end(context, council), ...recoded(council)];
}

function beginning({ dataset }: Context, council: Council): RichText[] {
  if (council.in_force_from === undefined || council.predecessors.length === 0) return [];
  const before = predecessors(council, dataset.councils);
  // A predecessor may have run a larger area than this council does: it is not said to be the same place.
  const start = `This council was set up on ${longDate(council.in_force_from)}. Before that, children’s services in its area were run by `;
  const those = before.length === 1 ? 'that council' : 'those councils';
  return [[start, ...linked(before), `. Figures of ${those} are not shown as part of its trend.`]];
}

function end({ dataset }: Context, council: Council): RichText[] {
  if (council.in_force_to === undefined) return [];
  const after = presentCouncils(council, dataset.councils);
  const services = 'responsible for children’s services in its area';
  return after.length === 1
    ? [[...linked(after), ` is now ${services}.`]]
    : [[`The councils now ${services} are `, ...linked(after), '.']];
}

function recoded({ old_codes: old, code }: Council): RichText[] {
  return old.map((one) => [
    `Its official (GSS) code changed from ${one.code} to ${code ?? 'none'} after ${longDate(one.lastDay)}. It is the same council.`,
  ]);
}

/** With which council it reports a combined figure; empty for most. */
export function combinedNotes({ dataset, byCode, years }: Context, council: Council): RichText[] {
  return dataset.jointReturns.flatMap((pair) => {
    const codes = [pair.code, pair.joint_with];
    const other = codes.map((code) => byCode.get(code)).find((one) => one !== council);
    if (council.code === undefined || !codes.includes(council.code) || other === undefined)
      return [];
    const latest = years.at(-1) ?? pair.first_year;
    if (pair.first_year > latest) return [];
    if (pair.last_year !== undefined && pair.last_year < latest) {
      return [
        [
          `${until(pair.first_year, pair.last_year)}, this council and `,
          councilLink(other),
          ' reported one combined figure. It was counted and ranked once, and is not compared with figures of this council alone.',
        ],
      ];
    }
    return [
      [
        `${since(pair.first_year, years)}, this council and `,
        councilLink(other),
        ' have reported one combined figure. It is counted and ranked once.',
      ],
    ];
  });
}

/** The years of a combined figure that has ended. */
function until(firstYear: number, lastYear: number): string {
  return firstYear === lastYear ? `In ${firstYear}` : `From ${firstYear} to ${lastYear}`;
}

/** Figures may have been combined before the data start. */
function since(firstYear: number, years: readonly number[]): string {
  return firstYear === years[0]
    ? `In every year since ${firstYear}, the first in these data`
    : `Since ${firstYear}`;
}

/** Links joined as a list in a sentence, former councils named as such. */
function linked(councils: readonly Council[]): RichText {
  const before = separators(councils.map(({ name }) => name));
  return councils.flatMap((council, index) => {
    const [start, end] = aroundName(council);
    const separator = index === 0 ? '' : (before[index] ?? '');
    return [`${separator}${start}`, councilLink(council), end].filter((piece) => piece !== '');
  });
}
