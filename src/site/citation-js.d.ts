/** What is used of Citation.js, which comes without types. */
declare module '@citation-js/core' {
  /** An item in CSL-JSON. */
  export type CslItem = Readonly<Record<string, unknown>>;
  export class Cite {
    constructor(items: readonly CslItem[]);
    format(
      name: 'bibliography',
      options: { template: string; lang: string; format: 'text' },
    ): string;
    format(name: 'bibtex' | 'ris', options?: { format: 'text' }): string;
  }
  export const plugins: {
    readonly config: { get(name: '@bibtex'): { format: { useIdAsLabel: boolean } } };
  };
}
declare module '@citation-js/plugin-csl';
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
