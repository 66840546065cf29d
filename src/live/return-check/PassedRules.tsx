/** The rules that found nothing, folded away. */
import type { JSX } from 'preact';
import { counted } from './view.ts';

/** A rule with the address of its page. */
export interface RuleLink {
  readonly id: string;
  readonly title: string;
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
      <summary>{`Passed: ${counted(passed.length, 'rule')}`}</summary>
      <ul>
        {rules
          .filter(({ id }) => known.has(id))
          .map(({ id, title, href }) => (
            <li key={id} data-rule={id}>
              <a href={href} target="_blank">
                {title}
              </a>
            </li>
          ))}
      </ul>
    </details>
  );
}
