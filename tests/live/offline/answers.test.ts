import { beforeEach, describe, expect, test } from 'vitest';
import type { Answers } from '../../../src/live/offline/answers.ts';
import type { OfflineFiles } from '../../../src/live/offline/files.ts';
import { Device, FIRST, filesOf, SECOND } from './made-up-site.ts';

const BOLTON = '/councils/bolton/';
const [first, second] = await Promise.all([filesOf(FIRST, 'one'), filesOf(SECOND, 'two')]);

let device: Device;
let answers: Answers;

beforeEach(async () => {
  device = new Device();
  device.publish(FIRST, first);
  answers = await device.begin();
});

async function textOf(answer: Promise<Response>): Promise<string> {
  const text = await (await answer).text();
  await device.settled();
  return text;
}

function open(path: string, window = 'a'): Promise<string> {
  return textOf(answers.page(device.question(path, window), path));
}

async function visited(files: OfflineFiles): Promise<string[]> {
  const saved = await device.stores(files.version).saved('visited');
  return saved.map(({ path }) => path);
}

describe('a page', () => {
  test('comes from the network as it is, and is kept once it was opened', async () => {
    expect(await open(BOLTON)).toBe(FIRST[BOLTON]);
    expect(await visited(first)).toEqual([BOLTON]);
  });

  test('that was kept says so with its day, where there is no network', async () => {
    await open(BOLTON);
    device.network = undefined;
    const shown = await open(BOLTON);
    expect(shown).toMatch(/^<main id="main"><div [^>]*role="status"/);
    expect(shown).toContain('You are offline. This page was saved on 26 November 2026.');
    expect(shown).toContain('Bolton 20.8');
  });

  test('that was kept is shown in place of one that does not come in time, and replaced once it does', async () => {
    await open(BOLTON);
    device.isSlow = true;
    device.now = new Date('2026-11-28T12:00:00Z');
    expect(await open(BOLTON)).toContain('Your connection is slow. This page was saved on 26');
    device.isSlow = false;
    await open(BOLTON);
    device.network = undefined;
    expect(await open(BOLTON)).toContain('saved on 28 November 2026');
  });

  test('that is not kept is waited for, however long it takes', async () => {
    device.isSlow = true;
    expect(await open(BOLTON)).toBe(FIRST[BOLTON]);
  });

  test('that is not kept has the page that says so in its place, which is no success', async () => {
    device.network = undefined;
    const answer = await answers.page(device.question(BOLTON), BOLTON);
    expect(answer.status).toBe(503);
    expect(await answer.text()).toContain(
      'You are offline. The page that you asked for is not saved on this device.',
    );
    expect(await open('/map/')).toContain('what is saved');
  });

  test.each([
    ['an error', { status: 500 }],
    ['a page that is gone', { status: 404 }],
    ['an answer of another site', { type: 'opaque' }],
    ['one that was led elsewhere', { redirected: true }],
  ] as const)('is shown and not kept where it is %s', async (_, oddly) => {
    device.oddly = oddly;
    expect(await open(BOLTON)).toBe(FIRST[BOLTON]);
    expect(await visited(first)).toEqual([]);
  });

  test('of another version is shown and not kept', async () => {
    // Its list has not come yet.
    device.network = SECOND;
    expect(await open(BOLTON)).toBe(SECOND[BOLTON]);
    expect(await visited(first)).toEqual([]);
  });

  test('that is in no list is shown and not kept, and asks for no other version', async () => {
    device.network = { ...FIRST, '/my-caseload/': '<main>own cases</main>' };
    device.asked.length = 0;
    expect(await open('/my-caseload/')).toBe('<main>own cases</main>');
    expect(device.asked).toEqual(['/my-caseload/']);
    expect(await visited(first)).toEqual([]);
  });

  test('is not kept once reading offline was turned off', async () => {
    for (const name of await device.caches.keys()) await device.caches.delete(name);
    expect(await open(BOLTON)).toBe(FIRST[BOLTON]);
    expect(await device.caches.keys()).toEqual([]);
  });

  test('is kept again once reading offline was turned on again, by the same worker', async () => {
    for (const name of await device.caches.keys()) await device.caches.delete(name);
    await open(BOLTON);
    await device.versions().update();
    await open(BOLTON);
    device.network = undefined;
    expect(await open(BOLTON)).toContain('This page was saved on');
  });

  test('comes from the network where the storage is broken', async () => {
    device.caches.match = () => Promise.reject(new Error('broken'));
    device.caches.open = () => Promise.reject(new Error('broken'));
    expect(await open(BOLTON)).toBe(FIRST[BOLTON]);
    expect(
      await textOf(answers.named(device.question('/_astro/page.A1.js'), '/_astro/page.A1.js')),
    ).toBe('first()');
  });
});

