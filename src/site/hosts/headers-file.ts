/** The headers as a `_headers` file, which Netlify, Cloudflare Pages and the preview of this project read. */
import type { HeaderRule } from './headers.ts';

/**
 * The rules as text. The form knows no exceptions, so a rule with some is written once for each folder and file of the
 * site that has pages.
 * @param pages patterns of all paths that have pages, below no path
 * @param base the path that the site is published below, with slashes at both ends
 */
export function headersFile(
  rules: readonly HeaderRule[],
  pages: readonly string[],
  base: string,
): string {
  const plain = rules.flatMap(({ path, except, headers }) =>
    except === undefined
      ? [{ path, headers }]
      : placesBeside(except, pages, base).map((place) => ({ path: place, headers })),
  );
  return plain.map(ruleText).join('\n');
}

function placesBeside(
  except: readonly string[],
  pages: readonly string[],
  base: string,
): readonly string[] {
  return pages.map((page) => base + page.slice(1)).filter((page) => !except.includes(page));
}

function ruleText({ path, headers }: HeaderRule): string {
  const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`);
  return [path, ...lines, ''].join('\n');
}
