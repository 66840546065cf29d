/** The imports of a yearly update in their order: the register first, since all others look up councils in it. */
import type { Importer } from '../shared/importer.ts';
import { boundaries } from '../import/boundaries.ts';
import { caseloads } from '../import/caseloads.ts';
import { childPopulation } from '../import/child-population.ts';
import { childrenInNeed } from '../import/children-in-need.ts';
import { councils } from '../import/councils.ts';
import { hexes } from '../import/hexes.ts';
import { inspections } from '../import/inspections.ts';
import { neighbours } from '../import/neighbours.ts';
import { places } from '../import/places.ts';
import { referrals } from '../import/referrals.ts';
import { socialWorkerChanges } from '../import/social-worker-changes.ts';
import { workforce } from '../import/workforce.ts';
import type { SourceKind } from './source-kinds.ts';

/** An import and the sources it takes, in the order of its command line. */
export interface UpdateStep {
  readonly importer: Importer;
  readonly sources: readonly SourceKind[];
  /** Whether sources at the end may be left out. */
  readonly required: number;
}

function step(importer: Importer, ...sources: SourceKind[]): UpdateStep {
  return { importer, sources, required: importer.required ?? sources.length };
}

/** In the order of the runbook in README.md. */
export const UPDATE_STEPS: readonly UpdateStep[] = [
  step(councils, 'areas', 'tiers', 'workforce', 'boundaries'),
  step(boundaries, 'boundaries'),
  step(hexes, 'hexes'),
  step(places, 'places'),
  step(caseloads, 'workforce'),
  step(workforce, 'workforce'),
  step(childrenInNeed, 'children-in-need'),
  step(referrals, 'referrals'),
  step(childPopulation, 'child-population'),
  step(socialWorkerChanges, 'social-worker-changes'),
  step(neighbours, 'neighbours'),
  step(inspections, 'inspections', 'leaders'),
];
