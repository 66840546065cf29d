/** The headers as `.htaccess` for Apache 2.4 with mod_headers. */
import type { HeaderRule } from './headers.ts';
import { expressionWithout } from './pattern.ts';

/** @param base the path that the site is published below, with slashes at both ends */
export function apacheFile(rules: readonly HeaderRule[], base: string): string {
  return [
    'DirectoryIndex index.html',
    'AddDefaultCharset utf-8',
    `ErrorDocument 404 ${base}404.html`,
    // What hosts read is not for readers.
    `RedirectMatch 404 "^${base}(_headers|_hosts/.*)$"`,
    ...rules.map(sectionOf),
    '',
  ].join('\n');
}

function sectionOf({ path, except, headers }: HeaderRule): string {
  const lines = Object.entries(headers).map(([name, value]) =>
    name === 'Content-Type' ? `  ForceType "${value}"` : `  Header always set ${name} "${value}"`,
  );
  const matched = `%{REQUEST_URI} =~ m#${expressionWithout(path, except)}#`;
  return [`<If "${matched}">`, ...lines, '</If>'].join('\n');
}
