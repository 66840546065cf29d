/** The publisher's record of later changes, in sentences. */
import { inWords, listed, oneDecimal, thousands } from '../text/format.ts';
import { sizeOf, type Accuracy } from './accuracy.ts';

/**
 * How often averages changed, and whether those of a release's own year did.
 * @param averages the record of averages, by pair of releases
 */
export function averagesRecord(averages: readonly Accuracy[]): string[] {
  const changed = averages.filter((one) => one.changed > 0);
  const same = averages.filter((one) => one.changed === 0);
  return [...changed.map(changedSentence), ...sameSentence(same), ownYearSentence(averages)];
}

function changedSentence({ from, to, of, changed, sizes }: Accuracy): string {
  const size = sizeOf(sizes);
  const by =
    size === undefined
      ? ''
      : ` Half of these changes were by ${oneDecimal(size.half)} or less, and the largest was by ${oneDecimal(size.largest)}.`;
  return `The release of ${to} changed ${inWords(changed)} of ${thousands(of)} averages that the release of ${from} gave.${by}`;
}

function sameSentence(same: readonly Accuracy[]): string[] {
  const [first, ...others] = same.map(({ to, of }) => [to, thousands(of)] as const);
  if (first === undefined) return [];
  const then = others.map(([to, of]) => `that of ${to} none of ${of}`);
  return [
    `${listed([`The release of ${first[0]} changed none of ${first[1]} averages`, ...then])}.`,
  ];
}

/** What a reader of the newest year can expect. */
function ownYearSentence(averages: readonly Accuracy[]): string {
  const of = averages.reduce((sum, { ownYear }) => sum + ownYear.of, 0);
  const changed = averages.reduce((sum, { ownYear }) => sum + ownYear.changed, 0);
  const first = `Of all these averages, ${thousands(of)} were for the newest year of the release that gave them.`;
  return changed === 0
    ? `${first} The next release changed none of them.`
    : `${first} The next release changed ${inWords(changed)} of them.`;
}
