/**
 * The headers as response headers policies of Amazon CloudFront, one for each behaviour of a distribution. A policy
 * cannot name the type of a file, which S3 keeps with the file: the types are listed beside them.
 */
import type { HeaderRule } from './headers.ts';
import { expressionWithout } from './pattern.ts';

/** Behaviours in their order, each with the path of a file that it is for. The last one is the default. */
const BEHAVIOURS = [
  { name: 'scripts', path: '_astro/*', example: '_astro/page.js' },
  { name: 'fonts', path: 'fonts/*', example: 'fonts/a.woff2' },
  { name: 'worker', path: 'service-worker.js', example: 'service-worker.js' },
  { name: 'embeds', path: 'embed/*/*', example: 'embed/card/bolton/' },
  { name: 'kept-embeds', path: 'v/*/embed/*/*', example: 'v/0/embed/card/bolton/' },
  { name: 'kept', path: 'v/*/*', example: 'v/0/councils/bolton/' },
  { name: 'default', path: '*', example: 'about/' },
] as const;

/** @param base the path that the site is published below, with slashes at both ends */
export function cloudFrontPolicies(rules: readonly HeaderRule[], base: string): object {
  return {
    behaviors: BEHAVIOURS.map(({ name, path, example }) => ({
      PathPattern: name === 'default' ? '*' : base.slice(1) + path,
      ResponseHeadersPolicyConfig: configOf(name, headersOf(rules, base + example)),
    })),
    contentTypes: rules.flatMap(({ path, headers }) => {
      const type = headers['Content-Type'];
      return type === undefined ? [] : [{ files: path.slice(1), type }];
    }),
  };
}

function headersOf(rules: readonly HeaderRule[], path: string): Record<string, string> {
  const matching = rules.filter((rule) =>
    new RegExp(expressionWithout(rule.path, rule.except)).test(path),
  );
  return Object.assign({}, ...matching.map(({ headers }) => headers)) as Record<string, string>;
}

/** Headers that have a place of their own in a policy; CloudFront refuses them among the others. */
const OWN_PLACE = [
  'Access-Control-Allow-Origin',
  'Content-Security-Policy',
  'Referrer-Policy',
  'Strict-Transport-Security',
  'X-Content-Type-Options',
];

function configOf(name: string, sent: Record<string, string>): object {
  const items = Object.entries(sent)
    .filter(([header]) => !OWN_PLACE.includes(header))
    .map(([Header, Value]) => ({ Header, Value, Override: true }));
  return {
    Name: `caseload-watch-${name}`,
    CorsConfig: corsOf(sent),
    SecurityHeadersConfig: securityOf(sent),
    CustomHeadersConfig: { Quantity: items.length, Items: items },
  };
}

function corsOf(sent: Record<string, string>): object {
  return {
    AccessControlAllowOrigins: { Quantity: 1, Items: [sent['Access-Control-Allow-Origin']] },
    AccessControlAllowHeaders: { Quantity: 1, Items: ['*'] },
    AccessControlAllowMethods: { Quantity: 2, Items: ['GET', 'HEAD'] },
    AccessControlAllowCredentials: false,
    OriginOverride: true,
  };
}

function securityOf(sent: Record<string, string>): object {
  const transport = sent['Strict-Transport-Security'];
  return {
    ContentSecurityPolicy: {
      Override: true,
      ContentSecurityPolicy: sent['Content-Security-Policy'],
    },
    ContentTypeOptions: { Override: true },
    ReferrerPolicy: { Override: true, ReferrerPolicy: sent['Referrer-Policy'] },
    ...(transport === undefined ? {} : { StrictTransportSecurity: transportOf(transport) }),
  };
}

function transportOf(value: string): object {
  const seconds = Number(/max-age=(\d+)/.exec(value)?.[1] ?? 0);
  return { Override: true, AccessControlMaxAgeSec: seconds, IncludeSubdomains: false };
}
