const PATHS = {
  close: 'M4 4l8 8M12 4l-8 8',
  pin: 'M6 2.5h4M6.5 2.5v4L4.5 9h7l-2-2.5v-4M8 9v4.5',
  more: 'M3.5 8h.01M8 8h.01M12.5 8h.01',
  back: 'M9.5 3.5L5 8l4.5 4.5',
};

/** A 16 px line drawing in the colour of its text; the control that holds it carries the words. */
export function Icon({ name }: { name: keyof typeof PATHS }) {
  return (
    <svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
      <path d={PATHS[name]} stroke-width={name === 'more' ? 2.4 : undefined} />
    </svg>
  );
}
