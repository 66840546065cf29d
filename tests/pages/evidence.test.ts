import { describe, expect, test } from 'vitest';
import { openPage } from './browser.ts';

/** All that a page says, white space as one blank. */
async function wordsOf(path: string): Promise<string> {
  const { page } = await openPage(path, { javaScript: false });
  return (await page.locator('main').innerText()).replace(/\s+/g, ' ');
}

describe('what goes together with caseload', () => {
  // Department for Education, 2025: 20.9 is the highest average. Ofsted’s report on the inspection of
  // North East Lincolnshire that began on 14 July 2025: good overall, outstanding for the impact of leaders.
  test('shows that the highest caseload and an outstanding grade can go together', async () => {
    const text = await wordsOf('/evidence/');
    expect(text).toContain(
      'North East Lincolnshire: 20.9 cases on average, the highest in 2025; graded good overall, outstanding for the impact of leaders, by an inspection that began on 14 July 2025',
    );
    const { page } = await openPage('/evidence/', { javaScript: false });
    const outstanding = page.locator('svg.grades', { hasText: 'Outstanding' }).last();
    expect(await outstanding.textContent()).toContain('North East Lincolnshire 20.9');
  });

  test('says of every picture that it proves no cause', async () => {
    const text = await wordsOf('/evidence/');
    for (const about of ['vacancies', 'agency staff', 'turnover', 'sickness absence'])
      expect(text).toMatch(new RegExp(`Where there (is|are) more ${about}, caseloads are `));
    expect(text).toContain('None of these pictures shows that one thing causes another');
    expect(text).toContain('A low caseload does not earn one and a high one does not lose it');
  });
});

describe('fairness', () => {
  test('is drawn: small councils swing more, with the usual movement of each size', async () => {
    const { page } = await openPage('/method/', { javaScript: false });
    const section = page.locator('#fairness');
    expect((await section.innerText()).replace(/\s+/g, ' ')).toContain('Small councils swing more');
    // The smallest of all, 2025, in the publisher’s file: Isles of Scilly, 1 FTE case holder.
    expect(await section.locator('svg.scatter').first().textContent()).toContain('Isles of Scilly');
  });

  // By hand from the publisher’s file: Liverpool 20.3 in 2024, 10.1 in 2025.
  test('flags an odd jump with the council’s history, and asks', async () => {
    const text = await wordsOf('/method/');
    expect(text).toContain('Liverpool 2025: Fell by 10.2 in a year, from 20.3 in 2024 to 10.1');
    expect(text).toContain('That is not to say that it is wrong');
    const own = await wordsOf('/councils/liverpool/');
    expect(own).toMatch(
      /Fell by 10\.2 in a year, from 20\.3 in 2024 to 10\.1\. .*Ask what changed/,
    );
  });

  // By hand from the publisher’s file, 2025: within 1.2 of Bolton’s 20.8 lie 20.9 and 19.6 alone.
  test('is said on a council’s page: which ranks a usual movement could have led to', async () => {
    expect(await wordsOf('/councils/bolton/')).toMatch(
      /One year does not tell it apart from two other figures: half of all councils of its size move by 1\.2 or more in a year, and so much would put it anywhere from 1st to 3rd/,
    );
  });
});
