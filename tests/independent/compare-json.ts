/** The JSON of caps, circles, councils and releases. */
import { CAP } from './cap.ts';
import { councils, inForce, type Council } from './councils.ts';
import { jsonAt, listIn, type Found } from './dist-files.ts';
import { compare, plain, shown } from './exact.ts';
import { capTable, councilsNow } from './expected-tables.ts';
import { figureOf, isPublished, LATEST, RELEASES, years, type Figure } from './figures.ts';
import { circleOf } from './lottery.ts';
import { rankOf } from './ranking.ts';
import { similarTo } from './similar.ts';
import type { Row } from './tables.ts';
import { textOf, type Tally } from './tally.ts';

/** Compares what the API gives of each council, cap and circle. */
export function compareJson(tally: Tally): void {
  const cap = jsonAt('api/v1/cap.json');
  for (const { year = '', cap: at = '', over, extra_fte } of capTable().values()) {
    const found = ((cap[year] ?? {}) as Record<string, Found>)[at] ?? {};
    tally.check('cap.json', `${year} ${at}, over`, textOf(found.over), over ?? '');
    tally.check('cap.json', `${year} ${at}, extra`, textOf(found.extraFte), extra_fte ?? '');
  }
  const lottery = jsonAt('api/v1/postcode-lottery.json');
  for (const council of councilsNow()) {
    const file = jsonAt(`api/v1/councils/${council.slug}.json`);
    compareCircle(tally, council, 'postcode-lottery.json', lottery[council.slug]);
    compareCircle(tally, council, 'within50Miles', file.within50Miles);
  }
  for (const council of councils.filter(({ codes }) =>
    codes.some((code) => code.startsWith('E')),
  )) {
    compareCouncil(tally, council);
  }
  const listed = listIn(jsonAt('api/v1/releases.json'));
  tally.check(
    'releases.json',
    'releases',
    listed.map(({ release }) => textOf(release)).join(),
    RELEASES.toReversed().join(),
  );
}

function compareCircle(tally: Tally, council: Council, kind: string, value: unknown): void {
  const circle = circleOf(council, LATEST);
  const found = (value ?? {}) as Found;
  const wanted: Row = {
    lowest: circle === undefined ? '' : shown(circle.lowest, 1),
    highest: circle === undefined ? '' : shown(circle.highest, 1),
    ratio: circle === undefined ? '' : shown(circle.ratio, 2),
    councils: circle === undefined ? '' : String(circle.compared.length),
    lowestCouncils: (circle?.lowestSlugs ?? []).join('; '),
    highestCouncils: (circle?.highestSlugs ?? []).join('; '),
  };
  for (const [name, cell] of Object.entries(wanted)) {
    const text = Array.isArray(found[name])
      ? found[name].map(textOf).toSorted().join('; ')
      : textOf(found[name]);
    tally.check(kind, `${council.slug}, ${name}`, text, cell);
  }
}

function compareCouncil(tally: Tally, council: Council): void {
  const file = jsonAt(`api/v1/councils/${council.slug}.json`);
  const found = listIn(file.figures);
  const own = years.map((year) => figureOf(council.slug, year)).filter((one) => one !== undefined);
  tally.check(
    'councils JSON',
    `${council.slug}, averages`,
    String(found.filter(({ average }) => textOf(average) !== '').length),
    String(own.filter(isPublished).length),
  );
  for (const figure of own) {
    const row = found.find(({ year }) => textOf(year) === String(figure.year)) ?? {};
    for (const [name, cell] of Object.entries(figureJson(figure, council))) {
      tally.check(
        'councils JSON',
        `${council.slug} ${String(figure.year)}, ${name}`,
        textOf(row[name]),
        cell,
      );
    }
  }
  if (Array.isArray(file.neighbours) && council.england && inForce(council, LATEST)) {
    tally.check(
      'councils JSON',
      `${council.slug}, neighbours`,
      textOf(file.neighbours),
      similarTo(council.slug).join('; '),
    );
  }
}

function figureJson(figure: Figure, { slug }: Council): Row {
  const rank = isPublished(figure) ? rankOf(figure) : undefined;
  return {
    status: figure.status,
    average: plain(figure.text),
    cases: figure.numbers === undefined ? '' : shown(figure.numbers.cases, 0),
    caseHoldersFte: figure.numbers === undefined ? '' : shown(figure.numbers.fte, 1),
    rank: rank === undefined ? '' : String(rank.rank),
    overCap: figure.numbers === undefined ? '' : String(compare(figure.numbers.average, CAP) > 0),
    jointWith: figure.members.filter((one) => one !== slug).join('; '),
  };
}
