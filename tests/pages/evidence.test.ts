import { describe, expect, test } from 'vitest';
import { lastCopy, listenToCopies } from './clipboard.ts';
import { openPage } from './browser.ts';

/** All that a page says, folded parts too, white space as one blank. */
async function wordsOf(path: string): Promise<string> {
  const { page } = await openPage(path, { javaScript: false });
  return ((await page.locator('main').textContent()) ?? '').replace(/\s+/g, ' ');
}

describe('what is linked with caseloads', () => {
  // Medians of the publisher’s averages by Ofsted’s grade, worked out apart from the site: 14.7, 15.2, 15.7 and 16.2 from
  // outstanding to inadequate, and 14.3 to 16.8 by the grade for leaders. Councils under 20 FTE are left out.
  test('the link with grades is given with its medians and size, and shows no cause', async () => {
    const text = await wordsOf('/evidence/');
    expect(text).toContain(
      'The median was 14.7 for councils rated outstanding (42 figures) and 16.2 for those rated inadequate (12 figures). This is a weak to moderate link (rank correlation 0.30, or 0.28 with small councils). It does not show a cause.',
    );
    expect(text).toContain(
      'The median was 14.3 for councils whose leaders were rated outstanding (51 figures) and 16.8 for those whose leaders were rated inadequate (8 figures).',
    );
  });

  // Department for Education, 2025: 20.9 is the highest average. Ofsted’s report on the inspection of
  // North East Lincolnshire that began on 14 July 2025: good overall, outstanding for the impact of leaders.
  test('a council that goes against the pattern is an example, and no headline', async () => {
    const text = await wordsOf('/evidence/');
    expect(text).toContain(
      'North East Lincolnshire had the highest average in 2025, 20.9. Ofsted rated it good overall and outstanding for the impact of leaders, in an inspection that began on 14 July 2025',
    );
    const { page } = await openPage('/evidence/', { javaScript: false });
    const headings = (await page.locator('h1, h2, h3').allInnerTexts()).join(' ');
    expect(headings).not.toContain('North East Lincolnshire');
    const outstanding = page.locator('svg.grades', { hasText: 'Outstanding' }).last();
    expect(await outstanding.textContent()).toContain('North East Lincolnshire 20.9');
  });

  // Rank correlations worked out apart from the site, 2025: 0.02, 0.08, 0.18 and 0.22.
  test('links with the workforce are given with their sizes, also where there is none', async () => {
    const text = await wordsOf('/evidence/');
    expect(text).toContain('Caseloads had little or no link with vacancies in 2025');
    expect(text).toContain('Caseloads had little or no link with agency staff in 2025');
    expect(text).toContain('Councils with more turnover tended to have slightly higher caseloads');
    expect(text).toMatch(/2025\s*0\.02\s*0\.08\s*0\.18\s*0\.22/);
    expect(text).toContain('None of these charts shows that one thing causes another');
  });

  test('votes are given as votes, and arguments against a cap beside those for one', async () => {
    const text = await wordsOf('/evidence/');
    expect(text).toContain(
      '83% of 104 readers who voted said the average was ‘well below my caseload’',
    );
    const both = await wordsOf('/evidence/for-and-against/');
    expect(both).toContain('any one figure for all councils ‘would be arbitrary’');
    expect(both).toContain('a simple cap could not work, because cases differ');
    expect(both).toContain('Eight arguments for a cap and eight against it');
  });

  test('model texts are copied paragraph by paragraph, and are there without a script', async () => {
    expect(await wordsOf('/evidence/publication/')).toContain(
      'Nothing in this section sets a limit on the caseload of a worker.',
    );
    const { page } = await openPage('/evidence/publication/');
    await listenToCopies(page);
    await page.locator('#motion copy-text .copy').click();
    const copied = await lastCopy(page);
    expect(copied).toMatch(
      /^This is a model text by Caseload Watch\. It is not legal advice\.\n\n/,
    );
    expect(copied).toContain('\n\nThis council notes:\n\n1. ');
  });
});

describe('fairness', () => {
  test('is drawn: small councils change more, with the usual movement of each size', async () => {
    const { page } = await openPage('/method/', { javaScript: false });
    const section = page.locator('#fairness');
    expect((await section.innerText()).replace(/\s+/g, ' ')).toContain(
      'averages of small councils spread further',
    );
    // The smallest of all, 2025, in the publisher’s file: Isles of Scilly, 1 FTE case holder.
    expect(await section.locator('svg.scatter').first().textContent()).toContain('Isles of Scilly');
  });

  // By hand from the publisher’s file: Liverpool 20.3 in 2024, 10.1 in 2025.
  test('flags an odd jump with the council’s history, and asks', async () => {
    const text = await wordsOf('/method/');
    expect(text).toContain(
      'In Liverpool, the average fell by 10.2 in a year, from 20.3 in 2024 to 10.1.',
    );
    expect(text).toContain('A mark does not mean that a figure is wrong');
    const own = await wordsOf('/councils/liverpool/');
    expect(own).toContain(
      'The average fell by 10.2 in a year, from 20.3 to 10.1, far more than usual for its size. The work, the staff or the way of counting may have changed.',
    );
  });

  // By hand from the publisher’s file, 2025: within 1.2 of Bolton’s 20.8 lie 20.9 and 19.6 alone.
  test('is said on a council’s page: which ranks a usual movement could have led to', async () => {
    expect(await wordsOf('/councils/bolton/')).toMatch(
      /If this figure moved by 1\.2, a typical change for its size in 2025, it could rank anywhere from highest to third highest/,
    );
  });
});
