/** Arguments for and against a cap, and what was said and done about one in England. */
import { ENGLAND } from '../../dataset/figures/areas.ts';
import { inArea, isPublished } from '../../dataset/figures/figures.ts';
import { inWords, oneDecimal } from '../../dataset/text/format.ts';
import type { Argument, TimelineEvent } from '../../schemas/argument.ts';
import type { Context } from '../context.ts';

export interface ArgumentsView {
  /** Those for it first, because a cap has to be proposed before anybody can be against it. */
  readonly sides: readonly ArgumentSide[];
  /** How many there are on each side, in words. */
  readonly each: string;
  /** The earliest first. */
  readonly timeline: readonly TimelineEvent[];
  /** The newest official average, as the last event. */
  readonly today: { readonly date: string; readonly text: string };
}

export interface ArgumentSide {
  readonly side: Argument['side'];
  readonly heading: string;
  readonly arguments: readonly Argument[];
}

/** Makes the page from data/evidence/ and the latest release. */
export function argumentsView(context: Context): ArgumentsView {
  const { arguments: all, timeline } = context.dataset.evidence;
  const of = (side: Argument['side']): Argument[] => all.filter((one) => one.side === side);
  return {
    sides: [
      { side: 'for', heading: 'Arguments for a cap', arguments: of('for') },
      { side: 'against', heading: 'Arguments against a cap', arguments: of('against') },
    ],
    each: inWords(of('for').length),
    timeline,
    today: todayOf(context),
  };
}

function todayOf({ figures, latestYear }: Context): ArgumentsView['today'] {
  const figure = inArea(figures, ENGLAND, latestYear);
  const average =
    figure !== undefined && isPublished(figure) ? oneDecimal(figure.average_caseload) : undefined;
  return {
    date: `30 September ${latestYear}`,
    text:
      average === undefined
        ? 'The newest official count has no average for England.'
        : `The newest official average for England is ${average} cases for each FTE social worker with cases. England has no limit in law.`,
  };
}
