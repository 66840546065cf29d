/** Test files that take longest begin first, so that no core waits at the end for one of them. */
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Beginnings of paths under tests/, the longest first. */
const LONGEST = [
  'pages/determinism',
  'pages/below-a-path',
  'pages/kinds/of-the-country',
  'pages/visits',
  'pages/returns/large',
  'pages/live/keyboard',
  'pages/kinds/of-a-place',
  'pages/returns/check',
  'returns/properties',
  'scripts/returns/command',
];

/** Waits for what the first file has started. */
const LAST = 'pages/returns/published';

/** Sorts by the list above; files that are not in it keep their order. */
export default class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    return sorted.toSorted((a, b) => place(a) - place(b));
  }
}

function place({ moduleId }: TestSpecification): number {
  if (moduleId.includes(`/tests/${LAST}`)) return LONGEST.length + 1;
  const index = LONGEST.findIndex((start) => moduleId.includes(`/tests/${start}`));
  return index === -1 ? LONGEST.length : index;
}
