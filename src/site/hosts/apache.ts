/** The headers as `.htaccess` for Apache 2.4 with mod_headers. */
import type { HeaderRule } from './headers.ts';
import { expressionWithout, quoted } from './pattern.ts';

/** @param base the path that the site is published below, with slashes at both ends */
export function apacheFile(rules: readonly HeaderRule[], base: string): string {
  return [
    'DirectoryIndex index.html',
    'AddDefaultCharset utf-8',
    `ErrorDocument 404 ${base}404.html`,
    // What hosts read is not for readers.
    `RedirectMatch 404 "^${base}(_headers|_hosts/.*)$"`,
    ...rules.map(sectionOf),
    ...SIBLINGS.flatMap(siblingOf),
    'Header append Vary Accept-Encoding',
    '',
  ].join('\n');
}

/** Siblings that `npm run compress` wrote, the one that is preferred first. */
const SIBLINGS = [
  { coding: 'br', ending: 'br' },
  { coding: 'gzip', ending: 'gz' },
] as const;

/** What the server knows of these endings is left aside: `.gz` may have a type, and `.br` is a language elsewhere. */
function siblingOf({ coding, ending }: (typeof SIBLINGS)[number]): string[] {
  return [
    '<IfModule mod_rewrite.c>',
    '  RewriteEngine On',
    `  RewriteCond "%{HTTP:Accept-Encoding}" "(^|,)\\s*${coding}\\s*(;\\s*q=(1|0?[.]\\d*[1-9])[^,]*)?(,|$)"`,
    `  RewriteCond "%{REQUEST_FILENAME}.${ending}" -f`,
    `  RewriteRule "^(.+)$" "$1.${ending}" [L]`,
    '</IfModule>',
    `<FilesMatch "[.]${ending}$">`,
    `  RemoveType .${ending}`,
    `  RemoveLanguage .${ending}`,
    `  AddEncoding ${coding} .${ending}`,
    '</FilesMatch>',
  ];
}

/** A rule is for the siblings of a file as well, since they are sent under its address. */
function sectionOf({ path, except, headers }: HeaderRule): string {
  const lines = Object.entries(headers).map(([name, value]) =>
    name === 'Content-Type'
      ? `  ForceType ${quoted(value)}`
      : `  Header always set ${name} ${quoted(value)}`,
  );
  const expression = expressionWithout(path, except).replaceAll('$', '([.](br|gz))?$');
  const matched = `%{REQUEST_URI} =~ m#${expression}#`;
  return [`<If "${matched}">`, ...lines, '</If>'].join('\n');
}
