/**
 * On every page: a cap in the address goes on to the pages that links lead to, and a council's page is drawn against
 * it. What that takes is fetched only where there is one.
 */
import './tidy-address.ts';
import { pathOnSite } from '../../dataset/address/base-path.ts';

if (/[?&]cap=/i.test(location.search)) {
  const carried = import('./carry-asked-cap.ts');
  // Links first: the one that the council's page adds leads back to the proposed cap and stays as it is.
  if (/^\/councils\/[^/]+\/$/.test(pathOnSite(location.pathname))) {
    void Promise.all([import('../council/browser.ts'), carried]).then(([{ followCap }]) => {
      followCap();
    });
  }
}
