/** What an address asks for that its page does not have, each with the nearest value that the page has. */
import type { JSX } from 'preact';
import type { UnknownValue } from '../../dataset/address/unknown-value.ts';

interface UnknownValuesProps {
  readonly values: readonly UnknownValue[];
  /** The same address with the nearest value in place of the unknown one. */
  readonly hrefOf: (value: UnknownValue) => string;
}

/** One paragraph for each. */
export function UnknownValues({ values, hrefOf }: UnknownValuesProps): JSX.Element {
  return (
    <>
      {values.map((value) => (
        <p key={`${value.field} ${value.asked}`}>
          {value.lead}
          {value.nearest && (
            <>
              {' '}
              Did you mean <a href={hrefOf(value)}>{value.nearest.name}</a>?
            </>
          )}
        </p>
      ))}
    </>
  );
}
