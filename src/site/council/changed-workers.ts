/** The child's side on a council's page: how many children in care had three or more social workers. */
import {
  changedWorkersInEngland,
  changedWorkersSentences,
  changeLinkSentences,
} from '../../dataset/context/social-worker-changes-wording.ts';
import { changedWorkers, changeLinks } from '../../dataset/context/social-worker-changes.ts';
import { ENGLAND } from '../../dataset/figures/areas.ts';
import { inForce } from '../../dataset/dataset.ts';
import { byPlace, inArea, type ByPlace } from '../../dataset/figures/figures.ts';
import { inSentence } from '../../dataset/text/council-names.ts';
import { capitalised } from '../../dataset/text/format.ts';
import type { Council } from '../../schemas/council.ts';
import type { SocialWorkerChanges } from '../../schemas/social-worker-changes.ts';
import { rankingOf, type Context } from '../context.ts';

export interface ChangedWorkersView {
  readonly year: number;
  /** What is known of the council and of England. */
  readonly text: string;
  /** What the share is linked with across England; empty where that cannot be measured. */
  readonly link: string;
}

/** What is the same for every council. */
interface Ground {
  readonly rows: ByPlace<SocialWorkerChanges>;
  readonly england: string[];
  readonly link: string;
}

const grounds = new WeakMap<Context, Ground>();

/** Looks up and links the numbers of a year, once a build. */
function groundOf(context: Context, year: number): Ground {
  const known = grounds.get(context);
  if (known !== undefined) return known;
  const rows = byPlace(context.dataset.socialWorkerChanges);
  const england = inArea(rows, ENGLAND, year);
  const links = changeLinks(rankingOf(context, year), rows, context.workforce);
  const ground = {
    rows,
    england: england?.status === 'published' ? [changedWorkersInEngland(england.share)] : [],
    link: links === undefined ? '' : changeLinkSentences(links),
  };
  grounds.set(context, ground);
  return ground;
}

/** The sentences of a council that was in force in the year of the publication; undefined for any other. */
export function changedWorkersView(
  context: Context,
  council: Council,
): ChangedWorkersView | undefined {
  const { socialWorkerChanges } = context.dataset;
  const year = socialWorkerChanges[0]?.year;
  if (year === undefined || !inForce(council, year)) return undefined;
  const { rows, england, link } = groundOf(context, year);
  const own = changedWorkersSentences(
    inSentence(council.name),
    year,
    changedWorkers([council], rows, year),
  );
  return { year, text: [...own.map(capitalised), ...england].join(' '), link };
}
