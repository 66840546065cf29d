/** The rules that found nothing, each as what is so in the file, folded away. */
import type { JSX } from 'preact';
import { counted } from '../../dataset/text/counted.ts';

/** A rule with what is so where it finds nothing, and the address of its page. */
export interface RuleLink {
  readonly id: string;
  readonly passed: string;
  readonly href: string;
}

interface PassedRulesProps {
  readonly rules: readonly RuleLink[];
  /** Ids of the rules that passed. */
  readonly passed: readonly string[];
}

/** The list; nothing if no rule passed. */
export function PassedRules({ rules, passed }: PassedRulesProps): JSX.Element | null {
  if (passed.length === 0) return null;
  const known = new Set(passed);
  return (
    <details class="passed">
      <summary>{`${counted(passed.length, 'check')} passed`}</summary>
      <ul>
        {rules
          .filter(({ id }) => known.has(id))
          .map(({ id, passed: words, href }) => (
            <li key={id} data-rule={id}>
              <a href={href} target="_blank">
                {words}
              </a>
            </li>
          ))}
      </ul>
    </details>
  );
}
