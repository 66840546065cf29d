/** Where a person is, answered in the browser. The map it needs is fetched only when somebody asks. */
import { MAP_ERROR_KM, nearbyShapes } from '../../dataset/places/nearby-shapes.ts';
import { toPlane } from '../../dataset/places/map-plane.ts';
import { readBorders, unpackBorders, type LocatedPlace } from '../../dataset/wire/location.ts';
import { jsonFile } from '../browser/json-loader.ts';
import { sayOnly, titleOf, type Choice, type Reply } from './reply.ts';

/** How many places are offered at most. */
const MOST = 6;
/** Milliseconds after which the device is taken not to know. */
const PATIENCE = 15_000;

const loadMap = jsonFile('/location.json', (parsed) => unpackBorders(readBorders(parsed)));

/** Asks the browser for the place, which asks the person, and answers. Nothing of it is sent. */
export async function whereAmI(): Promise<Reply> {
  const position = await ask();
  if (typeof position === 'string') return sayOnly(position);
  try {
    return replyTo(await loadMap(), position);
  } catch {
    return sayOnly('The map did not load. You may be offline.');
  }
}

/** The place, or why there is none: 1 is the code for a person or browser that refuses. */
function ask(): Promise<GeolocationCoordinates | string> {
  return new Promise((resolve) => {
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => {
        resolve(coords);
      },
      ({ code }) => {
        const why = code === 1 ? 'Your browser is not allowed to say' : 'Your device cannot say';
        resolve(`${why} where you are. Type a postcode or a name instead.`);
      },
      { timeout: PATIENCE, maximumAge: 60_000 },
    );
  });
}

/** The answer for a place on Earth; `accuracy` in metres, as browsers give it. */
export function replyTo(
  places: readonly LocatedPlace[],
  {
    latitude,
    longitude,
    accuracy,
  }: Pick<GeolocationCoordinates, 'latitude' | 'longitude' | 'accuracy'>,
): Reply {
  const near = nearbyShapes(places, toPlane(longitude, latitude), accuracy / 1000);
  const [first] = near;
  if (first === undefined) return sayOnly(NOWHERE);
  const sure = near.length === 1;
  const choices = near
    .slice(0, MOST)
    .map(({ shape: { name, href }, inside, kilometres }): Choice => {
      const away = inside
        ? 'You seem to be in it'
        : `Its border is about ${distance(kilometres)} away`;
      return { name: titleOf(name), href, detail: sure ? '' : away };
    });
  const says = sure
    ? `You seem to be in ${first.shape.name}.`
    : `You are near a border and most likely in ${first.shape.name}.`;
  const note = `Your device knows where it is to about ${distance(accuracy / 1000)}, and the borders on this map are accurate to about ${distance(MAP_ERROR_KM)}. A postcode gives a more certain answer.`;
  return { says, choices, sure, note: sure ? undefined : note };
}

const NOWHERE =
  'You seem to be at sea or outside the United Kingdom. Type a postcode or a name instead.';

/** `30 m`, `0.4 km`, `25 km`. */
function distance(kilometres: number): string {
  if (kilometres < 0.1) return `${Math.max(10, Math.round(kilometres * 100) * 10)} m`;
  return `${kilometres < 10 ? kilometres.toFixed(1) : Math.round(kilometres)} km`;
}
