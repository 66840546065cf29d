/** The file for assistants, by the form of llmstxt.org: a heading, a quotation that sums up, sections with links. */
import { describe, expect, test } from 'vitest';
import { CAVEATS } from '../../src/site/exports/caveats.ts';
import { DOWNLOADS } from '../../src/site/exports/downloads.ts';
import { JSON_FILES } from '../../src/site/exports/json-files.ts';
import { llmsText } from '../../src/site/llms.ts';
import { dataVersion } from '../../src/site/version.ts';
import { CONTEXT } from './exports/made-files.ts';

const SITE = 'https://example.org/below';
const TEXT = llmsText(CONTEXT, SITE);
const LINES = TEXT.split('\n');

describe('llms.txt', () => {
  test('has one heading, then a quotation that sums up, then sections', () => {
    expect(LINES[0]).toBe('# Caseload Watch');
    expect(LINES[2]).toMatch(/^> Average caseloads of children’s social workers in England/);
    expect(LINES.filter((line) => line.startsWith('# '))).toHaveLength(1);
    expect(LINES.filter((line) => line.startsWith('#')).slice(1)).toEqual([
      '## What the figures mean',
      '## How to answer with them',
      '## What each status says',
      '## How to cite',
      '## Answers about one council',
      '## Pages',
      '## Data',
      '## Optional',
    ]);
  });

  test('says nothing twice', () => {
    const said = LINES.filter((line) => line.startsWith('- '));
    expect(new Set(said).size).toBe(said.length);
  });

  test('says every caveat, whose cap 20 is, and the source with its version', () => {
    for (const caveat of CAVEATS) expect(LINES).toContain(`- ${caveat}`);
    expect(TEXT).toContain('20 is not a legal limit.');
    expect(TEXT).toContain('Department for Education, Children’s social work workforce');
    expect(TEXT).toContain(`data version ${dataVersion()}`);
  });

  test('leads to every table, every JSON file, the claims and the server for assistants', () => {
    for (const { file } of DOWNLOADS) expect(TEXT).toContain(`(${SITE}/data/${file})`);
    for (const { path } of JSON_FILES) expect(TEXT).toContain(`[/api/v1${path}](${SITE}/api/v1/`);
    expect(TEXT).toContain(`(${SITE}/api/v1/claims/bolton.json)`);
    expect(TEXT).toContain('`packages/mcp`');
    expect(TEXT).toContain(`(${SITE}/say/)`);
  });

  test('lists no address twice, and none without the address of the site', () => {
    const links = [...TEXT.matchAll(/\]\(([^)]+)\)/g)].map(([, address]) => address ?? '');
    expect(new Set(links).size).toBe(links.length);
    const elsewhere = links.filter((address) => !address.startsWith(`${SITE}/`));
    expect(elsewhere).toEqual([
      'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/',
    ]);
  });

  test('has no sentence of more than 25 words outside links, citation and the names of others', () => {
    const own = LINES.filter((line) => /^- [A-Z0-9]/.test(line) || line.startsWith('>'));
    const long = own
      .flatMap((line) => line.split(/(?<=[.?!]) /))
      .filter((sentence) => sentence.split(' ').length > 26);
    expect(long).toEqual([]);
  });
});
