/** The council, the two councils of a combined figure, or the area that a revision is about. */
import { codesOfRow } from '../dataset/figures/combined-figures.ts';
import { inSentence, namesOf } from '../dataset/text/council-names.ts';
import type { GssCode } from '../schemas/cell.ts';
import type { Context } from './context.ts';
import { councilLink, regionLink, type Link } from './links.ts';

export interface RevisedPlace {
  /** Each leads to the record of the figure. */
  readonly links: readonly Link[];
  /** In a sentence. */
  readonly name: string;
  readonly isArea: boolean;
}

/** Finds the place of a revised value by its codes. */
export function revisedPlace(
  { areas, byCode }: Context,
  { code, jointWith, year }: { code: GssCode; jointWith?: GssCode; year: number },
): RevisedPlace {
  const area = areas.get(code);
  const councils = codesOfRow({ code, joint_with: jointWith }).flatMap(
    (one) => byCode.get(one) ?? [],
  );
  const links = area === undefined ? councils.map(councilLink) : [regionLink(area)];
  return {
    links: links.map(({ text, href }) => ({ text, href: `${href}#figure-${year}` })),
    name: area === undefined ? namesOf(councils) : inSentence(area.name),
    isArea: area !== undefined,
  };
}
