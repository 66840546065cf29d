/** What a checked file says of one council and quarter, as the section of the council's page will show it. */
import {
  returnedParts,
  returnLabels,
  type ReturnedRow,
} from '../../dataset/figures/returned-figures.ts';
import { inSentence } from '../../dataset/text/council-names.ts';
import { longDate } from '../../dataset/text/format.ts';
import type { CheckOptions, Covered } from '../../returns/check.ts';
import type { OfficialFigure, ReturnContext } from '../../returns/context.ts';
import { oneReturn } from '../../returns/one-return.ts';
import type { ReturnSource } from '../../returns/read/source.ts';
import { returnedView, type Returned, type ReturnedView } from '../council/returned-view.ts';

/** The section made from a file that is read again; undefined if there is nothing to show. */
export async function previewOf(
  source: ReturnSource,
  context: ReturnContext,
  covered: Covered,
  options: Pick<CheckOptions, 'mapping'>,
): Promise<ReturnedView | undefined> {
  return previewView(await oneReturn(source, context, covered, options), context, covered);
}

/** The section; undefined if there is nothing to show. */
export function previewView(
  rows: readonly ReturnedRow[],
  context: ReturnContext,
  { council, name, periodEnd }: Pick<Covered, 'council' | 'name' | 'periodEnd'>,
): ReturnedView | undefined {
  const who = inSentence(name);
  const asAt = longDate(periodEnd);
  const said = `This is a preview of what ${who} would report as at ${asAt}. It has not been sent or accepted.`;
  const parts = returnedParts(rows, returnLabels(context.format.columns));
  return returnedView({
    council: who,
    official: latestOfficial(context, council),
    quarters: [{ asAt, said: [said], parts }],
  });
}

function latestOfficial({ official, councils }: ReturnContext, slug: string): Returned['official'] {
  const [first, ...others] = official.filter((figure) => figure.council === slug);
  if (first === undefined) return undefined;
  const { year, average, combinedWith } = others.reduce(later, first);
  const partner = councils.find((council) => council.slug === combinedWith);
  return { year, average, ...(partner && { combinedWith: inSentence(partner.name) }) };
}

function later(a: OfficialFigure, b: OfficialFigure): OfficialFigure {
  return b.year > a.year ? b : a;
}
