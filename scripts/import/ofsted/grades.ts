/** The words of Ofsted's lists in the project's own spelling. */

/** Words in place of a grade where the report gives none. */
const NO_GRADE: readonly string[] = ['inspection_pre_dates_judgement', 'none'];

/** A grade in lower case, short form; '' where there is none. Unknown words stay as they are, to be refused. */
export function gradeWord(cell = ''): string {
  const word = cell.trim().toLowerCase();
  if (NO_GRADE.includes(word)) return '';
  return word === 'requires improvement to be good' ? 'requires improvement' : word;
}
