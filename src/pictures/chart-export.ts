/** Draws a chart to take away on its sheet. */
import { h } from 'preact';
import { HexMap } from '../charts/hexmap/HexMap.tsx';
import { Legend } from '../charts/legend/Legend.tsx';
import { CouncilMap } from '../charts/map/CouncilMap.tsx';
import { strip } from '../charts/strip/strip.ts';
import { toText } from '../charts/core/to-text.ts';
import { Trend } from '../charts/trend/Trend.tsx';
import type { TakeAway } from '../site/chart-export.ts';
import { sheet, SHEET_ROOM } from './sheet.ts';

/**
 * A whole SVG document.
 * @param font a font file as base64, for a picture that is looked at by itself
 */
export function drawTakeAway(chart: TakeAway, font?: string): string {
  const { title, subtitle, footer, alt } = chart;
  return sheet({
    title,
    subtitle,
    footer,
    alt,
    charts: chartsOf(chart),
    ...(font === undefined ? {} : { font }),
  });
}

function chartsOf({ title, drawing, cap }: TakeAway): string[] {
  const size = { width: SHEET_ROOM, title, cap };
  const legend = h(Legend, { ...size, title: 'Cases per social worker' });
  switch (drawing.kind) {
    case 'trend': {
      const { years, series } = drawing.view;
      return [toText(h(Trend, { ...size, years, series }))];
    }
    case 'strip':
      return [strip({ ...size, dots: drawing.dots })];
    case 'map': {
      const { boundaries, shapes } = drawing.view;
      const map = { ...size, topology: boundaries, councils: shapes, idPrefix: 'map-' };
      return [toText(legend), toText(h(CouncilMap, map))];
    }
    case 'hexes': {
      const { hexes, shapes } = drawing.view;
      const map = { ...size, hexes, councils: shapes, idPrefix: 'hex-' };
      return [toText(legend), toText(h(HexMap, map))];
    }
  }
}
