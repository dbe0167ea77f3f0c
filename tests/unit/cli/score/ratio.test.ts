import { describe, expect, it } from 'vitest';
import { f1, ratio } from '../../../../lib/cli/score/ratio';

describe('ratio', () => {
  it('gives the intervals that tables of the Wilson score give', () => {
    const share = ratio(81, 263);
    expect(share.value).toBeCloseTo(0.308, 3);
    expect(share.low).toBeCloseTo(0.2553, 4);
    expect(share.high).toBeCloseTo(0.3662, 4);
  });

  it('never leaves 0 to 1', () => {
    expect(ratio(0, 5).low).toBeCloseTo(0, 12);
    expect(ratio(0, 5).low).toBeGreaterThanOrEqual(0);
    expect(ratio(5, 5).high).toBeLessThanOrEqual(1);
    expect(ratio(5, 5).low).toBeCloseTo(0.5655, 4);
  });

  it('has no value where nothing was counted', () => {
    expect(ratio(0, 0)).toEqual({ hits: 0, of: 0, value: null, low: null, high: null });
  });
});

describe('f1', () => {
  it('is the harmonic mean', () => {
    expect(f1(ratio(1, 2), ratio(1, 1))).toBeCloseTo(2 / 3);
    expect(f1(ratio(0, 2), ratio(0, 1))).toBe(0);
    expect(f1(ratio(0, 0), ratio(1, 1))).toBeNull();
  });
});
