/** All questions as a table. */
import { findQuestions } from './find-questions.ts';
import { plainQuestions } from './plain-questions.ts';
import type { Question } from './question.ts';
import { trapQuestions } from './trap-questions.ts';

const COLUMNS = [
  'question',
  'trap',
  'tool',
  'arguments',
  'outcome',
  'says',
  'explains',
  'worked_out_by',
];

/** The questions as CSV, plain ones first. */
export function questionTable(): string {
  const all = [...plainQuestions(), ...trapQuestions(), ...findQuestions()];
  return `${[COLUMNS, ...all.map(cellsOf)].map((cells) => cells.map(quoted).join()).join('\n')}\n`;
}

function cellsOf({ question, trap, tool, args, outcome, says, explains, by }: Question): string[] {
  return [
    question,
    trap,
    tool,
    JSON.stringify(args),
    outcome,
    says.join('; '),
    explains.join('; '),
    by,
  ];
}

function quoted(cell: string): string {
  return /[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
