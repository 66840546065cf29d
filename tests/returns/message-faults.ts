/** What is wrong with the words of a message, whoever wrote it. */

/** Words that are never used for what has an everyday word. */
const REPLACED =
  /\bmend|\bhand(s|ed|ing)? in\b|\bstands?\b|\btold\b|\btells?\b|\banew\b|\bjoint|case[- ]hold|\bholds?\b|one click\b/i;
/** What a gap leaves behind that was filled with nothing, or not at all. */
const BROKEN = /\{\w*\}|…|undefined|NaN| {2}|‘’| [.,:;](?!\w)|\(\)|;/;
const SINGULAR = /(?<![\d.,])1 (cells|cases|rows|columns|councils|characters)\b/;
/** The most words of a sentence. */
const MOST_WORDS = 25;

const INSTRUCTION =
  /(^|[.?] )(Add|Check|Choose|Close|Copy|Correct|Delete|Fill|Keep|Name|Leave|Put|Remove|Save|Send|Shorten|Type|Use|Write)\b|\bmust be\b|\byou do not need to\b/i;

/** Sentences of a text. A quoted cell is one word, and where a place is named first, it is no sentence. */
function sentencesOf(text: string): string[] {
  return text
    .replace(/^(Row \d+(, \S+)?|\w+): /, '')
    .replaceAll(/‘[^‘’]*’/g, '‘cell’')
    .split(/(?<=[.?]) (?=[A-Z‘\d])/);
}

/** Faults of any words. */
export function faultsOf(text: string): string[] {
  return [
    ...[REPLACED, BROKEN, SINGULAR].flatMap((pattern) => pattern.exec(text)?.[0] ?? []),
    ...sentencesOf(text).filter((sentence) => sentence.split(' ').length > MOST_WORDS),
  ];
}

/** Faults of words that have to be whole sentences. */
export function sentenceFaultsOf(text: string): string[] {
  const broken = sentencesOf(text).filter((one) => !/^[A-Z‘\d].*[.?]$/s.test(one));
  return [...faultsOf(text), ...broken.map((sentence) => `no sentence: ${sentence}`)];
}

/** Whether a message says what to do. */
export function saysWhatToDo(message: string): boolean {
  return INSTRUCTION.test(message);
}
