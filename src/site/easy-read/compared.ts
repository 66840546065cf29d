/** The number beside England’s, and beside 20, in easy words that are never louder than the difference. */
import { PROPOSED_CAP } from '../../dataset/cap/cap-range.ts';
import { distanceFromCap, isOver } from '../../dataset/cap/cap.ts';
import { apart, isMore } from '../../dataset/decimals/decimal.ts';
import { ENGLAND } from '../../dataset/figures/areas.ts';
import { areaAverage } from '../../dataset/figures/figures.ts';
import { sizeGroup } from '../../dataset/movement/movement.ts';
import { capitalised, oneDecimal } from '../../dataset/text/format.ts';
import { possessiveOf } from '../../dataset/text/council-names.ts';
import type { PublishedFigure } from '../../schemas/figure.ts';
import type { Subject } from '../brief/subject.ts';
import { row, type EasyPart } from './row.ts';

/** How far a number is from another, by how far averages of councils of its size move in a year. */
type Distance = 'about the same' | 'a bit' | 'clear';

/** At most the typical change is about the same; more than nine in ten changes are is clear. */
function distanceOf({ evidence }: Subject, figure: PublishedFigure, by: number): Distance {
  const group = sizeGroup(figure.case_holders_fte);
  const usual = evidence.usual.find((one) => one.group === group);
  if (usual === undefined || !isMore(by, usual.median)) return 'about the same';
  return isMore(by, usual.p90) ? 'clear' : 'a bit';
}

/** The part that compares the number with England’s; undefined without either. */
export function englandPart(subject: Subject): EasyPart | undefined {
  const { last, context } = subject;
  const england = last && areaAverage(context.figures, ENGLAND, last.year);
  if (last === undefined || england === undefined) return undefined;
  const { average_caseload: average } = last;
  return {
    heading: 'The number for England',
    rows: [
      row(
        { average, england },
        `On the same day, England’s average was ${oneDecimal(england)}.`,
        againstEngland(subject, last, england),
        'A higher number does not mean that the work is bad.',
        'A lower number does not mean that the work is good.',
      ),
    ],
  };
}

function againstEngland(subject: Subject, last: PublishedFigure, england: number): string {
  const { average_caseload: average } = last;
  const whose = whoseAverage(subject);
  const distance = distanceOf(subject, last, apart(average, england));
  if (distance === 'about the same') return `${whose} was about the same.`;
  const way = isMore(average, england) ? 'higher' : 'lower';
  return `${whose} was ${distance === 'a bit' ? 'a bit ' : ''}${way}.`;
}

/** The part about the proposal of 20. */
export function twentyPart(subject: Subject): EasyPart {
  return {
    heading: `What is the number ${PROPOSED_CAP}?`,
    rows: [
      row(
        'idea',
        `${PROPOSED_CAP} was the idea of one social worker in 2016.`,
        `The idea was a limit of ${PROPOSED_CAP} child protection cases.`,
        'Child protection is work with children who may be in danger.',
      ),
      row(
        'not-a-law',
        `${PROPOSED_CAP} is not a law.`,
        'The number on this page counts other cases too.',
        ...againstTwenty(subject),
      ),
    ],
  };
}

function againstTwenty(subject: Subject): string[] {
  const { last } = subject;
  if (last === undefined) return [];
  const by = distanceFromCap(last.average_caseload, PROPOSED_CAP);
  const over = isOver(last.average_caseload, PROPOSED_CAP);
  const isNear = distanceOf(subject, last, Math.abs(by)) === 'about the same';
  return [
    `${whoseAverage(subject)} was ${isNear ? 'close to' : over ? 'more than' : 'less than'} ${PROPOSED_CAP}.`,
    ...(over ? [`Some social workers will have fewer than ${PROPOSED_CAP} cases.`] : []),
    // Nobody can have more where there are no more in all.
    ...(!over && last.cases > PROPOSED_CAP
      ? [`Some social workers may have more than ${PROPOSED_CAP} cases.`]
      : []),
  ];
}

function whoseAverage({ combined, council }: Subject): string {
  return combined ? 'The two councils’ average' : `${capitalised(possessiveOf([council]))} average`;
}
