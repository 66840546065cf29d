/** Limits of other places, each of which moves the cap to its number. They are shown only where scripts run. */
import type { JSX } from 'preact';
import { trialLabel } from '../../dataset/limits/limit-wording.ts';
import type { NotedLimit, TrialLimit } from '../../dataset/limits/limits.ts';

interface LimitChoiceProps {
  readonly limits: readonly TrialLimit[];
  /** What to know where the cap that the page is built for is one of them; may be empty. */
  readonly note: string;
}

/** A list to choose from, and what to know of the limit that the cap is at. */
export function LimitChoice({ limits, note }: LimitChoiceProps): JSX.Element {
  return (
    <div
      class="stack-tight"
      data-part="limit-choice"
      data-limits={JSON.stringify(limits.map(noted))}
    >
      <label class="js-only no-print limit-choice">
        Try a limit from another place
        <select data-part="limit">
          <option value="">Choose a limit</option>
          {limits.map((limit) => (
            <option value={limit.id} key={limit.id}>
              {trialLabel(limit)}
            </option>
          ))}
        </select>
      </label>
      <p class="note" data-part="limit-note">
        {note}
      </p>
    </div>
  );
}

/** What the browser needs of a limit. */
function noted({ id, place, number, unit, force }: TrialLimit): NotedLimit {
  return { id, place, number, unit, force };
}
