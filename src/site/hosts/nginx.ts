/** The headers as a file for nginx, which is included where a file of `conf.d` is. */
import type { HeaderRule } from './headers.ts';
import { expressionWithout, quoted } from './pattern.ts';

/**
 * A server that sends the site.
 * @param host its name, such as `caseload.example`
 * @param base the path that the site is published below, with slashes at both ends
 */
export function nginxFile(rules: readonly HeaderRule[], host: string, base: string): string {
  const types = rules.filter(({ headers }) => 'Content-Type' in headers);
  const names = [...new Set(rules.flatMap(({ headers }) => Object.keys(headers)))].filter(
    (name) => name !== 'Content-Type',
  );
  return [
    '# Copy the built site to the folder below `root`, with the path of its address as folders in it.',
    ...names.map((name) => mapOf(rules, name)),
    'server {',
    '  listen 80;',
    `  server_name ${host};`,
    '  root /var/www/caseload-watch;',
    '  index index.html;',
    '  charset utf-8;',
    '  charset_types text/css text/plain text/csv application/javascript application/json image/svg+xml;',
    `  error_page 404 ${base}404.html;`,
    // Siblings that `npm run compress` wrote, for other servers that ask on behalf of readers as well.
    '  gzip_static on;',
    '  gzip_proxied any;',
    '  gzip_vary on;',
    '  # With the module ngx_http_brotli_static_module: brotli_static on;',
    ...names.map((name) => `  add_header ${name} ${variable(name)} always;`),
    // What hosts read is not for readers.
    `  location ~ "^${base}(_headers|[.]htaccess|_hosts/.*)$" { return 404; }`,
    ...types.map(typeOf),
    '}',
    '',
  ].join('\n');
}

function mapOf(rules: readonly HeaderRule[], name: string): string {
  const cases = rules.flatMap(({ path, except, headers }) => {
    const value = headers[name];
    return value === undefined ? [] : [`  "~${expressionWithout(path, except)}" ${quoted(value)};`];
  });
  return [`map $uri ${variable(name)} {`, '  default "";', ...cases, '}'].join('\n');
}

function variable(name: string): string {
  return `$caseload_${name.toLowerCase().replaceAll('-', '_')}`;
}

function typeOf({ path, headers }: HeaderRule): string {
  const type = headers['Content-Type'] ?? '';
  return `  location ~ "${expressionWithout(path)}" { types { } default_type "${type}"; }`;
}
