/** What a council reported itself or answered to a request, for its page: every accepted quarter, newest first. */
import { codesOfRow } from '../../dataset/figures/combined-figures.ts';
import { isPublished, inCouncil } from '../../dataset/figures/figures.ts';
import { capitalised, longDate } from '../../dataset/text/format.ts';
import { returnedParts, returnLabels } from '../../dataset/figures/returned-figures.ts';
import { answerSentence } from '../../dataset/figures/returned-ways-wording.ts';
import { inSentence } from '../../dataset/text/council-names.ts';
import {
  returnedView,
  type Returned,
  type ReturnedView,
} from '../../live/council/returned-view.ts';
import { describeFormat } from '../../schemas/return-format.ts';
import type { Council } from '../../schemas/council.ts';
import type { AcceptedReturn } from '../../tables/returns.ts';
import type { Context } from '../context.ts';

/** The section; undefined until the council has sent a return. */
export function returnedOf(context: Context, council: Council): ReturnedView | undefined {
  const own = context.returns.filter((one) => one.council === council.slug);
  const labels = returnLabels(describeFormat().columns);
  return returnedView({
    council: inSentence(council.name),
    official: officialOf(context, council),
    quarters: own.toReversed().map((one) => ({
      asAt: longDate(one.periodEnd),
      said: [
        `${capitalised(inSentence(council.name))} itself reported these figures as at ${longDate(one.periodEnd)}. They were accepted on ${longDate(one.receipt.accepted)}.`,
        ...correction(one),
      ],
      parts: returnedParts(one.rows, labels),
    })),
  });
}

/** What the council answered to requests, in a section of its own; undefined where nothing was obtained. */
export function obtainedOf(context: Context, council: Council): ReturnedView | undefined {
  const own = context.obtained.filter((one) => one.council === council.slug);
  const labels = returnLabels(describeFormat().columns);
  const name = inSentence(council.name);
  return returnedView({
    council: name,
    way: 'obtained',
    official: officialOf(context, council),
    quarters: own.toReversed().map(({ periodEnd, rows, receipt, earlier }) => ({
      asAt: longDate(periodEnd),
      said: [answerSentence(name, { periodEnd, ...receipt }), ...corrected(earlier)],
      answer: receipt.answer_link,
      parts: returnedParts(rows, labels),
    })),
  });
}

function corrected(earlier: AcceptedReturn['earlier']): string[] {
  const last = earlier.at(-1);
  if (last === undefined) return [];
  return [
    `They replace an answer accepted on ${longDate(last.accepted)}, which is kept in the project’s history.`,
  ];
}

function correction({ earlier }: AcceptedReturn): string[] {
  const last = earlier.at(-1);
  if (last === undefined) return [];
  return [
    `They correct a return accepted on ${longDate(last.accepted)}, which is kept in the project’s history.`,
  ];
}

function officialOf(context: Context, council: Council): Returned['official'] {
  const figure = inCouncil(context.figures, council, context.latestYear);
  if (!isPublished(figure)) return undefined;
  const partner = codesOfRow(figure)
    .flatMap((code) => context.byCode.get(code) ?? [])
    .find(({ slug }) => slug !== council.slug);
  return {
    year: context.latestYear,
    average: figure.average_caseload,
    ...(partner && { combinedWith: inSentence(partner.name) }),
  };
}
