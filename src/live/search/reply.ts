/** What the search box answers: words, and pages to choose from. */

/** A page to go to. */
export interface Choice {
  readonly name: string;
  readonly href: string;
  /** Why it is offered; may be empty. */
  readonly detail: string;
}

export interface Reply {
  /** Shown above the choices; may be empty. */
  readonly says: string;
  /** What is read out in place of `says`, where less is shown than there is to hear. */
  readonly spoken?: string;
  /** What to know before relying on it; shown below the choices. */
  readonly note?: string | undefined;
  /** The most likely first. */
  readonly choices: readonly Choice[];
  /** Whether Enter opens the first choice without its being picked. */
  readonly sure: boolean;
}

/** Nothing to say. */
export const NO_REPLY: Reply = { says: '', choices: [], sure: false };

/** Words alone. */
export function sayOnly(says: string): Reply {
  return { ...NO_REPLY, says };
}

/** The reply as a screen reader is to hear it: what was found, how many there are to choose from, what to know. */
export function spokenText({ says, spoken, note, choices: { length } }: Reply): string {
  const count = length === 0 ? '' : `${length} to choose from.`;
  return [spoken ?? says, count, note].filter(Boolean).join(' ');
}

/** A name as it is in a sentence, by itself: `the Isle of Wight` as `Isle of Wight`. */
export function titleOf(name: string): string {
  return name.replace(/^the /, '');
}
