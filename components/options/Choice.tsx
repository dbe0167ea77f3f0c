import type { ComponentChildren } from 'preact';

export interface ChoiceProps<T extends string> {
  legend: string;
  name: string;
  options: readonly { value: T; label: ComponentChildren }[];
  value: T;
  choose: (value: T) => void;
}

/** One of a few, as radio buttons: arrow keys and screen readers know them by themselves. */
export function Choice<T extends string>({ legend, name, options, value, choose }: ChoiceProps<T>) {
  return (
    <fieldset class="setting">
      <legend class="setting__name">{legend}</legend>
      <div class="setting__choices">
        {options.map((option) => (
          <label key={option.value} class="choice">
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={option.value === value}
              onChange={() => choose(option.value)}
            />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
