/** The files that hosts read, all made of one list of headers. */
import { apacheFile } from './apache.ts';
import { caddyFile, containerFile } from './caddy.ts';
import { cloudFrontPolicies } from './cloudfront.ts';
import { headersFile } from './headers-file.ts';
import { headerRules } from './headers.ts';
import { nginxFile } from './nginx.ts';
import { pagePlaces } from './page-places.ts';

/**
 * Each file by its path in the built site.
 * @param site the site’s own address with a slash at its end
 * @param styles hashes of the style sheets that pictures hold themselves
 */
export function hostFiles(site: URL, styles: readonly string[]): ReadonlyMap<string, string> {
  const { origin, hostname, pathname: base, protocol } = site;
  const rules = headerRules({ styles, base, secure: protocol === 'https:' });
  return new Map([
    ['_headers', headersFile(rules, pagePlaces(), base)],
    ['.htaccess', apacheFile(rules, base)],
    ['_hosts/nginx.conf', nginxFile(rules, hostname, base)],
    ['_hosts/Caddyfile', caddyFile(rules, origin, base)],
    ['_hosts/container.Caddyfile', containerFile(rules, base)],
    ['_hosts/cloudfront.json', `${JSON.stringify(cloudFrontPolicies(rules, base), null, 2)}\n`],
  ]);
}
