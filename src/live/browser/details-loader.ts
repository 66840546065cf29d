/** On a page that answers to its reader: what was chosen goes into its citation and into charts taken away, once asked for. */

document.addEventListener(
  'toggle',
  ({ target }) => {
    if (target instanceof HTMLDetailsElement && target.open && target.dataset.asks !== undefined)
      void import('./details-answer.ts').then(({ answer }) => answer(target));
  },
  true,
);
