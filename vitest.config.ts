import { join } from 'node:path';
import { defineConfig } from 'vitest/config';
import LongestFirst from './tests/longest-first.ts';

export default defineConfig({
  test: {
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/pages/**'],
          // No test changes what the modules of another would see: each module is loaded once, not once a file.
          isolate: false,
          // Style sheets are empty in tests unless asked for: pictures hold theirs as text.
          css: { include: /\?raw$/ },
          // Programs that tests start find each other’s compiled code.
          env: {
            NODE_COMPILE_CACHE: join(import.meta.dirname, 'node_modules/.cache/node-compile'),
          },
          // Against hanging, not a measure: property tests take their time on a busy machine.
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'pages',
          include: ['tests/pages/**/*.test.ts'],
          globalSetup: ['tests/pages/global-setup.ts'],
          isolate: false,
          // Two files at a time, as CI has two cores, and one that waits for the second build.
          maxWorkers: 3,
          testTimeout: 60_000,
          hookTimeout: 60_000,
          // A page may take its time on a busy machine: what is waited for either comes or never does.
          expect: { poll: { timeout: 20_000 } },
        },
      },
    ],
  },
});
