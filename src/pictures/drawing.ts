/** Charts as parts of a larger picture: how high each one is. */
import { isValidElement, type ComponentChildren, type JSX } from 'preact';
import type { Drawing } from './Sheet.tsx';

interface Outermost {
  readonly type: string | ((props: object) => ComponentChildren);
  readonly props: { readonly height?: number };
}

/** A chart with its height. */
export function drawingOf(chart: JSX.Element): Drawing {
  return { drawn: chart, height: heightOf(chart) };
}

/** The height of a chart in pixels: only the chart knows it, so its outermost element is asked. */
export function heightOf(chart: JSX.Element): number {
  const { type, props } = chart as Outermost;
  if (typeof type === 'string') return props.height ?? 0;
  // Charts are functions without state: calling one is reading it.
  const inside = type(props);
  return isValidElement(inside) ? heightOf(inside) : 0;
}
