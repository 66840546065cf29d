import { afterEach, describe, expect, test, vi } from 'vitest';
import { siteContext } from '../../src/site/context.ts';
import { embedFrame } from '../../src/site/embed-frame.ts';
import { allEmbeds } from '../../src/site/embeds.ts';
import { pageFrame } from '../../src/site/page-frame.ts';
import { dataVersion } from '../../src/site/version.ts';

const SITE = new URL('https://example.org/');
const about = { title: 'The cap', description: 'Any cap.', path: '/cap/' };

afterEach(() => {
  vi.unstubAllEnvs();
});

describe('the frame of a page', () => {
  const frame = pageFrame(SITE, about);

  test('has whole addresses and the title with the site’s name', () => {
    expect(frame.address).toBe('https://example.org/cap/');
    expect(frame.card.src).toBe('https://example.org/cards/cap.png');
    expect(frame.fullTitle).toBe('The cap | Caseload Watch');
    expect(pageFrame(SITE, { ...about, path: '/' }).fullTitle).toBe('Caseload Watch: The cap');
  });

  test('has no site’s name in a title that would be longer than 60 characters with it', () => {
    const of = (title: string): string => pageFrame(SITE, { ...about, title }).fullTitle;
    expect(of('x'.repeat(43))).toBe(`${'x'.repeat(43)} | Caseload Watch`); // 60
    expect(of('x'.repeat(44))).toBe('x'.repeat(44));
  });

  test('leads to the page about reading offline where that is offered alone', () => {
    const leads = (): boolean =>
      pageFrame(SITE, about).footer.some(({ href }) => href === '/offline/');
    expect(leads()).toBe(true);
    vi.stubEnv('SERVICE_WORKER', 'off');
    expect(leads()).toBe(false);
  });

  test('marks the page itself in the menu, and nothing where it is not in it', () => {
    const current = (path: string): string[] =>
      pageFrame(SITE, { ...about, path })
        .menu.filter((item) => item.current)
        .map(({ href }) => href);
    expect(current('/cap/')).toEqual(['/cap/']);
    expect(current('/about/')).toEqual([]);
  });

  test('is cited with what its reader chose, unless a copy of it is kept', () => {
    expect(frame.chosenAt).toBe(frame.address);
    expect(pageFrame(SITE, { ...about, path: '/councils/bolton/' }).chosenAt).toBeUndefined();
  });

  test('has no citation where nobody should find the page, and the address of what it is a version of', () => {
    const kept = pageFrame(SITE, {
      ...about,
      path: '/v/1/regions/london/',
      canonical: '/regions/london/',
      robots: 'noindex',
    });
    expect(kept.citation).toEqual([]);
    expect(kept.address).toBe('https://example.org/regions/london/');
  });
});

test('the frame of a kept embed says its version, and a card is headed by its council', () => {
  const card = allEmbeds(siteContext(), SITE.origin).find(({ path }) => path === 'card/bolton/');
  if (card === undefined) throw new Error('no card');
  const frame = embedFrame(SITE, card, true);
  expect(frame.address).toBe(`https://example.org/v/${dataVersion()}/embed/card/bolton/`);
  expect(frame.fullTitle).toContain(`version ${dataVersion()}`);
  expect(frame.heading).toBe('Bolton');
});
