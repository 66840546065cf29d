/** The template of each council: its code, its name and the rows of its last return. */
import { byName } from '../../dataset/text/council-names.ts';
import { describeFormat } from '../../schemas/return-format.ts';
import { templateCsv } from '../../returns/format/template.ts';
import type { Council } from '../../schemas/council.ts';
import type { Context } from '../context.ts';
import { councilHref, type Link } from '../links.ts';

/** Councils that can send a return today, A to Z. */
export function councilsThatReport({ dataset }: Context): Council[] {
  return dataset.councils
    .filter(({ code, in_force_to: end }) => code !== undefined && end === undefined)
    .sort(byName);
}

/** Where a council's template is. */
export function templateLink({ name, slug }: Council): Link {
  return { text: name, href: `/returns/templates/${slug}.csv` };
}

/** Where the templates are, by the address of each council’s page. */
export function templatesByPage(context: Context): ReadonlyMap<string, string> {
  return new Map(
    councilsThatReport(context).map((council) => [
      councilHref(council),
      templateLink(council).href,
    ]),
  );
}

/** The template as CSV. The quarter is left open, since a file that is made once cannot know it. */
export function councilTemplate({ returns }: Context, { code, name, slug }: Council): string {
  if (code === undefined) throw new Error(`${slug} has no code to send a return under`);
  const last = returns.findLast((one) => one.council === slug);
  const filled = { code, name, periodEnd: '', ...(last && { rows: last.rows }) };
  return templateCsv(describeFormat(), filled);
}
