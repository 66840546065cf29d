/** Archives of tables and charts, opened by another library. */
import { execFileSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { fromBuffer, type Entry } from 'yauzl';
import { allCharts, SHAPES_CREDIT } from '../../../../src/site/chart-export.ts';
import { CAVEATS, LICENCE } from '../../../../src/site/exports/caveats.ts';
import { chartZip } from '../../../../src/site/exports/archives/chart.ts';
import { DOWNLOADS, sourcesOf } from '../../../../src/site/exports/downloads.ts';
import { dataVersion } from '../../../../src/site/version.ts';
import { CONTEXT, madeFile } from '../made-files.ts';

const SITE = 'https://example.org';
const PNG = new Uint8Array([0x89, 0x50, 0x4e, 0x47]);
const FILES = { png: PNG, svg: '<svg/>', csv: 'series,year\r\n' };

interface Opened {
  readonly names: string[];
  readonly days: string[];
  readonly text: (name: string) => string;
}

/** The files of an archive with the days that it gives them. */
async function opened(archive: Uint8Array): Promise<Opened> {
  const texts = new Map<string, string>();
  const days: string[] = [];
  await new Promise<void>((resolve, reject) => {
    fromBuffer(Buffer.from(archive), { lazyEntries: true }, (fault, zip) => {
      if (fault) {
        reject(fault);
        return;
      }
      zip.on('end', resolve).on('error', reject);
      zip.on('entry', (entry: Entry) => {
        days.push(entry.getLastModDate({ forceDosFormat: true }).toDateString());
        zip.openReadStream(entry, (failed, stream) => {
          if (failed) {
            reject(failed);
            return;
          }
          const parts: Buffer[] = [];
          stream.on('data', (part: Buffer) => parts.push(part));
          stream.on('end', () => {
            texts.set(entry.fileName, Buffer.concat(parts).toString('utf8'));
            zip.readEntry();
          });
        });
      });
      zip.readEntry();
    });
  });
  return { names: [...texts.keys()], days, text: (name) => texts.get(name) ?? '' };
}

describe.each(DOWNLOADS)('$name.zip', (download) => {
  const { name, file, title, columns, rights } = download;

  test('has the table, its description, a README and the licence, the same as beside it', async () => {
    const { names, text } = await opened((await madeFile(`${name}.zip`)) as Uint8Array);
    expect(names).toEqual(['LICENCE.txt', 'README.txt', file, `${file}-metadata.json`]);
    expect(text(file)).toBe(await madeFile(file));
    expect(text(`${file}-metadata.json`)).toBe(await madeFile(`${file}-metadata.json`));
  });

  test('says what it is, from whom, of which version, how to cite it, and what each column means', async () => {
    const { text } = await opened((await madeFile(`${name}.zip`)) as Uint8Array);
    const readme = text('README.txt');
    expect(readme.startsWith(`${title}\r\n===`)).toBe(true);
    for (const source of sourcesOf(download, CONTEXT)) expect(readme).toContain(source);
    for (const caveat of CAVEATS) expect(readme).toContain(caveat);
    expect(readme).toContain(`Data version ${dataVersion()}, last changed on `);
    expect(readme).toContain(`${SITE}/v/${dataVersion()}/`);
    expect(readme).toContain(`Caseload Watch, ‘${title}’, data version ${dataVersion()}`);
    for (const { name: column, description } of columns) {
      const line = readme.split('\r\n').find((one) => one.startsWith(`- ${column} (`));
      expect(line).toContain(description);
    }
    const [, cited = ''] = readme.split('HOW TO CITE');
    expect(cited).toContain(`${SITE}/v/${dataVersion()}/data/${file}`);
    const licence = text('LICENCE.txt');
    expect(licence).toContain(LICENCE.url);
    expect(licence).toContain(rights ?? LICENCE.title);
  });
});

test('a table without caseloads is not cited as the Department’s figures of them', async () => {
  const cited = async (name: string): Promise<string> => {
    const { text } = await opened((await madeFile(`${name}.zip`)) as Uint8Array);
    return /HOW TO CITE([\s\S]*?)PLEASE NOTE/.exec(text('README.txt'))?.[1] ?? '';
  };
  expect(await cited('caseloads')).toContain('Department for Education');
  expect(await cited('inspections')).not.toContain('Department for Education');
  expect(await cited('councils')).not.toContain('Department for Education');
});

describe('the archive of a chart', () => {
  const charts = allCharts(CONTEXT, SITE);
  const chart = (id: string): (typeof charts)[number] => {
    const found = charts.find((one) => one.id === id);
    if (found === undefined) throw new Error(`no chart ${id}`);
    return found;
  };

  test('has picture, drawing and table, named after the chart, with README and licence', async () => {
    const { names, text } = await opened(
      chartZip(chart('councils/bolton/trend'), CONTEXT, SITE, FILES),
    );
    expect(names).toEqual([
      'LICENCE.txt',
      'README.txt',
      'councils-bolton-trend.csv',
      'councils-bolton-trend.png',
      'councils-bolton-trend.svg',
    ]);
    expect(text('councils-bolton-trend.svg')).toBe('<svg/>');
    const readme = text('README.txt');
    expect(readme).toContain('Bolton');
    expect(readme).toContain('20 is not a legal limit.');
    expect(readme).toContain('Text description: Line chart');
    expect(readme).toContain(`${SITE}/v/${dataVersion()}/councils/bolton/`);
    expect(readme).toContain('- average_caseload (number');
    expect(text('LICENCE.txt')).toContain('SIL Open Font License');
  });

  test('of a map names whose the boundaries are', async () => {
    const { text } = await opened(
      chartZip(chart(`map-${CONTEXT.latestYear}`), CONTEXT, SITE, FILES),
    );
    expect(text('LICENCE.txt')).toContain(SHAPES_CREDIT);
  });

  test('can be made of every chart, each column of whose table is in the dictionary', () => {
    expect(charts.length).toBeGreaterThan(150);
    for (const one of charts.slice(0, 20))
      expect(() => chartZip(one, CONTEXT, SITE, FILES)).not.toThrow();
  });
});

describe('an archive', () => {
  test('names no time of its making', async () => {
    const { days } = await opened((await madeFile('cap.zip')) as Uint8Array);
    expect(new Set(days)).toEqual(new Set(['Tue Jan 01 1980']));
  });

  test('is the same bytes in every time zone', () => {
    const code = `import { zipOf } from './src/site/exports/archives/zip.ts';
      process.stdout.write(Buffer.from(zipOf({ 'b.txt': 'b', 'a.png': new Uint8Array([1]) })).toString('hex'));`;
    const made = ['Europe/London', 'Pacific/Kiritimati', 'America/Los_Angeles'].map((TZ) =>
      execFileSync(process.execPath, ['--input-type=module', '--eval', code], {
        env: { ...process.env, TZ },
        encoding: 'utf8',
      }),
    );
    expect(new Set(made).size).toBe(1);
    expect(made[0]).toMatch(/^504b0304/);
  });
});
