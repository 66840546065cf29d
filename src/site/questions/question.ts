/** What a question of the page of questions and answers is. */
import type { Link } from '../links.ts';

export interface Question {
  /** Its anchor on /questions/. Once published, it stays. */
  readonly id: string;
  /** As its reader would ask it. */
  readonly question: string;
  /** A few sentences each. An empty one is left out, where the data cannot bear it. */
  readonly answer: readonly string[];
  /** The pages that prove it. */
  readonly links: readonly Link[];
}

/** Questions of one kind of reader. */
export interface Reader {
  readonly id: string;
  readonly heading: string;
  readonly questions: readonly Question[];
}
