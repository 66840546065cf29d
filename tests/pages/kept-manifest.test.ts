import { expect, test } from 'vitest';
import { versionFaults } from '../../scripts/keep/faults.ts';
import { versionOf, versionsOf } from '../../scripts/keep/manifest.ts';
import { DIST } from './built-pages.ts';

test('the build lists every file of its version, as it is', () => {
  const versions = Object.entries(versionsOf(DIST));
  expect(versions.map(([version]) => version)).toEqual([versionOf(DIST)]);
  expect(versions.flatMap(([version, hash]) => versionFaults(DIST, version, hash))).toEqual([]);
});
