// @ts-check
import config from '../../../astro.config.mjs';
import { withFewerPages } from '../../../scripts/trials/fewer-pages.ts';
import { KEPT_AREAS, slugsLeftOut } from './sample.ts';

/** The site as it is built for others, with the pages of a few councils. */
export default withFewerPages(config, { leftOut: slugsLeftOut(), areas: KEPT_AREAS });
