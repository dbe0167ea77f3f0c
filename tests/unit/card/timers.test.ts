import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { cardMachine } from '../../../lib/card/timers';

describe('the running machine', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  function machine(delay = 400) {
    const done: string[] = [];
    const running = cardMachine(
      () => delay,
      (effect) => {
        done.push('mark' in effect ? `${effect.type} ${effect.mark}` : effect.type);
        if (effect.type === 'open') running.send({ type: 'ready', token: effect.token });
      },
    );
    return { running, done };
  }

  it('opens after the delay of rest, and not before', () => {
    const { running, done } = machine();
    running.send({ type: 'over', mark: 'A', moving: true });
    vi.advanceTimersByTime(399);
    expect(done).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(done).toEqual(['open A', 'show A']);
  });

  it('opens nothing for a pointer that keeps moving or passes over', () => {
    const { running, done } = machine();
    for (let i = 0; i < 20; i++) {
      running.send({ type: 'over', mark: 'A', moving: true });
      vi.advanceTimersByTime(100);
    }
    running.send({ type: 'off' });
    vi.advanceTimersByTime(5000);
    expect(done).toEqual([]);
  });

  it('lets the pointer come back within the hide delay, which is not the show delay', () => {
    const { running, done } = machine(0);
    running.send({ type: 'over', mark: 'A', moving: false });
    vi.advanceTimersByTime(0);
    running.send({ type: 'off' });
    vi.advanceTimersByTime(250);
    running.send({ type: 'onCard' });
    vi.advanceTimersByTime(5000);
    expect(done).toEqual(['open A', 'show A']);
    running.send({ type: 'off' });
    vi.advanceTimersByTime(300);
    expect(done).toEqual(['open A', 'show A', 'hide']);
  });

  it('goes from one mark to the next', () => {
    const { running, done } = machine();
    running.send({ type: 'over', mark: 'A', moving: false });
    vi.advanceTimersByTime(400);
    running.send({ type: 'over', mark: 'B', moving: false });
    vi.advanceTimersByTime(400);
    expect(done).toEqual(['open A', 'show A', 'hide', 'open B', 'show B']);
  });

  it('does nothing more once stopped', () => {
    const { running, done } = machine();
    running.send({ type: 'over', mark: 'A', moving: false });
    running.stop();
    vi.advanceTimersByTime(5000);
    expect(done).toEqual([]);
  });
});
