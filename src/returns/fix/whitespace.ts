/** Fixes what cannot be seen in a cell: control characters, line breaks, white space. */
import { readAgain } from '../read/windows-1252.ts';
import type { FixStep } from './fix-step.ts';

// Tab and line ends are white space and fixed as such. U+00AD and zero-width characters come along with copied text.
const CONTROLS =
  /[\0-\u0008\u000e-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/gu;

const LINE_BREAKS = /\s*[\r\n\v\f\u2028\u2029]+\s*/g;
const ODD_SPACES = /[\t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g;

/** In this order: characters that were read wrongly once, then what cannot be seen, then breaks, then spaces. */
export const SURFACE_STEPS: readonly FixStep[] = [
  { rule: 'garbled-characters', fix: readAgain },
  { rule: 'control-character', fix: (text) => text.replace(CONTROLS, '') },
  {
    rule: 'line-break',
    fix: (text) =>
      /[\r\n\v\f\u2028\u2029]/.test(text) ? text.trim().replace(LINE_BREAKS, ' ') : text,
  },
  { rule: 'white-space', fix: (text) => text.replace(ODD_SPACES, ' ').trim() },
];

/** The first control character of a text, in words for a sentence. */
export function controlIn(text: string): string {
  const found = text.match(CONTROLS)?.[0] ?? '';
  const code = found.codePointAt(0) ?? 0;
  return `the invisible character U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
}
