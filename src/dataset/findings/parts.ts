/** Whether published averages agree with the parts published beside them. */
import { kindOf, type Finding } from '../../schemas/finding.ts';
import type { PublishedFigure } from '../../schemas/figure.ts';
import type { Release } from '../dataset.ts';
import { fractionText, quotient } from '../decimals/fraction.ts';
import { thousands } from '../text/format.ts';
import { isPublished } from '../figures/figures.ts';
import { agrees, isExplainedByRoundedFte } from '../figures/parts-agree.ts';

/**
 * Averages that differ from cases / FTE by more than rounding the average explains.
 * The publisher divides by unrounded FTE and then publishes FTE with one decimal, so that most of these are
 * explained: an FTE within 0.05 of the published one gives the published average. Those are for readers to know.
 * One that no such FTE explains is a warning. The site shows the published figure either way.
 */
export function partsFindings({ release, caseloads }: Release): Finding[] {
  return caseloads.flatMap((figure, index): Finding[] => {
    if (!isPublished(figure) || agrees(figure)) return [];
    const explained = isExplainedByRoundedFte(figure);
    return [
      {
        ...kindOf(explained ? 'parts-disagree' : 'parts-unexplained'),
        file: `caseloads/${release}.csv`,
        row: index + 2,
        column: 'average_caseload',
        value: String(figure.average_caseload),
        message: messageFor(figure, explained),
        place: { code: figure.code, year: figure.year },
      },
    ];
  });
}

function messageFor(figure: PublishedFigure, explained: boolean): string {
  const { cases, case_holders_fte: fte } = figure;
  const found = fte === 0 ? 'no number' : fractionText(quotient(cases, fte), 2);
  const why = explained
    ? 'The average was probably worked out before the FTE was rounded to one decimal. The site shows the published figure.'
    : 'Rounding does not explain this. Ask the publisher. The site shows the published figure.';
  return `The parts published beside it, ${thousands(cases)} cases and ${thousands(fte)} FTE, give ${found}. ${why}`;
}
