/** The headers as a Caddyfile. */
import type { HeaderRule } from './headers.ts';
import { expressionOf, quoted } from './pattern.ts';

/** The site itself, with the siblings that `npm run compress` wrote. */
const FILES = ['\tfile_server {', '\t\tprecompressed br gzip', '\t}'];

/**
 * @param site the address of the site without its path, such as `https://caseload.example`
 * @param base the path that the site is published below, with slashes at both ends
 */
export function caddyFile(rules: readonly HeaderRule[], site: string, base: string): string {
  return [
    '# Copy the built site to the folder below `root`, with the path of its address as folders in it.',
    `${site} {`,
    '\troot * /srv/caseload-watch',
    // What hosts read is not for readers.
    `\t@hosts path ${base}_headers ${base}.htaccess ${base}_hosts/*`,
    '\terror @hosts 404',
    ...rules.flatMap(blockOf),
    ...FILES,
    '\thandle_errors {',
    `\t\trewrite * ${base}404.html`,
    '\t\tfile_server',
    '\t}',
    '}',
    '',
  ].join('\n');
}

/** Another server has the certificate and passes requests on to this one, which writes nothing to its disk. */
const CONTAINED = ['{', '\tadmin off', '\tauto_https off', '\tpersist_config off', '}'];

/** The same for the server in a container (docs/hosting/Containerfile), at port 8080 under any name. */
export function containerFile(rules: readonly HeaderRule[], base: string): string {
  return [...CONTAINED, caddyFile(rules, ':8080', base)].join('\n');
}

function blockOf({ path, except = [], headers }: HeaderRule, index: number): string[] {
  const name = `@rule${index + 1}`;
  return [
    `\t${name} {`,
    `\t\tpath_regexp "${expressionOf(path)}"`,
    ...except.map((each) => `\t\tnot path_regexp "${expressionOf(each)}"`),
    '\t}',
    `\theader ${name} {`,
    ...Object.entries(headers).map(([header, value]) => `\t\t${header} ${quoted(value)}`),
    '\t}',
  ];
}
