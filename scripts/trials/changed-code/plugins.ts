/** What is plugged into Stryker: it tries the drawn changes only, and each that no test noticed is named at once. */
import { CheckStatus, type Checker, type CheckResult } from '@stryker-mutator/api/check';
import type { Mutant, MutantResult } from '@stryker-mutator/api/core';
import { declareValuePlugin, PluginKind } from '@stryker-mutator/api/plugin';
import type { Reporter } from '@stryker-mutator/api/report';
import { readFileSync } from 'node:fs';
import { terminal } from '../../shared/console.ts';
import { countedFromZero, keyOf } from './changes.ts';

/** The names of the plugins. */
export const ONLY_DRAWN = 'only-drawn';
export const UNNOTICED = 'unnoticed';
/** The environment variable with the path of the drawn changes: the key of each, and the change in words. */
export const DRAWN_LIST = 'CHANGED_CODE_DRAWN';

function drawnChanges(): ReadonlyMap<string, string> {
  const list = readFileSync(process.env[DRAWN_LIST] ?? '', 'utf8');
  return new Map(JSON.parse(list) as [string, string][]);
}

const checker: Checker = {
  init: () => Promise.resolve(),
  check: (mutants) => {
    const drawn = drawnChanges();
    const results = mutants.map((mutant) => [mutant.id, resultOf(mutant, drawn)] as const);
    return Promise.resolve(Object.fromEntries(results));
  },
  group: (mutants) => Promise.resolve([mutants.map(({ id }) => id)]),
};

function resultOf(mutant: Mutant, drawn: ReadonlyMap<string, string>): CheckResult {
  return drawn.has(keyOf(mutant))
    ? { status: CheckStatus.Passed }
    : { status: CheckStatus.CompileError, reason: 'not drawn' };
}

const reporter: Reporter = {
  onMutantTested: (result: MutantResult) => {
    const { status } = result;
    if (status !== 'Survived' && status !== 'NoCoverage') return;
    const words = drawnChanges().get(keyOf(countedFromZero(result)));
    if (words !== undefined)
      terminal.log(`${status === 'Survived' ? 'survived' : 'has no test'}: ${words}`);
  },
};

/** Stryker looks for this name. */
export const strykerPlugins = [
  declareValuePlugin(PluginKind.Checker, ONLY_DRAWN, checker),
  declareValuePlugin(PluginKind.Reporter, UNNOTICED, reporter),
];
