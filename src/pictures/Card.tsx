/** A social card: readable as a thumbnail, with the cap as the line that it is everywhere. */
import type { JSX } from 'preact';
import { Bar } from '../charts/bars/Bar.tsx';
import { textWidth } from '../charts/core/text-width.ts';
import { oneDecimal } from '../dataset/text/format.ts';
import type { Card, CardFigure } from '../site/cards.ts';
import { heightOf } from './drawing.ts';
import { PictureDocument } from './PictureDocument.tsx';
import { fitting, setText } from './text-lines.ts';
import { TextLines } from './TextLines.tsx';

/** The size that social networks show whole, in pixels. */
const WIDTH = 1200;
const HEIGHT = 630;
const MARGIN = 64;
const ROOM = WIDTH - 2 * MARGIN;
/** The bar is drawn for this width and enlarged to the card's, so that its type can be read. */
const BAR_WIDTH = 420;
/** Of the figure's type. */
const FIGURE_SIZE = 204;
/** The baseline of whose cap it is, at the foot of the card. */
const FOOT = 582;

/** A whole SVG document of 1200 by 630. */
export function CardPicture({ card }: { readonly card: Card }): JSX.Element {
  const { title, text, figure, cap, origin, alt } = card;
  return (
    <PictureDocument width={WIDTH} height={HEIGHT} alt={alt}>
      <Masthead />
      {figure === undefined ? (
        <Words title={title} text={text} />
      ) : (
        <Figure title={title} figure={figure} cap={cap} />
      )}
      <Origin>{origin}</Origin>
    </PictureDocument>
  );
}

/** Whose cap it is. */
function Origin({ children: text }: { readonly children: string }): JSX.Element {
  const set = setText({ text, left: MARGIN, top: FOOT, room: ROOM, size: 22, leading: 28 });
  return <TextLines of={set} class="note" />;
}

function Masthead(): JSX.Element {
  const name = 'Caseload Watch';
  const end = Math.round(MARGIN + textWidth(name, 'bold', 30) + 22);
  return (
    <>
      <text class="strong" x={MARGIN} y={72} style="font-size:30px">
        {name}
      </text>
      <Stroke d={`M${end} 40V84`} />
    </>
  );
}

/** A piece of the cap line, as thick as a card needs. */
function Stroke({ d }: { readonly d: string }): JSX.Element {
  return <path class="cap" style="stroke-width:6px" d={d} />;
}

interface FigureProps {
  readonly title: string;
  readonly figure: CardFigure;
  readonly cap: number;
}

function Figure({ title, figure, cap }: FigureProps): JSX.Element {
  const size = fitting(title, ROOM, [62, 54, 46], 1);
  const name = setText({ text: title, left: MARGIN, top: 150, room: ROOM, size, weight: 'bold' });
  return (
    <>
      <TextLines of={name} />
      <text
        x={MARGIN - 8}
        y={344}
        style={`font-size:${FIGURE_SIZE}px;font-weight:800;letter-spacing:-9px`}
      >
        {oneDecimal(figure.average)}
      </text>
      <Beside figure={figure} />
      <EnlargedBar figure={figure} cap={cap} />
    </>
  );
}

/** What the figure is, to the right of it. */
function Beside({ figure }: Pick<FigureProps, 'figure'>): JSX.Element {
  const { average, against, caption, over } = figure;
  const left = MARGIN + textWidth(oneDecimal(average), 'bold', FIGURE_SIZE) * 0.99 + 36;
  const at = { left, room: WIDTH - MARGIN - left };
  const above = setText({ ...at, text: against, top: 204, size: 38, leading: 44, weight: 'bold' });
  const below = setText({ ...at, text: caption, top: above.next, size: 27, leading: 33 });
  return (
    <>
      <TextLines of={above} class={over ? 'cap-label' : undefined} />
      <TextLines of={below} class="note" />
    </>
  );
}

function EnlargedBar({ figure, cap }: Omit<FigureProps, 'title'>): JSX.Element {
  const { average, england, against } = figure;
  const bar = <Bar {...{ title: against, figure: average, cap, england }} width={BAR_WIDTH} />;
  const drawn = heightOf(bar);
  const height = (drawn * ROOM) / BAR_WIDTH;
  const top = FOOT - 34 - height - (england === undefined ? 0 : 4);
  const place = { x: MARGIN, y: top.toFixed(1), width: ROOM, height: height.toFixed(1) };
  return (
    <svg {...place} viewBox={`0 0 ${BAR_WIDTH} ${drawn}`}>
      {bar}
    </svg>
  );
}

function Words({ title, text }: Pick<Card, 'title' | 'text'>): JSX.Element {
  const at = { left: MARGIN, room: ROOM };
  const size = fitting(title, ROOM, [88, 76, 66, 58, 50], 3);
  const leading = size * 1.12;
  const heading = setText({ ...at, text: title, top: 190, size, leading, weight: 'bold' });
  const below = setText({ ...at, text, top: heading.next + 12, size: 36, leading: 46 });
  return (
    <>
      <TextLines of={heading} />
      <TextLines of={below} class="note" />
      <Stroke d={`M${MARGIN} 540H${WIDTH - MARGIN}`} />
    </>
  );
}
