/** The figures of a council's postcode lottery on one scale. */
import { isPublished } from '../../dataset/figures/figures.ts';
import type { Around } from '../../dataset/lottery/lottery-story.ts';
import { aroundFinding } from '../../dataset/lottery/lottery-wording.ts';
import { strip, type StripDot } from '../strip/strip.ts';
import { namedIn } from './lottery-circle.ts';

/** Every figure in the circle as a dot; the council, the highest and the lowest are named. */
export function aroundStrip(around: Around, width: number, cap: number): string {
  const told = namedIn(around);
  const dots = around.near.flatMap(({ councils, figure }): StripDot[] => {
    if (!isPublished(figure)) return [];
    const here = councils.includes(around.council);
    const [first] = councils;
    const label = here ? around.council.name : told.includes(first) ? first.name : undefined;
    return [{ value: figure.average_caseload, here, label }];
  });
  return strip({ width, title: aroundFinding(around), dots, cap });
}
