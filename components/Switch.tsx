/** A switch that is named by the text beside it. */
export function Switch(props: {
  on: boolean;
  labelledBy: string;
  describedBy?: string;
  toggle: (on: boolean) => void;
}) {
  const { on, labelledBy, describedBy, toggle } = props;
  return (
    <button
      type="button"
      class="switch"
      role="switch"
      aria-checked={on}
      aria-labelledby={labelledBy}
      aria-describedby={describedBy}
      onClick={() => toggle(!on)}
    />
  );
}
