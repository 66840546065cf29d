import { describe, expect, test } from 'vitest';
import { nearestPages } from '../../../src/dataset/address/nearest-pages.ts';
import { namedPages } from '../../../src/site/named-pages.ts';
import { contextOf } from '../../../src/site/context.ts';
import { loadDataset } from '../../../src/site/load.ts';

const PAGES = namedPages(contextOf(loadDataset()));

describe('an address in another spelling', () => {
  test.each([
    ['/Councils/Bolton/', '/councils/bolton/'],
    ['/councils/BOLTON', '/councils/bolton/'],
    ['/council/bolton', '/councils/bolton/'],
    ['/councils/bolton.html', '/councils/bolton/'],
    ['/councils/bolton/index.html', '/councils/bolton/'],
    ['//councils//bolton//', '/councils/bolton/'],
    ['/Councils/Kensington & Chelsea', '/councils/kensington-and-chelsea/'],
    ['/councils/st. helens', '/councils/st-helens/'],
    ['/Region/North-West', '/regions/north-west/'],
    ['/League-Table/2018', '/league-table/2018/'],
    ['/League_Table', '/league-table/'],
    ['/v/c53d2f6c/councils/bolton/', '/councils/bolton/'],
  ])('%s is the page %s', (asked, path) => {
    expect(nearestPages(asked, PAGES)).toMatchObject({ same: { path }, others: [] });
  });
});

describe('an address with a mistake', () => {
  test.each([
    ['/councils/bolten/', '/councils/bolton/'],
    ['/bolton/', '/councils/bolton/'],
    ['/councils/salfrod', '/councils/salford/'],
    ['/leaguetable/', '/league-table/'],
    ['/postcode-lotery/', '/postcode-lottery/'],
    ['/north-west/', '/regions/north-west/'],
  ])('%s is nearest to %s', (asked, path) => {
    const { same, others } = nearestPages(asked, PAGES);
    expect(same).toBeUndefined();
    expect(others[0]?.path).toBe(path);
    expect(others.length).toBeLessThanOrEqual(3);
  });

  test.each(['/wp-login.php', '/', '/x/', '/%', '/councils/zzzzzzzz/'])(
    '%s is near to none',
    (asked) => {
      expect(nearestPages(asked, PAGES)).toEqual({ same: undefined, others: [] });
    },
  );
});
