/** The child's side on a council's page: how many children in care had three or more social workers. */
import {
  changedWorkersInEngland,
  changedWorkersSentences,
  changeLinkSentences,
} from '../../dataset/context/social-worker-changes-wording.ts';
import { changedWorkers, changeLinks } from '../../dataset/context/social-worker-changes.ts';
import { ENGLAND } from '../../dataset/figures/areas.ts';
import { inForce } from '../../dataset/dataset.ts';
import { byPlace, inArea } from '../../dataset/figures/figures.ts';
import { inSentence } from '../../dataset/text/council-names.ts';
import { capitalised } from '../../dataset/text/format.ts';
import type { Council } from '../../schemas/council.ts';
import { rankingOf, type Context } from '../context.ts';

export interface ChangedWorkersView {
  readonly year: number;
  /** What is known of the council and of England. */
  readonly text: string;
  /** What the share is linked with across England; empty where that cannot be measured. */
  readonly link: string;
}

/** The sentences of a council that was in force in the year of the publication; undefined for any other. */
export function changedWorkersView(
  context: Context,
  council: Council,
): ChangedWorkersView | undefined {
  const { socialWorkerChanges } = context.dataset;
  const year = socialWorkerChanges[0]?.year;
  if (year === undefined || !inForce(council, year)) return undefined;
  const rows = byPlace(socialWorkerChanges);
  const england = inArea(rows, ENGLAND, year);
  const own = changedWorkersSentences(
    inSentence(council.name),
    year,
    changedWorkers([council], rows, year),
  );
  const links = changeLinks(rankingOf(context, year), rows, context.workforce);
  return {
    year,
    text: [
      ...own.map(capitalised),
      ...(england?.status === 'published' ? [changedWorkersInEngland(england.share)] : []),
    ].join(' '),
    link: links === undefined ? '' : changeLinkSentences(links),
  };
}
