// @ts-check
import { readFileSync, writeFileSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';
import preact from '@astrojs/preact';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { NOTICES_FILE, noticesPlugin, noticesText } from './scripts/build/notices.ts';
import { preloadPlugin } from './scripts/build/preload.ts';
import { ownAddress } from './src/dataset/address/own-address.ts';

/**
 * Files are bytes beside Node’s own memory. After every 64 megabytes of them, Node would look through all that it keeps,
 * which takes long where the tables are large. With this, they count like everything else. A Node that has no such
 * setting says so and goes on.
 */
setFlagsFromString('--external-memory-accounted-in-global-limit');

/**
 * Components are rendered by the build alone: no page asks for the integration's own code in the browser, which would
 * keep more of the library in all scripts. Each is rendered once, and not a second time to see whether it can be.
 * @type {import('astro').AstroIntegration}
 */
const components = preact();
const setUp = components.hooks['astro:config:setup'];
/** @type {NonNullable<import('astro').AstroIntegration['hooks']['astro:config:setup']>} */
const setUpForBuild = (options) =>
  setUp?.({
    ...options,
    addRenderer: ({ name }) => {
      const serverEntrypoint = new URL('./scripts/build/component-renderer.ts', import.meta.url);
      options.addRenderer({ name, serverEntrypoint });
    },
  });
components.hooks['astro:config:setup'] = setUpForBuild;

const { href, base } = ownAddress(process.env.SITE_URL);

/**
 * Below a path, every address in a page gets the path once the page is whole. What comes before all other middleware
 * is given the page last, with the links to the glossary in it.
 * @type {import('astro').AstroIntegration}
 */
const publishedPages = {
  name: 'published-pages',
  hooks: {
    'astro:config:setup': ({ addMiddleware }) => {
      if (base === '/') return;
      const entrypoint = new URL('./src/site/hosts/published-pages.ts', import.meta.url);
      addMiddleware({ order: 'pre', entrypoint });
    },
  },
};

/** Other people’s packages in the scripts of pages and workers. */
/** @type {import('./scripts/build/notices.ts').Found} */
const packages = new Map();

/**
 * The licences of what the scripts have, as one file of the site.
 * @type {import('astro').AstroIntegration}
 */
const notices = {
  name: 'notices',
  hooks: {
    'astro:build:done': ({ dir }) => {
      const font = readFileSync(new URL('./public/fonts/OFL.txt', import.meta.url), 'utf8');
      writeFileSync(new URL(NOTICES_FILE, dir), noticesText(packages, font));
    },
  },
};

export default defineConfig({
  site: href,
  base,
  trailingSlash: 'always',
  // Pages that say not to be listed: kept versions, embeds, pages of things to take away and of letters to send.
  integrations: [
    // Components of `src/live` and `src/charts`: rendered here, and again in the browser where their reader chooses.
    components,
    publishedPages,
    notices,
    sitemap({
      filter: (page) => !/\/(v|embed)\/.|\/(councils|regions)\/[^/]+\/(use|brief)\/$/.test(page),
    }),
  ],
  // Pictures are rendered in threads of their own: several at a time, while pages go on being made.
  build: { inlineStylesheets: 'never', format: 'directory', concurrency: 4 },
  devToolbar: { enabled: false },
  // Nothing inline: the content security policy in src/site/hosts/headers.ts allows only files of our own.
  vite: {
    plugins: [
      { ...noticesPlugin(packages, base), applyToEnvironment: ({ name }) => name === 'client' },
      { ...preloadPlugin(base), applyToEnvironment: ({ name }) => name === 'client' },
    ],
    // The name of Vite’s own, BASE_URL, is that of an environment variable too, which would win.
    define: { SITE_PATH: JSON.stringify(base.slice(0, -1)) },
    build: {
      assetsInlineLimit: 0,
      // d3-array makes what nobody here uses of it when it is loaded: without these it would all be kept.
      rolldownOptions: {
        treeshake: { manualPureFunctions: ['bisector', 'Blur2'], propertyReadSideEffects: false },
      },
    },
    // Drawing pictures is the build's work alone: the development server must not prepare it for the browser.
    optimizeDeps: { exclude: ['@resvg/resvg-js'] },
    // The checker's worker is a module, so that it can load the reader of workbooks only when one is given.
    worker: { format: 'es', plugins: () => [noticesPlugin(packages, base)] },
    // What pages share is in a few files, grouped so that each page loads what it needs and little more.
    environments: {
      client: {
        build: {
          rolldownOptions: {
            output: {
              // Scripts name each other, so that every letter of a name is sent again and again.
              entryFileNames: '_astro/[name].[hash:6].js',
              chunkFileNames: '_astro/[name].[hash:6].js',
              codeSplitting: {
                groups: [
                  // What every page has: parts found by name, files and code fetched.
                  {
                    name: 'page',
                    test: /preload-helper|browser\/(part|tidy-address|(file|json)-loader)\.ts|base-path|known-search|wire\/check\.ts/,
                    priority: 9,
                  },
                  // The component library, and what even the checker and the embeds use of the rest.
                  {
                    name: 'base',
                    test: /node_modules\/preact\/|core\/(text-width|colouring|cap-label|path-data)\.|browser\/(address|render)\.ts|cap\/cap(-range)?\.ts|text\/(format|terms)\.ts|english-councils\.ts/,
                    priority: 8,
                  },
                  // What is asked of an address: a council's page needs it for a cap, without anything to choose with.
                  {
                    name: 'address',
                    test: /live\/browser\/(carry-cap|unknown-values)\.ts|address\/asked-value\.ts/,
                    priority: 8,
                  },
                  // What every chart and table is made of.
                  {
                    name: 'charts',
                    test: /d3-array|charts\/core\/(axis|dodge|Picture|CapLine|line-look|chart-widths)|charts\/lines\/Markers|core\/(Table|LoadStatus)|load-status\.ts/,
                    priority: 7,
                  },
                  // Years across a chart, for one line or several.
                  {
                    name: 'years',
                    test: /charts\/core\/(EndLabels|end-labels|year-frame|Levels|runs|Years)\./,
                    minShareCount: 2,
                    priority: 6,
                  },
                  // Files that readers choose, have checked and save.
                  {
                    name: 'files',
                    test: /live\/browser\/(save-file|take-files|own-worker)\.ts/,
                    priority: 6,
                  },
                  // The cap's slider, which a council's page has not.
                  {
                    name: 'cap',
                    test: /live\/browser\/(cap-control|touch-sliders|live-part|announcement)\.ts/,
                    minShareCount: 2,
                    priority: 6,
                  },
                  // The rest of what pages share that answer to their reader: figures, and short phrases, of which most use some.
                  {
                    name: 'words',
                    test: /core\/(CouncilLinks|ToRecord|figure-cell)\.|browser\/(country|surroundings)\.ts|src\/dataset\/.*(((rank|difference|cap|small-council|flag-note|absence)-wording)|similar-councils|figure-change|former-name|day-after|figures\/series|wire\/surroundings)\.ts/,
                    minShareCount: 2,
                    priority: 5,
                  },
                  // A map of councils that follows the cap.
                  {
                    name: 'maps',
                    test: /charts\/map\/shape-classes|map-picture/,
                    minShareCount: 2,
                    priority: 5,
                  },
                  // What tables, maps and comparisons say of changes.
                  {
                    name: 'changes',
                    test: /change\/(change-split|parts-agree|since-first|short-sentence|unusual-change)|lineage\/lineage|core\/remembered/,
                    minShareCount: 2,
                    priority: 4,
                  },
                  // Bars in tables, and distances between councils: small parts that go together.
                  {
                    name: 'bars',
                    test: /charts\/bars\/(RowBarHead|row-bar-places|bar-scale)/,
                    minShareCount: 2,
                    priority: 4,
                  },
                  {
                    name: 'miles',
                    test: /places\/(council-distance|ellipsoid)/,
                    minShareCount: 2,
                    priority: 4,
                  },
                  // Lines that their reader can bring forward.
                  {
                    name: 'lines',
                    test: /charts\/lines\/(LineKey|Lines|line-frame)|core\/(named-lines|BringForward)/,
                    minShareCount: 2,
                    priority: 4,
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
