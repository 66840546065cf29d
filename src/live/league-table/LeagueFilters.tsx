/** The fields that sort and filter the league table. */
import type { JSX } from 'preact';
import type { FieldView } from './league-fields.ts';

interface LeagueFiltersProps {
  readonly fields: readonly FieldView[];
}

/** One field after the other. */
export function LeagueFilters({ fields }: LeagueFiltersProps): JSX.Element {
  return (
    <>
      {fields.map((field) => (
        <Field field={field} key={field.name} />
      ))}
    </>
  );
}

function Field({ field }: { readonly field: FieldView }): JSX.Element {
  const { name, label, value, options, group } = field;
  const [first, ...others] = options;
  return (
    <p>
      <label for={name}>{label}</label>
      <select id={name} name={name} value={value} data-part="field">
        <option value="">{first.words}</option>
        {group === undefined ? (
          <Options of={others} />
        ) : (
          <optgroup label={group}>
            <Options of={others} />
          </optgroup>
        )}
      </select>
    </p>
  );
}

function Options({ of: options }: { readonly of: FieldView['options'][number][] }): JSX.Element {
  return (
    <>
      {options.map(({ value, words }) => (
        <option value={value === words ? undefined : value} key={value}>
          {words}
        </option>
      ))}
    </>
  );
}
