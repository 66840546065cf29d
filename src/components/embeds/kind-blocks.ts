/** What each kind of embed is made of, one block below the other, as its component has them. */
import { Bar } from '../../charts/bars/Bar.tsx';
import { Lines } from '../../charts/lines/Lines.tsx';
import { CouncilMap } from '../../charts/map/CouncilMap.tsx';
import { Trend } from '../../charts/trend/Trend.tsx';
import { unusualYears } from '../../dataset/quality/flag-note-wording.ts';
import { HAS_REPLIED } from '../../dataset/replies/reply-wording.ts';
import { capitalised } from '../../dataset/text/format.ts';
import { STRIPED_MEANING } from '../../dataset/text/meanings.ts';
import { AVERAGE_CAPTION, COMBINED_MEANING } from '../../dataset/text/terms.ts';
import { embedComparisonView } from '../../live/compare/embed-view.ts';
import { mapPictureOf } from '../../live/core/map-picture-view.ts';
import { mapDrawing } from '../../live/core/MapPicture.tsx';
import { trendLines } from '../../live/core/named-trend-lines.tsx';
import { heightOf } from '../../pictures/drawing.ts';
import type { EmbedContent } from '../../site/embeds.ts';
import { drawings, fixed, joined, labels, picture, TYPE, widthOf, words } from './blocks.ts';
import { FINGER, type Block } from './blocks.ts';

/** Heights and widths that src/styles/embed.css gives, in CSS pixels. */
const LIST = 400;
const [CARD_VALUE, CAP_VALUE] = [96, 84];
const BAR = { width: 288, upTo: 416 } as const;
const MAP_UP_TO = 576;
/** The legend of a map has rows of one height for each width that it is drawn for. */
const LEGEND = 82;
/** A circle to choose with, the mark beside it and a gap after each, and the gap between choices. */
const [CHOICE, AIR] = [42.8, 16];

type Of<Kind extends EmbedContent['kind']> = Extract<EmbedContent, { kind: Kind }>;

/** The blocks of an embed without those that every embed has. */
export function blocksOf(content: EmbedContent, cap: number): readonly Block[] {
  switch (content.kind) {
    case 'card':
      return cardBlocks(content);
    case 'trend':
      return trendBlocks(content);
    case 'map':
      return mapBlocks(content, cap);
    case 'league-table':
      return [fixed(LIST)];
    case 'comparison':
      return comparisonBlocks(content, cap);
    case 'cap':
      return capBlocks(content);
  }
}

function cardBlocks({ card: { figure, text, cap, title, reply } }: Of<'card'>): Block[] {
  const replied = reply === undefined ? [] : [words(HAS_REPLIED, 'note')];
  if (figure === undefined) return [words(text, 'text'), ...replied];
  const { average, england, captionInFull, against, caveat } = figure;
  const bar = Bar({ width: BAR.width, title, figure: average, cap, england });
  return [
    fixed(CARD_VALUE),
    words(captionInFull, 'text'),
    words(capitalised(against), 'strong'),
    picture(BAR.width, heightOf(bar), BAR.upTo),
    ...(caveat === '' ? [] : [words(caveat, 'note')]),
    ...replied,
  ];
}

function trendBlocks({ chart: { drawing, title, cap } }: Of<'trend'>): Block[] {
  if (drawing.kind !== 'trend') throw new Error(`no trend: ${title}`);
  const { years, series, unusual } = drawing.view;
  const names = trendLines(series).map(({ label }) => label);
  const chart = drawings((width) => heightOf(Trend({ title, years, series, cap, width })));
  return [
    joined([chart, choiceOf(names)]),
    ...unusualYears(unusual).map((sentence) => words(sentence, 'note')),
    fixed(TYPE.text.leading),
  ];
}

function mapBlocks({ view }: Of<'map'>, cap: number): Block[] {
  const shown = mapPictureOf(view, { title: view.headline, cap });
  const drawn = mapDrawing({ of: view, view: shown, small: true });
  const height = heightOf(CouncilMap(drawn));
  return [
    picture(drawn.width, height, MAP_UP_TO),
    fixed(LEGEND),
    words(`${AVERAGE_CAPTION}, 30 September ${view.year}. ${STRIPED_MEANING}`, 'note'),
  ];
}

function comparisonBlocks(
  { councils, firstYear, latestYear }: Of<'comparison'>,
  cap: number,
): Block[] {
  const years = Array.from({ length: latestYear - firstYear + 1 }, (_, index) => firstYear + index);
  const { status, lines } = embedComparisonView(councils, { years, cap });
  if (lines === undefined) return [];
  const names = councils.map(({ name }) => name);
  return [
    joined([
      words(status, 'note'),
      drawings((width) => heightOf(Lines({ ...lines, width }))),
      choiceOf(names),
      fixed(TYPE.text.leading),
    ]),
  ];
}

function capBlocks({ counter: { year, of, highest } }: Of<'cap'>): Block[] {
  return [
    joined([words(`Cap: ${highest} cases on average`, 'text'), fixed(FINGER)]),
    joined([
      fixed(CAP_VALUE),
      words(`of ${of} averages were over a cap of ${highest} on 30 September ${year}.`, 'text'),
    ]),
    words(
      'Bringing each of these averages down to the cap would take 99,999 more full-time-equivalent social workers.',
      'text',
    ),
    words(
      `${COMBINED_MEANING} These are averages. Some social workers have more cases and some have fewer.`,
      'note',
    ),
  ];
}

/** The choice of a line to bring forward: its legend, and a label for each line and for all. */
function choiceOf(names: readonly string[]): Block {
  if (names.length < 2) return fixed(0);
  const widths = names.map((name) => CHOICE + widthOf(name, 'note'));
  const all = CHOICE + widthOf('All lines', 'note');
  return joined([fixed(TYPE.note.leading), labels([all, ...widths], AIR)]);
}