describe('a file', () => {
  const figures = (window = 'a'): Promise<string> =>
    textOf(answers.file(device.question('/figures.json', window), '/figures.json'));

  test('is the one of the version that the page is of, whatever the network has since', async () => {
    await open(BOLTON);
    device.network = SECOND;
    expect(await figures()).toBe('[20.8]');
  });

  test('is the same once the browser has started the worker again', async () => {
    await open(BOLTON);
    device.network = SECOND;
    answers = device.answers();
    expect(await figures()).toBe('[20.8]');
  });

  test('is never given to a page of another version', async () => {
    device.network = SECOND;
    await open(BOLTON);
    expect(await figures()).toBe('[21.0]');
    device.network = undefined;
    await expect(figures()).rejects.toThrow('no network');
  });

  test('is never given to a page that nobody knows', async () => {
    device.network = SECOND;
    expect(await figures('another')).toBe('[21.0]');
  });

  test('of another version is a failure to a page of this one', async () => {
    await open(BOLTON);
    device.network = { ...SECOND, '/postcodes/bl.txt': 'BL of the second' };
    const shard = answers.file(device.question('/postcodes/bl.txt'), '/postcodes/bl.txt');
    expect(await textOf(shard)).toBe('failure');
    expect(await visited(first)).toEqual([BOLTON]);
  });

  test('of a look-up is kept once it was asked for', async () => {
    await open('/');
    const shard = (): Promise<string> =>
      textOf(answers.file(device.question('/postcodes/bl.txt'), '/postcodes/bl.txt'));
    await shard();
    device.network = undefined;
    expect(await shard()).toBe('BL');
  });
});

describe('a new version', () => {
  const figures = (window: string): Promise<string> =>
    textOf(answers.file(device.question('/figures.json', window), '/figures.json'));

  beforeEach(async () => {
    await open(BOLTON);
    await open('/councils/bury/');
    device.publish(SECOND, second);
    device.now = new Date('2026-12-01T12:00:00Z');
    device.asked.length = 0;
  });

  test('comes with the first page of it, loads only what has changed, and brings what was visited', async () => {
    expect(await open(BOLTON, 'b')).toBe(SECOND[BOLTON]);
    const list = '/offline-files.json';
    expect([...new Set(device.asked)].sort()).toEqual([BOLTON, '/figures.json', list]);
    device.network = undefined;
    expect(await open(BOLTON, 'b')).toContain('saved on 1 December 2026');
    expect(await open(BOLTON, 'b')).toContain('Bolton 21.0');
    // It has not changed, so it is as old as it was.
    expect(await open('/councils/bury/', 'b')).toContain('saved on 26 November 2026');
    expect(await figures('b')).toBe('[21.0]');
  });

  test('leaves windows that show an earlier one with theirs, until they are closed', async () => {
    await open(BOLTON, 'b');
    device.network = undefined;
    for (const started of [answers, device.answers()]) {
      answers = started;
      expect(await figures('a')).toBe('[20.8]');
      expect(await figures('b')).toBe('[21.0]');
    }
    const versions = device.versions();
    await versions.tidy();
    expect((await versions.all()).map(({ version }) => version)).toEqual(['one', 'two']);
    device.closed.add('a');
    await versions.tidy();
    expect((await versions.all()).map(({ version }) => version)).toEqual(['two']);
  });

  test('does not keep a page that does not come', async () => {
    device.network = { ...device.network, [BOLTON]: 'of a third version' };
    await open('/', 'b');
    await device.versions().update();
    expect(await visited(second)).toEqual(['/councils/bury/']);
  });

  test('does not begin while the network has files of another one', async () => {
    device.network = { ...device.network, '/figures.json': 'of a third version' };
    const coming = device.versions().update();
    await expect(coming).rejects.toThrow('/figures.json is of another version');
    device.network = undefined;
    expect(await open(BOLTON)).toContain('Bolton 20.8');
    expect((await device.versions().all()).map(({ version }) => version)).toEqual(['one']);
  });

  test('is not brought to a device on which reading offline is turned off', async () => {
    for (const name of await device.caches.keys()) await device.caches.delete(name);
    expect(await open(BOLTON)).toBe(SECOND[BOLTON]);
    expect(await device.caches.keys()).toEqual([]);
  });
});
