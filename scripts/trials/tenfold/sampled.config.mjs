// @ts-check
import config from '../../../astro.config.mjs';
import { slugsOfRegister, withFewerPages } from '../fewer-pages.ts';

/** Of the pages of councils, those of one council in so many are built. */
const every = Number(process.env.SAMPLE_EVERY ?? '1');

const leftOut = slugsOfRegister(process.cwd()).filter((_, index) => index % every !== 0);

/** The site with the pages of some councils, so that a large country can be looked at in minutes. */
export default withFewerPages(config, { leftOut });
