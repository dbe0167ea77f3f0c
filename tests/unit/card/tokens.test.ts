import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync(new URL('../../../components/tokens.css', import.meta.url), 'utf8');
const tokens = new Map(
  [...css.matchAll(/--([\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g)].map(([, name, light, dark]) => [
    name,
    { light, dark },
  ]),
);

/** Relative luminance by WCAG 2.2. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [darker = 0, lighter = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (lighter + 0.05) / (darker + 0.05);
}

describe.each(['light', 'dark'] as const)('the colours in %s', (scheme) => {
  const colour = (name: string): string => {
    const found = tokens.get(name)?.[scheme];
    if (!found) throw new Error(`no colour ${name}`);
    return found;
  };

  it.each([
    ['ink', 'paper'],
    ['ink', 'field'],
    ['ink', 'raised'],
    ['ink-soft', 'paper'],
    ['ink-soft', 'field'],
    ['ink-soft', 'raised'],
    ['ink-soft', 'accent-wash'],
    ['ink', 'accent-wash'],
    ['accent', 'paper'],
    ['accent', 'field'],
    ['accent', 'raised'],
    ['accent', 'accent-wash'],
    ['accent-ink', 'accent'],
    ['amber', 'amber-wash'],
  ])('%s is read on %s (AA, 4.5)', (text, ground) => {
    expect(contrast(colour(text), colour(ground))).toBeGreaterThanOrEqual(4.5);
  });

  it.each([
    ['edge', 'paper'],
    ['edge', 'field'],
    ['edge', 'raised'],
    ['accent', 'paper'],
  ])('%s is seen on %s as the edge of a control (AA, 3)', (line, ground) => {
    expect(contrast(colour(line), colour(ground))).toBeGreaterThanOrEqual(3);
  });
});
