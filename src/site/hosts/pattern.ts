/** Patterns of paths as regular expressions, for hosts that read those. */

/** The expression that matches what a pattern means: `*` is anything, `:name` is one part of a path. */
export function expressionOf(pattern: string): string {
  const parts = pattern.split('/').map((part) => {
    if (part.startsWith(':')) return '[^/]+';
    return part.split('*').map(escaped).join('.*');
  });
  return `^${parts.join('/')}$`;
}

/** The same without what is excepted, for hosts that know negative lookahead. */
export function expressionWithout(pattern: string, except: readonly string[] = []): string {
  const excluded = except.map((each) => `(?!${expressionOf(each).slice(1)})`).join('');
  return `^${excluded}${expressionOf(pattern).slice(1)}`;
}

/** A value of a header within the quotation marks of a host’s file. */
export function quoted(value: string): string {
  return `"${value.replaceAll(/["\\]/g, '\\$&')}"`;
}

function escaped(text: string): string {
  return text.replaceAll(/[.+?^${}()|[\]\\]/g, '\\$&');
}
