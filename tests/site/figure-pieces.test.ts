/** A country in pieces says the same as the whole one: whatever a page shows, from no more than what it asks for. */
import { describe, expect, test } from 'vitest';
import { claimEvidence } from '../../src/dataset/claims/claim.ts';
import { howLongAll } from '../../src/dataset/claims/how-long.ts';
import { judgeClaim } from '../../src/dataset/claims/judge-claim.ts';
import { PROPOSED_CAP } from '../../src/dataset/cap/cap-range.ts';
import { neighboursFrom } from '../../src/dataset/comparison/surroundings.ts';
import { MEASURES, looksBack } from '../../src/dataset/comparison/measures.ts';
import { countryOf, type Country } from '../../src/dataset/country.ts';
import { isEnglish } from '../../src/dataset/lineage/english-councils.ts';
import { readCountry } from '../../src/dataset/wire/figures.ts';
import { unpackPieces } from '../../src/dataset/wire/pieces.ts';
import { surroundingsIn } from '../../src/live/browser/surroundings.ts';
import { CLAIM_KINDS } from '../../src/live/claims/view.ts';
import { capView } from '../../src/live/cap/view.ts';
import { compareView } from '../../src/live/compare/view.ts';
import { capPartsView } from '../../src/live/council/view.ts';
import { leagueChoice } from '../../src/live/league-table/league-choice.ts';
import { leagueTableView } from '../../src/live/league-table/view.ts';
import { mapPageView } from '../../src/live/map/view.ts';
import { siteContext } from '../../src/site/context.ts';
import { allPieceKeys, packedPiece, pieceKeys } from '../../src/site/figure-pieces.ts';
import { packedHead } from '../../src/site/figures-json.ts';
import { surroundingsOf } from '../../src/site/surroundings.ts';

const context = siteContext();
const whole = context.country;
const surroundings = surroundingsOf(context);
const { years, latestYear } = whole;

function asSent(file: unknown): unknown {
  return JSON.parse(JSON.stringify(file));
}

const head = readCountry(asSent(packedHead(context)));

/** The country of the pieces, as a browser makes it. */
function countryFrom(...keys: readonly (string | number)[]): Country {
  const pieces = keys.map((key) => readCountry(asSent(packedPiece(context, String(key)))));
  return countryOf(unpackPieces(head, pieces));
}

test('England is small enough for one file', () => {
  expect(pieceKeys(context)).toEqual([]);
});

test('no piece has another name', () => {
  expect(() => packedPiece(context, 'atlantis')).toThrow('There is no piece ‘atlantis’.');
  expect(() => packedPiece(context, String(latestYear + 1))).toThrow('There is no piece');
});

test('each council of the country and each year has a piece, as has the year before the first', () => {
  const keys = allPieceKeys(context);
  expect(keys).toEqual(expect.arrayContaining(['2016', '2017', 'bolton', 'cumbria', 'aberdeen']));
  expect(packedPiece(context, '2016')).toMatchObject({ figures: [], flags: [], whole: [2016] });
});

describe('the same is shown from pieces', () => {
  test('on the page of each council', () => {
    for (const { slug } of whole.councils.filter(isEnglish)) {
      const partial = countryFrom(slug);
      const parts = (country: Country): unknown => {
        const council = country.bySlug.get(slug);
        const near = surroundings.get(slug)?.neighbours ?? [];
        const neighbours = near.flatMap((one) => country.bySlug.get(one) ?? []);
        return council && capPartsView(country, council, neighbours, 18);
      };
      expect(parts(partial), slug).toEqual(parts(whole));
    }
  });

  test.each(years)('on the map of %i, for every measure', (year) => {
    for (const measure of MEASURES) {
      const partial = countryFrom(year, looksBack(measure) ? 'first' : year);
      const view = (country: Country): unknown => {
        const { headline, classes, names, table } = mapPageView(
          country,
          neighboursFrom(country, surroundings),
          { year, measure, cap: 17 },
        );
        return asSent({
          headline,
          classes: [...classes],
          names: [...names],
          rows: table.rows.map(rowOf),
        });
      };
      expect(view(partial), measure).toEqual(view(whole));
    }
  });

  test.each(years)('in the league table of %i, for every measure', (year) => {
    for (const measure of ['', ...MEASURES]) {
      const partial = countryFrom(year, looksBack(measure) ? 'first' : year - 1);
      const fields: Record<string, string> = { measure, sort: 'rise', parts: 'staff-up' };
      const choice = leagueChoice(year, 17, (name) => fields[name] ?? null);
      const view = (country: Country): unknown => {
        const {
          headline,
          fields: form,
          table,
          status,
        } = leagueTableView(country, surroundings, choice);
        return asSent({ headline, form, status, rows: table.rows.map(rowOf) });
      };
      expect(view(partial), measure).toEqual(view(whole));
    }
  });

  // Councils with a combined figure, a recoded one, a former one and one that was set up later.
  test.each(years)('where councils are compared in %i', (year) => {
    const slugs = [
      'bolton',
      'kingston-upon-thames',
      'gateshead',
      'cumbria',
      'west-northamptonshire',
    ];
    const partial = countryFrom(...slugs, 'places', year);
    const view = (country: Country, around = surroundings): unknown => {
      const { finding, words, presets, lines, strip } = compareView(
        { country, surroundings: around },
        { slugs, year, cap: 18 },
      );
      return asSent({ finding, words, presets, lines, strip });
    };
    expect(view(partial, surroundingsIn(partial))).toEqual(view(whole));
  });

  test('about a cap, from the piece with all figures', () => {
    const shares = { year: 2024, steps: [], average: 16 };
    const view = (country: Country): unknown => {
      const {
        finding,
        sums,
        years: columns,
        yearsOver,
        persistence,
      } = capView({ country, shares, limits: [] }, 18);
      return asSent({ finding, sums, columns, yearsOver: yearsOver.map(rowOf), persistence });
    };
    expect(view(countryFrom('all'))).toEqual(view(whole));
  });
});

/** A row with its councils by their slugs: the browser’s councils have fewer fields. */
function rowOf(row: { readonly councils: readonly { readonly slug: string }[] }): unknown {
  return { ...row, councils: row.councils.map(({ slug }) => slug) };
}

describe('claims are judged alike', () => {
  const notes = { revised: new Map<string, string>(), stories: new Map<string, string>() };
  const kinds = CLAIM_KINDS.map(({ kind }) => kind);
  const { rankings } = whole;
  const howLong = howLongAll({ rankings, cap: PROPOSED_CAP });

  // The highest of 2025, a council with a combined figure, a recoded one and a former one.
  test.each(['bolton', 'slough', 'kingston-upon-thames', 'gateshead', 'cumbria'])(
    'from the figures of %s, of another council and of two years',
    (council) => {
      for (const [since, year] of [
        [2017, 2019],
        [2019, 2022],
        [2021, latestYear],
      ] as const) {
        const claim = { council, other: 'bury', year, since };
        const partial = countryFrom(council, 'bury', year, since);
        const evidence = claimEvidence({
          country: partial,
          notes: { ...notes, howLong },
          cap: PROPOSED_CAP,
        });
        const full = claimEvidence({ country: whole, notes, cap: PROPOSED_CAP });
        for (const kind of kinds)
          expect(judgeClaim({ ...claim, kind }, evidence), kind).toEqual(
            judgeClaim({ ...claim, kind }, full),
          );
      }
    },
  );
});
