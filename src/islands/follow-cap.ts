/**
 * On every page: a cap in the address goes on to the pages that links lead to, and a council's page is drawn against
 * it. What that takes is fetched only where there is one.
 */
if (/[?&]cap=/.test(location.search)) {
  void import('./carry-cap.ts').then(({ capInAddress, carryCap }) => {
    carryCap(capInAddress());
  });
  if (location.pathname.startsWith('/councils/')) {
    void import('./council-redraw.ts').then(({ redrawCouncil }) => redrawCouncil());
  }
}

export {};
