/** Grades as text, for pages that are not components yet. */
import { h } from 'preact';
import { toText } from '../core/to-text.ts';
import { Grades, type GradesProps } from './Grades.tsx';

/** The markup of one chart of grades. */
export function grades(props: GradesProps): string {
  return toText(h(Grades, props));
}
