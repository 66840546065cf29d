/** `npm run check -- --postcodes FILE`: does the index say what the map says? */
import type { Dataset } from '../../src/dataset/dataset.ts';
import { MAP_UNIT } from '../../src/dataset/places/map-plane.ts';
import { distanceTo } from '../../src/dataset/places/plane-geometry.ts';
import { answerFor } from '../../src/postcodes/look-up.ts';
import { normalisePostcode } from '../../src/postcodes/normalise.ts';
import { parseShard } from '../../src/postcodes/parse-shard.ts';
import type { Shard } from '../../src/postcodes/shard.ts';
import { assemble, type DataFiles } from '../../src/tables/assemble.ts';
import { postcodeEntries } from '../import/postcodes/choose-entries.ts';
import { csvBlocks } from '../import/postcodes/csv-blocks.ts';
import { shardPath } from '../import/postcodes/index-files.ts';
import { layoutOf, type SourcePostcode } from '../import/postcodes/layout.ts';
import { fromNationalGrid } from '../import/postcodes/national-grid.ts';
import { openSource } from '../import/postcodes/open-source.ts';
import { readOnsShapes } from '../import/geography/ons-shapes.ts';
import { Failure } from '../shared/failure.ts';
import { readSource } from '../shared/read-sources.ts';
import {
  councilAt,
  shapesOfMap,
  shapesOfSource,
  toKilometres,
  type CouncilShape,
} from './shapes.ts';

/** Postcodes looked up, spread evenly over the source. */
const SAMPLE = 20_000;

/** Least share of the sample that must agree on the publisher's boundaries. */
const LEAST_AGREEMENT = 0.995;

/**
 * How far a postcode may be from a border it is on the other side of, km. The publisher's boundaries are generalised
 * by up to 0.2 km; the project's leave out triangles of up to 1.5 km², which can be this high, and islets.
 */
const TOLERANCE = { source: 0.2, map: 1.5 } as const;

/** A postcode that the index and the map put into different councils. */
export interface PostcodeDifference {
  readonly postcode: string;
  /** Slugs. */
  readonly index: string;
  /** Undefined if it is in the sea. */
  readonly map: string | undefined;
  /** How far it is from the border of the council that the index names, km. */
  readonly kilometres: number;
}

export interface PostcodeCheck {
  readonly sampled: number;
  readonly differences: readonly PostcodeDifference[];
  /** Those farther from the border than the shapes are exact. */
  readonly beyondTolerance: readonly PostcodeDifference[];
  /** Share of the sample in the same council on the map: 0 to 1. */
  readonly agreement: number;
  /** The same, with those within the tolerance. */
  readonly agreementWithinTolerance: number;
  /** Whether the agreement is enough: on the project's own, coarser shapes, with the tolerance. */
  readonly passes: boolean;
}

/**
 * Compares a sample of a postcode source with the shapes of councils by point in polygon.
 * @param file a source that `npm run import:postcodes` takes
 * @param boundaries the publisher's boundaries, unsimplified; the project's own shapes if left out
 * @throws Failure if data/, the source or the boundaries cannot be read
 */
export async function checkPostcodes(
  file: string,
  data: DataFiles,
  boundaries?: string,
): Promise<PostcodeCheck> {
  const { dataset } = assemble(data);
  if (dataset === undefined) throw new Failure('data/ cannot be read. Run npm run check first.');
  const shapes = readShapes(dataset, boundaries);
  const shards = shardReader(data);
  const byCouncil = new Map(shapes.map((shape) => [shape.council, shape]));
  const total = dataset.postcodeAreas.reduce((sum, { postcodes }) => sum + postcodes, 0);
  const sample = await readSample(file, total);
  const differences = sample.flatMap((row): PostcodeDifference[] => {
    const index = councilOf(shards, row.postcode);
    const place = toKilometres(fromNationalGrid(row.east, row.north));
    const map = councilAt(shapes, place);
    if (index === map) return [];
    const shape = byCouncil.get(index);
    const kilometres = shape === undefined ? Infinity : distanceTo(shape, place);
    return [{ postcode: row.postcode, index, map, kilometres }];
  });
  const tolerance = boundaries === undefined ? TOLERANCE.map : TOLERANCE.source;
  return judged(sample.length, differences, tolerance, boundaries === undefined);
}

