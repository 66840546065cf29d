/** The small trend as text, for pages that are not yet made of components. */
import { h } from 'preact';
import { toText } from '../core/to-text.ts';
import { Spark, type SparkProps } from './Spark.tsx';

/** The markup of the chart; empty if there are no figures. */
export function spark(options: SparkProps): string {
  return toText(h(Spark, options));
}
