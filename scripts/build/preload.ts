/**
 * How a script loads another one later: all that the other one needs and the page has not yet is asked for at once, not
 * one after the other. Vite’s own helper also waits for style sheets, of which no script of this site loads any, and
 * names what the page has already. That would take a kilobyte of every first visit.
 */

/** What Vite calls its helper. */
const HELPER = '\0vite/preload-helper.js';

/** What a bundler knows of a script it has made. */
interface Chunk {
  readonly imports: readonly string[];
}

/** The part of a plugin’s work that is used here. Vite’s own type knows more. */
interface PreloadPlugin {
  readonly name: string;
  readonly enforce: 'pre';
  readonly configEnvironment: {
    readonly order: 'post';
    readonly handler: (name: string) => object | undefined;
  };
  readonly load: (id: string) => string | undefined;
  readonly generateBundle: (options: unknown, bundle: Record<string, unknown>) => void;
}

/**
 * A plugin for the bundler of the browser’s scripts.
 * @param base the path that the site is published below, with slashes at both ends
 */
export function preloadPlugin(base: string): PreloadPlugin {
  let scripts: Record<string, unknown> = {};
  const resolveDependencies = (
    file: string,
    needed: readonly string[],
    { hostId }: { readonly hostId: string },
  ): string[] => {
    const there = new Set([file, ...importedBy(hostId, scripts)]);
    return needed.filter((one) => !there.has(one));
  };
  return {
    name: 'preload',
    enforce: 'pre',
    // Astro has settings of its own for the browser’s scripts, which are there before these.
    configEnvironment: {
      order: 'post',
      handler: (name) =>
        name === 'client' ? { build: { modulePreload: { resolveDependencies } } } : undefined,
    },
    load: (id) => (id === HELPER ? helperBelow(base) : undefined),
    generateBundle: (_options, bundle) => {
      scripts = bundle;
    },
  };
}

/** A script and all that has come with it. */
function importedBy(
  file: string,
  scripts: Readonly<Record<string, unknown>>,
  found = new Set<string>(),
): ReadonlySet<string> {
  const script = scripts[file];
  if (found.has(file) || !isChunk(script)) return found;
  found.add(file);
  for (const one of script.imports) importedBy(one, scripts, found);
  return found;
}

function isChunk(file: unknown): file is Chunk {
  return typeof file === 'object' && file !== null && 'imports' in file;
}

function helperBelow(base: string): string {
  return `const asked = new Set();
export const __vitePreload = (load, files = []) => {
  for (const file of files) {
    if (asked.has(file)) continue;
    asked.add(file);
    const link = document.createElement('link');
    link.rel = 'modulepreload';
    link.href = ${JSON.stringify(base)} + file;
    document.head.append(link);
  }
  return load();
};`;
}
