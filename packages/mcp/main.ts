#!/usr/bin/env node
/** Starts the server on standard input and output: `node packages/mcp/main.ts --site ADDRESS`, or `--dist FOLDER`. */
import { parseArgs } from 'node:util';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { caseloadServer } from './server.ts';
import { remembering, siteAt, siteInFolder, type Site } from './site.ts';

const USAGE = `Usage: node packages/mcp/main.ts --site ADDRESS | --dist FOLDER [--address ADDRESS]

Answers questions about caseloads for assistants, over the Model Context Protocol on standard input and output.

--site ADDRESS     the published site to read, such as https://caseload.watch
--dist FOLDER      a folder that npm run build wrote
--address ADDRESS  where the site of that folder is published, for links to records`;

const OPTIONS = {
  site: { type: 'string' },
  dist: { type: 'string' },
  address: { type: 'string', default: '' },
} as const;

/** Undefined where the options are not those of the usage. */
function siteOf(argv: readonly string[]): Site | undefined {
  const values = valuesOf(argv);
  if (values === undefined) return undefined;
  const { site, dist, address } = values;
  if ((site === undefined) === (dist === undefined)) return undefined;
  if (site !== undefined && !/^https?:\/\/./.test(site)) return undefined;
  return site === undefined
    ? siteInFolder(dist ?? '', address.replace(/\/$/, ''))
    : siteAt(site.replace(/\/$/, ''));
}

function valuesOf(
  argv: readonly string[],
): ReturnType<typeof parseArgs<{ options: typeof OPTIONS }>>['values'] | undefined {
  try {
    return parseArgs({ args: [...argv], options: OPTIONS }).values;
  } catch {
    return undefined;
  }
}

const site = siteOf(process.argv.slice(2));
if (site === undefined) {
  process.stderr.write(`${USAGE}\n`);
  process.exitCode = 2;
} else {
  await caseloadServer(remembering(site)).connect(new StdioServerTransport());
}
