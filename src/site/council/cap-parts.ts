/** What of a council’s page follows the cap, for the proposed one. Its brief shows some of it too, so it is made once. */
import { PROPOSED_CAP } from '../../dataset/cap/cap-range.ts';
import { neighboursOf } from '../../dataset/comparison/similar-councils.ts';
import { capPartsView, type CapPartsView } from '../../live/council/view.ts';
import type { Council } from '../../schemas/council.ts';
import type { Context } from '../context.ts';

const known = new WeakMap<Context, Map<Council, CapPartsView>>();

/** The parts of a council, worked out once a build. */
export function capPartsOf(context: Context, council: Council): CapPartsView {
  const made = known.get(context) ?? new Map<Council, CapPartsView>();
  known.set(context, made);
  const parts = made.get(council) ?? partsOf(context, council);
  made.set(council, parts);
  return parts;
}

function partsOf({ country, dataset, byCode }: Context, council: Council): CapPartsView {
  const neighbours = neighboursOf(council, dataset.neighbours, byCode);
  const others = neighbours.map((one) => one.council);
  return capPartsView(country, council, others, PROPOSED_CAP);
}
