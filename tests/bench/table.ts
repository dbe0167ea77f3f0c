export type Cell = string | number | undefined;

export const figure = (value: number): string => {
  if (value >= 1000) return Math.round(value).toLocaleString('en');
  return value >= 100 ? value.toFixed(0) : value >= 0.1 || value === 0 ? value.toFixed(1) : value.toFixed(3);
};

/** A table as Markdown prints it, so that it can stand in the README as it is. */
export function table(head: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const texts = rows.map((row) => row.map((one) => (typeof one === 'number' ? figure(one) : (one ?? '–'))));
  const widths = head.map((title, column) => Math.max(title.length, ...texts.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]) => `| ${row.map((one, at) => one.padEnd(widths[at] ?? 0)).join(' | ')} |`;
  return [line(head), `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`, ...texts.map(line)].join('\n');
}
