// @ts-check
import preact from '@astrojs/preact';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';

export default defineConfig({
  site: 'https://caseload.watch',
  trailingSlash: 'always',
  // Pages that say not to be listed: kept versions, embeds, pages of things to take away.
  integrations: [
    // Components of `src/live` and `src/charts`: rendered here, and again in the browser where their reader chooses.
    preact(),
    sitemap({ filter: (page) => !/\/(v|embed)\/.|\/(councils|regions)\/[^/]+\/use\/$/.test(page) }),
  ],
  // Pictures are rendered in threads of their own: several at a time, while pages go on being made.
  build: { inlineStylesheets: 'never', format: 'directory', concurrency: 4 },
  devToolbar: { enabled: false },
  // Nothing inline: the content security policy in src/site/hosts/headers.ts allows only files of our own.
  vite: {
    build: { assetsInlineLimit: 0 },
    // The checker's worker is a module, so that it can load the reader of workbooks only when one is given.
    worker: { format: 'es' },
    // What most pages that answer to their reader share is one file. Each page loads the rest that it needs, and no more.
    environments: {
      client: {
        build: {
          rolldownOptions: {
            output: {
              codeSplitting: {
                groups: [
                  // The search box, which every page has, needs this little of what others use too.
                  {
                    name: 'CouncilSearch-shared',
                    test: /browser\/(part|(file|json)-loader)\.ts|wire\/check\.ts|map-plane\.ts/,
                    priority: 9,
                  },
                  // The component library and what all charts share, for every page that answers to its reader.
                  {
                    name: 'components',
                    test: /node_modules\/preact\/|src\/charts\/core|src\/live\/(browser|core)\/(?!.*copy-text)/,
                    minShareCount: 6,
                    priority: 5,
                  },
                ],
              },
            },
          },
        },
      },
    },
  },
  // White space as in HTML: a line break between words and a link is a space.
  compressHTML: true,
});
