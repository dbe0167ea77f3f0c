/** Columns a terminal gives to a character: East Asian wide characters take two. https://www.unicode.org/reports/tr11/ */
const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/;

const columns = (text: string): number => [...text].reduce((sum, character) => sum + (WIDE.test(character) ? 2 : 1), 0);

/** Rows of text as lines with aligned columns, a rule under the head. Line breaks in a cell become spaces. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [head, ...rows].map((row) => row.map((cell) => cell.replace(/\s+/g, ' ')));
  const widths = head.map((_, place) => Math.max(...lines.map((row) => columns(row[place] ?? ''))));
  const line = (row: readonly string[]) =>
    row
      .map((cell, place) => cell + ' '.repeat((widths[place] ?? 0) - columns(cell)))
      .join('  ')
      .trimEnd();
  const [first = [], ...rest] = lines;
  return [line(first), widths.map((width) => '─'.repeat(width)).join('  '), ...rest.map(line)].join('\n');
}
