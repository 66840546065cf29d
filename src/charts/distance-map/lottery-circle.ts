/** The circle of a council's postcode lottery: where it is, who is in it, and who is named. */
import { averageOf, isPublished } from '../../dataset/figures/figures.ts';
import type { LotteryAround } from '../../dataset/lottery/lottery-around.ts';
import type { FigureEntry } from '../../dataset/figures/combined-figures.ts';
import { inSentence } from '../../dataset/text/council-names.ts';
import type { Council } from '../../schemas/council.ts';
import type { StripDot } from '../strip/strip-layout.ts';
import type { CircleName } from './circle-frame.ts';
import type { CircleCouncil, DistanceMapProps } from './DistanceMap.tsx';
import type { DistanceMapCopyProps } from './DistanceMapCopy.tsx';

/** More names than this would cover what they name: then only the council itself is named. */
const MOST_NAMES = 3;

/** What a lottery says of its circle; the page adds the width, the shapes and the cap. */
type LotteryCircle = Pick<DistanceMapProps, 'title' | 'centre' | 'miles' | 'names'>;

/**
 * What the circle is drawn from; undefined without a centre or a code.
 * @param everybody every council in force, so that those outside the circle are seen pale
 */
export function lotteryCircle(
  around: LotteryAround,
  everybody: readonly FigureEntry[],
): (LotteryCircle & Pick<DistanceMapProps, 'councils' | 'highlight'>) | undefined {
  const circle = circleOf(around);
  const { code } = around.council;
  if (circle === undefined || code === undefined) return undefined;
  const near = nearCodes(around);
  const councils = everybody.flatMap((entry) => circleCouncils(entry, near));
  return { ...circle, councils, highlight: code };
}

/** What the circle is drawn from where it is a copy of the map on the page; undefined without a centre. */
export function lotteryCircleCopy(
  around: LotteryAround,
  everybody: readonly FigureEntry[],
): (LotteryCircle & Pick<DistanceMapCopyProps, 'codes' | 'highlight'>) | undefined {
  const circle = circleOf(around);
  if (circle === undefined) return undefined;
  const codes = new Set(everybody.flatMap(codesOf));
  return { ...circle, codes, highlight: around.council.slug };
}

/** Codes of the councils in the circle; both of a combined figure with one of them in it. */
export function nearCodes({ near }: LotteryAround): ReadonlySet<string> {
  return new Set(near.flatMap(codesOf));
}

/** A dot for each figure in the circle; the council, the highest and the lowest are named. */
export function lotteryDots(around: LotteryAround): StripDot[] {
  const named = namedIn(around);
  return around.near.flatMap(({ councils, figure }) => {
    if (!isPublished(figure)) return [];
    const here = councils.includes(around.council);
    const [council] = here ? [around.council] : councils;
    const label = named.includes(council) ? council.name : undefined;
    return [{ value: figure.average_caseload, here, label }];
  });
}

/** Who is named in the pictures of a lottery: the council itself, and the highest and lowest that lead. */
function namedIn({ council, leading }: LotteryAround): Council[] {
  const ends = [...(leading?.lowest ?? []), ...(leading?.highest ?? [])];
  const councils = ends.flatMap((entry) => entry.councils.slice(0, 1));
  if (councils.length > MOST_NAMES) return [council];
  return [...new Set([council, ...councils])];
}

function circleCouncils(
  { councils, figure }: FigureEntry,
  near: ReadonlySet<string>,
): CircleCouncil[] {
  const value = averageOf(figure);
  return councils.flatMap(({ code }) =>
    code === undefined ? [] : [{ code, value, near: near.has(code) }],
  );
}

function codesOf({ councils }: FigureEntry): string[] {
  return councils.flatMap(({ code }) => code ?? []);
}

function circleOf(around: LotteryAround): LotteryCircle | undefined {
  const { council, miles } = around;
  const { longitude, latitude, name } = council;
  if (longitude === undefined || latitude === undefined) return undefined;
  const title = `Councils within ${miles} miles of ${inSentence(name)}`;
  return { title, centre: [longitude, latitude], miles, names: namesOn(around) };
}

function namesOn(around: LotteryAround): CircleName[] {
  return namedIn(around).flatMap(({ name, longitude, latitude }) =>
    longitude === undefined || latitude === undefined ? [] : [{ label: name, longitude, latitude }],
  );
}
