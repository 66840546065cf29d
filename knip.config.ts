/** What `npm run unused` looks at: files, exports and packages that nothing needs. */
import type { KnipConfig } from 'knip';

const config: KnipConfig = {
  // Astro finds pages, and with them what they load. The rest is started by its path.
  entry: [
    'scripts/*.ts',
    'packages/*/main.ts',
    'scripts/import/*.ts',
    'scripts/bench/returns-run.ts',
    'scripts/trials/tenfold/report-usage.ts',
    // Stryker loads both by their paths.
    'scripts/trials/changed-code/plugins.ts',
    'scripts/trials/changed-code/vitest.config.ts',
    'tests/pages/few-pages/astro.config.mjs',
    'src/live/*/browser.ts',
    'src/live/*/worker.ts',
    // scripts/build bundles it.
    'src/live/offline/retired-worker.ts',
  ],
  project: [
    'src/**/*.{ts,tsx,astro}',
    'scripts/**/*.ts',
    'packages/**/*.ts',
    'tests/**/*.ts',
    '*.{js,mjs,ts}',
  ],
  // A type of what an exported function takes or gives may be exported with it.
  ignoreExportsUsedInFile: { interface: true, type: true },
  ignoreDependencies: [
    // `astro check` starts it.
    '@astrojs/check',
    // Stryker starts it.
    '@stryker-mutator/vitest-runner',
    // scripts/bench/fuse.ts gives its file to a browser.
    'fuse.js',
    // scripts/font reads its files by their paths.
    '@fontsource-variable/public-sans',
  ],
  // Of the system: a test makes a small disk with them, where it may.
  ignoreBinaries: ['mount', 'umount'],
};

export default config;
