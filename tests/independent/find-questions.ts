/** Questions which council is meant: by name, misspelt, by a town and by a postcode. Answers were looked up by hand. */
import type { Question } from './question.ts';

/** What is typed, how it is asked, and the slug that must come first; none where nothing may be found. */
const ASKED: readonly (readonly [typed: string, question: string, slug: string, trap: string])[] = [
  ['Bolton', 'Which council is Bolton?', 'bolton', ''],
  ['Westminster', 'Which council is Westminster?', 'westminster', ''],
  ['Bristol', 'Which council is Bristol?', 'bristol', ''],
  ['Boltn', 'Which council is Boltn?', 'bolton', 'misspelt'],
  ['Livepool', 'Which council is Livepool?', 'liverpool', 'misspelt'],
  ['Birmingam', 'Which council is Birmingam?', 'birmingham', 'misspelt'],
  ['Sheffeild', 'Which council is Sheffeild?', 'sheffield', 'misspelt'],
  ['Horwich', 'Who runs children’s services in Horwich?', 'bolton', 'town'],
  ['Atlantis', 'Which council is Atlantis?', '', 'unknown'],
  // The town halls of Bolton, Sheffield, Leeds and Birmingham.
  ['BL1 1RU', 'Which council is BL1 1RU in?', 'bolton', 'postcode'],
  ['S1 2HH', 'Which council is S1 2HH in?', 'sheffield', 'postcode'],
  ['LS1 1UR', 'Which council is LS1 1UR in?', 'leeds', 'postcode'],
  ['B1 1BB', 'Which council is B1 1BB in?', 'birmingham', 'postcode'],
];

export function findQuestions(): Question[] {
  return ASKED.map(([query, question, slug, trap]) => ({
    question,
    trap,
    tool: 'find_council',
    args: { query },
    outcome: slug === '' ? 'refused' : 'answered',
    says: slug === '' ? [] : [slug],
    explains: [],
    by: 'hand',
  }));
}
