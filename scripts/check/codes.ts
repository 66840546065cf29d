/** The kinds of findings in words: for `npm run check -- --codes`, and for docs/findings.md. */
import { findingCatalogue, type CatalogueEntry } from '../../src/dataset/findings/catalogue.ts';
import type { Severity } from '../../src/schemas/finding.ts';

const SEVERITIES: Readonly<Record<Severity, string>> = {
  error: 'Errors',
  warning: 'Warnings',
  info: 'For readers to know',
};

/** Every kind on a line of its own: `odd-jump (info): what it means. What to do.` */
export function codeLines(): string[] {
  return findingCatalogue().map(
    ({ code, severity, means, action }) => `${code} (${severity}): ${means} ${action}`,
  );
}

/** The text of docs/findings.md. */
export function codesDocument(): string {
  const catalogue = findingCatalogue();
  const of = (from: CatalogueEntry['from']): CatalogueEntry[] =>
    catalogue.filter((entry) => entry.from === from);
  return [
    '# Findings',
    'Everything that `npm run check` and the imports report has a code. An error stops a build, a warning is for a maintainer to ask about, and the rest is for readers to know. This file is made from `src/dataset/findings/catalogue.ts`: after a change, run `npx vitest run --project unit tests/dataset/findings -u`. Accepted returns are also checked with the rules for returns, which the site lists under /returns/rules/.',
    '## What `npm run check` reports',
    ...bySeverity(of('check')),
    '## What only an import reports',
    ...bySeverity(of('import')),
  ]
    .join('\n\n')
    .concat('\n');
}

function bySeverity(entries: readonly CatalogueEntry[]): string[] {
  return (['error', 'warning', 'info'] as const).flatMap((severity) => [
    `### ${SEVERITIES[severity]}`,
    entries
      .filter((entry) => entry.severity === severity)
      .map(({ code, means, action }) => `- \`${code}\`: ${means} ${action}`)
      .join('\n'),
  ]);
}
