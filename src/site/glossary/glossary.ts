/** All terms of the glossary, and what pages say that only looks like one. */
import { COMPARISON_TERMS } from './comparison-terms.ts';
import { CONTEXT_TERMS } from './context-terms.ts';
import { FIGURE_TERMS } from './figure-terms.ts';
import type { Term } from './term.ts';

/** Every term, by name. */
export const GLOSSARY: readonly Term[] = [
  ...FIGURE_TERMS,
  ...CONTEXT_TERMS,
  ...COMPARISON_TERMS,
].sort((a, b) => a.name.localeCompare(b.name, 'en-GB'));

/** Phrases with a word of the glossary in another sense, written like its uses. */
export const OTHER_SENSES: readonly string[] = [
  'carriage return',
  'caseload watch',
  'in any case',
  'in each case',
  'in this case',
];

/** Address of a term’s entry. */
export function termHref(id: string): string {
  return `/glossary/#${id}`;
}