function judged(
  sampled: number,
  differences: readonly PostcodeDifference[],
  tolerance: number,
  coarse: boolean,
): PostcodeCheck {
  const beyondTolerance = differences.filter(({ kilometres }) => kilometres > tolerance);
  const agreement = 1 - differences.length / sampled;
  const agreementWithinTolerance = 1 - beyondTolerance.length / sampled;
  const passes = (coarse ? agreementWithinTolerance : agreement) >= LEAST_AGREEMENT;
  return { sampled, differences, beyondTolerance, agreement, agreementWithinTolerance, passes };
}

/** The report of a check, a line for each difference that the shapes do not explain. */
export function postcodeReport(check: PostcodeCheck): string[] {
  const { sampled, agreement, agreementWithinTolerance, beyondTolerance } = check;
  const percent = (share: number): string => `${(100 * share).toFixed(2)}%`;
  return [
    `Postcodes compared with the map: ${sampled}`,
    `  in the same council: ${percent(agreement)}; within the tolerance of the border: ${percent(agreementWithinTolerance)}`,
    `  beyond it: ${beyondTolerance.length}`,
    ...beyondTolerance.map(
      ({ postcode, index, map, kilometres }) =>
        `    ${postcode}: ${index} by the index, ${map ?? 'the sea'} on the map, ${kilometres.toFixed(1)} km from the border`,
    ),
  ];
}

function readShapes(dataset: Dataset, boundaries: string | undefined): CouncilShape[] {
  if (boundaries === undefined) return shapesOfMap(dataset.boundaries, dataset.councils, MAP_UNIT);
  const { topology, findings } = readOnsShapes(readSource(boundaries));
  if (topology !== undefined) return shapesOfSource(topology, dataset.councils);
  throw new Failure(`${boundaries}: ${findings[0]?.message ?? 'these are no boundaries.'}`);
}

/** Every nth postcode that has a place, so that the sample is spread over the country and the same each time. */
async function readSample(file: string, total: number): Promise<SourcePostcode[]> {
  const step = Math.max(1, Math.floor(total / SAMPLE));
  const sample: SourcePostcode[] = [];
  let placed = 0;
  const source = await openSource(file);
  try {
    for (const entry of postcodeEntries(source)) {
      let layout;
      for await (const { line, rows } of csvBlocks(await entry.stream(), entry.path)) {
        layout ??= layoutOf(rows[0] ?? [], entry.path);
        for (const cells of rows.slice(line === 1 ? layout.headerLines : 0)) {
          const row = layout.read(cells);
          if (!(row.east > 0) || row.ended || !/^[EWS]/.test(row.district)) continue;
          if (placed % step === 0) sample.push(row);
          placed += 1;
        }
      }
    }
  } finally {
    source.close();
  }
  return sample.slice(0, SAMPLE);
}

type ShardOf = (area: string) => Shard | undefined;

function shardReader(data: DataFiles): ShardOf {
  const read = new Map<string, Shard | undefined>();
  return (area) => {
    if (!read.has(area)) {
      const text = data.read(shardPath(area));
      read.set(area, text === undefined ? undefined : parseShard(text));
    }
    return read.get(area);
  };
}

function councilOf(shards: ShardOf, text: string): string {
  const postcode = normalisePostcode(text);
  const found = postcode && answerFor(shards(postcode.area), postcode);
  return found?.kind === 'exact' ? found.council : `nothing (${found?.kind ?? 'not a postcode'})`;
}
