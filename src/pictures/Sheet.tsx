/** The sheet that a chart to take away is on: its finding above, source, version and address below. */
import type { ComponentChild, JSX } from 'preact';
import { PictureDocument } from './PictureDocument.tsx';
import { layOutSheet, SHEET_MARGIN, SHEET_WIDTH, type SheetWords } from './sheet-layout.ts';
import { TextLines } from './TextLines.tsx';

/** A chart drawn for `SHEET_ROOM`. */
export interface Drawing {
  /** In pixels. */
  readonly height: number;
  readonly drawn: ComponentChild;
}

export interface SheetProps extends SheetWords {
  /** The text description of the picture. */
  readonly alt: string;
  /** A font file as base64, to be held in the picture; left out where the renderer has the font. */
  readonly font?: string | undefined;
  /** One below the other. */
  readonly charts: readonly Drawing[];
}

/** A whole SVG document. */
export function Sheet({ alt, font, charts, ...words }: SheetProps): JSX.Element {
  const heights = charts.map(({ height }) => height);
  const { title, subtitle, charts: tops, rule, footer, height } = layOutSheet(words, heights);
  return (
    <PictureDocument width={SHEET_WIDTH} {...{ height, alt, font }}>
      <TextLines of={title} />
      <TextLines of={subtitle} class="note" />
      {charts.map(({ drawn }, index) => (
        <g transform={`translate(${SHEET_MARGIN} ${tops[index] ?? 0})`}>{drawn}</g>
      ))}
      <path class="rule" d={`M${SHEET_MARGIN} ${rule}H${SHEET_WIDTH - SHEET_MARGIN}`} />
      {footer.map((lines) => (
        <TextLines of={lines} class="note" />
      ))}
    </PictureDocument>
  );
}
