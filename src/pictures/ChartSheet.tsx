/** A chart to take away on its sheet. */
import type { JSX } from 'preact';
import { HexMap } from '../charts/hexmap/HexMap.tsx';
import { Legend } from '../charts/legend/Legend.tsx';
import { CouncilMap } from '../charts/map/CouncilMap.tsx';
import { Strip } from '../charts/strip/Strip.tsx';
import { Trend } from '../charts/trend/Trend.tsx';
import type { ChartExport } from '../site/chart-export.ts';
import { drawingOf, heightOf } from './drawing.ts';
import { Sheet } from './Sheet.tsx';
import { layOutSheet, SHEET_ROOM } from './sheet-layout.ts';

interface ChartSheetProps {
  readonly chart: ChartExport;
  /** A font file as base64, for a picture that is looked at by itself. */
  readonly font?: string | undefined;
}

/** A whole SVG document. */
export function ChartSheet({ chart, font }: ChartSheetProps): JSX.Element {
  const { title, subtitle, footer, alt } = chart;
  return <Sheet {...{ title, subtitle, footer, alt, font }} charts={drawn(chart).map(drawingOf)} />;
}

/** The height of its sheet, in pixels. */
export function chartSheetHeight(chart: ChartExport): number {
  return layOutSheet(chart, drawn(chart).map(heightOf)).height;
}

function drawn({ title, drawing, cap }: ChartExport): JSX.Element[] {
  const size = { width: SHEET_ROOM, title, cap };
  const legend = <Legend {...size} title="Cases per social worker" />;
  switch (drawing.kind) {
    case 'trend': {
      const { years, series } = drawing.view;
      return [<Trend {...size} years={years} series={series} />];
    }
    case 'strip':
      return [<Strip {...size} dots={drawing.dots} />];
    case 'map': {
      const { boundaries, shapes } = drawing.view;
      const map = <CouncilMap {...size} topology={boundaries} councils={shapes} idPrefix="map-" />;
      return [legend, map];
    }
    case 'hexes': {
      const { hexes, shapes } = drawing.view;
      return [legend, <HexMap {...size} hexes={hexes} councils={shapes} idPrefix="hex-" />];
    }
  }
}
