/**
 * On every page: a cap in the address goes on to the pages that links lead to, and a council's page is drawn against
 * it. What no page knows is taken out of the address first. What that takes is fetched only where there is something.
 */
import { pathOnSite } from '../../dataset/address/base-path.ts';
const { search, pathname } = location;

const isPlain = /^(\?cap=[\d.]+)?$/.test(search);
const tidied = isPlain ? Promise.resolve() : import('./tidy-address.ts');

if (/[?&]cap=/i.test(search)) {
  const carried = tidied
    .then(() => import('./carry-cap.ts'))
    .then(({ capInAddress, carryCap }) => {
      carryCap(capInAddress());
    });
  // Links first: the one that the council's page adds leads back to the proposed cap and stays as it is.
  if (/^\/councils\/[^/]+\/$/.test(pathOnSite(pathname))) {
    void Promise.all([import('../council/browser.ts'), carried]).then(([{ followCap }]) => {
      followCap();
    });
  }
}
