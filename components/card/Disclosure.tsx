import type { ComponentChildren } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';

interface Props {
  /** Class and words of the button; its content if that is not its words. */
  class?: string;
  label: string;
  button?: ComponentChildren;
  /** From which edge of the card the panel hangs. */
  from: 'top' | 'foot';
  children: (close: () => void) => ComponentChildren;
}

/** A button and the panel it shows; the panel goes when focus leaves it, or at a second press. */
export function Disclosure({ class: name, label, button, from, children }: Props) {
  const [open, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const id = useId();
  const leave = (event: FocusEvent) => {
    const to = event.relatedTarget;
    if (!(to instanceof Node) || !(event.currentTarget as HTMLElement).contains(to)) setOpen(false);
  };
  const close = () => {
    opener.current?.focus();
    setOpen(false);
  };
  return (
    <div onFocusOut={leave}>
      <button
        ref={opener}
        type="button"
        class={name}
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        aria-label={button ? label : undefined}
        title={button ? label : undefined}
        onClick={() => setOpen(!open)}
      >
        {button ?? label}
      </button>
      {open && (
        // Focusable, so that a press between its buttons does not count as leaving it.
        <fieldset id={id} class={`panel panel--${from}`} aria-label={label} tabIndex={-1}>
          {children(close)}
        </fieldset>
      )}
    </div>
  );
}
