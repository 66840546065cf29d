/** Where a council came from and what became of it; whom it answers jointly with. */
import { longDate } from '../../dataset/format.ts';
import { predecessors, successors } from '../../dataset/lineage.ts';
import type { Context } from '../context.ts';
import type { Council } from '../../schemas/council.ts';
import { councilHref, type Link } from '../links.ts';

/** A sentence with links in it: plain pieces and linked ones in order. */
export type RichText = readonly (string | Link)[];

/** What readers must know of a council's history, a sentence each; empty for most. */
export function lineageNotes(context: Context, council: Council): RichText[] {
  return [
    ...beginning(context, council),
    ...end(context, council),
    ...recoded(council),
    ...joint(context, council),
  ];
}

function beginning({ dataset }: Context, council: Council): RichText[] {
  if (council.in_force_from === undefined || council.predecessors.length === 0) return [];
  const before = predecessors(council, dataset.councils);
  const start = `It came into being on ${longDate(council.in_force_from)}, in place of `;
  return [
    [start, ...linked(before), '. Its line starts there: the councils before it are not added up.'],
  ];
}

function end({ dataset }: Context, council: Council): RichText[] {
  if (council.in_force_to === undefined) return [];
  const after = successors(council, dataset.councils);
  return [['Today children’s services there are run by ', ...linked(after), '.']];
}

function recoded({ old_codes: old, code }: Council): RichText[] {
  return old.map((one) => [
    `Its GSS code was ${one.code} until ${longDate(one.lastDay)} and is ${code ?? 'none'} now. It is the same council.`,
  ]);
}

function joint({ dataset, byCode }: Context, council: Council): RichText[] {
  return dataset.jointReturns.flatMap((pair) => {
    const codes = [pair.code, pair.joint_with];
    const other = codes.map((code) => byCode.get(code)).find((one) => one !== council);
    if (council.code === undefined || !codes.includes(council.code) || other === undefined)
      return [];
    return [
      [
        `Since ${pair.first_year} it has made one joint return with `,
        { text: other.name, href: councilHref(other) },
        ': one figure for both councils, counted and ranked once.',
      ],
    ];
  });
}

/** Links joined by commas and `and`. */
function linked(councils: readonly Council[]): RichText {
  return councils.flatMap((council, index) => {
    const link = { text: council.name, href: councilHref(council) };
    if (index === 0) return [link];
    return [index === councils.length - 1 ? ' and ' : ', ', link];
  });
}
