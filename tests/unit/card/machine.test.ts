import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Effect, type Event, IDLE, liveMark, reduce, type State } from '../../../lib/card/machine';
import { COLUMNS, TABLE } from './machine.table';

const card = { token: 7, mark: 'A', by: 'hover', shown: true } as const;
const next = { token: 8, mark: 'B' };

/** The states that the table's rows name. */
const STATES: Record<string, State> = {
  idle: IDLE,
  resting: { name: 'resting', tokens: 7, dwell: { token: 7, mark: 'A' } },
  'hover…': { name: 'hover', tokens: 7, card: { ...card, shown: false } },
  hover: { name: 'hover', tokens: 7, card },
  key: { name: 'key', tokens: 7, card, next: null },
  'key>B': { name: 'key', tokens: 8, card, next },
  pinned: { name: 'pinned', tokens: 7, card },
  sheet: { name: 'pinned', tokens: 7, card: { ...card, by: 'tap' } },
  nested: { name: 'nested', tokens: 7, card, under: 'key' },
  'nested!': { name: 'nested', tokens: 7, card, under: 'pinned' },
  leaving: { name: 'leaving', tokens: 7, card, next: null },
  'leaving>B': { name: 'leaving', tokens: 8, card, next },
};

const WORDS: Record<Effect['type'], (effect: Effect) => string> = {
  startDwell: () => 'dwell',
  stopDwell: () => '-dwell',
  startLeave: () => 'leave',
  stopLeave: () => '-leave',
  open: () => 'open',
  show: () => 'show',
  setPinned: (effect) => (effect.type === 'setPinned' && effect.pinned ? 'pin' : 'unpin'),
  hide: () => 'hide',
};

/** The token that a timer or an answer would bring if it belonged to the state: a dwell's for `dwelt`, else the card's. */
function ownToken(state: State, type: string): number {
  if (type === 'dwelt') return 'next' in state && state.next ? state.next.token : 7;
  return 7;
}

const eventFor = (state: State, column: keyof typeof COLUMNS): Event => {
  const event = COLUMNS[column];
  const late = ['dwelt', 'left', 'ready', 'failed'].includes(event.type);
  return (late ? { ...event, token: ownToken(state, event.type) } : event) as Event;
};

describe('the table of states and events', () => {
  it('has a row for every state and a cell for every event', () => {
    expect(Object.keys(TABLE)).toEqual(Object.keys(STATES));
    for (const row of Object.values(TABLE)) expect(Object.keys(row)).toEqual(Object.keys(COLUMNS));
    expect(new Set(Object.values(STATES).map((state) => state.name)).size).toBe(7);
  });

  for (const [row, cells] of Object.entries(TABLE)) {
    describe(row, () => {
      for (const [column, cell] of Object.entries(cells)) {
        it(`${column} → ${cell}`, () => {
          const state = STATES[row] as State;
          const step = reduce(state, eventFor(state, column as keyof typeof COLUMNS));
          if (cell === '.') {
            expect(step).toEqual({ state, effects: [] });
            return;
          }
          const done = step.effects.map((effect) => WORDS[effect.type](effect)).join(' ');
          expect(`${step.state.name}: ${done}`.trim()).toBe(cell);
        });
      }
    });
  }
});

describe('tokens', () => {
  it('drops whatever comes back with an old token', () => {
    for (const state of Object.values(STATES)) {
      for (const type of ['dwelt', 'left', 'ready', 'failed'] as const) {
        expect(reduce(state, { type, token: 6 })).toEqual({ state, effects: [] });
      }
    }
  });

  it('shows the name that was asked for last, whatever comes back in whatever order', () => {
    const opened = reduce(IDLE, { type: 'step', mark: 'A', by: 'key' }).state;
    const { state } = reduce(opened, { type: 'step', mark: 'B', by: 'key' });
    expect(reduce(state, { type: 'ready', token: 1 }).effects).toEqual([]);
    expect(reduce(state, { type: 'ready', token: 2 }).effects).toEqual([
      { type: 'show', token: 2, mark: 'B', by: 'key', pinned: false },
    ]);
  });
});

describe('any run of events', () => {
  const marks = fc.constantFrom('A', 'B', 'C');
  const tokens = fc.integer({ min: 0, max: 12 });
  const anyEvent: fc.Arbitrary<Event> = fc.oneof(
    fc.record({ type: fc.constant('over' as const), mark: marks, moving: fc.boolean() }),
    fc.record({
      type: fc.constantFrom('dwelt' as const, 'left' as const, 'ready' as const, 'failed' as const),
      token: tokens,
    }),
    fc.record({
      type: fc.constant('press' as const),
      mark: marks,
      by: fc.constantFrom('press' as const, 'tap' as const),
    }),
    fc.record({
      type: fc.constant('step' as const),
      mark: marks,
      by: fc.constantFrom('key' as const, 'popup' as const),
    }),
    fc.constantFrom<Event>(
      { type: 'off' },
      { type: 'onCard' },
      { type: 'pressOutside' },
      { type: 'escape' },
      { type: 'close' },
      { type: 'pin' },
      { type: 'nest' },
      { type: 'unnest' },
      { type: 'focusIn' },
      { type: 'focusOut' },
      { type: 'gone' },
    ),
  );

  it('keeps one card at a time, each shown under its own name, and ends with none stuck open', () => {
    fc.assert(
      fc.property(fc.array(anyEvent, { maxLength: 60 }), (events) => {
        let state = IDLE;
        let inSight: string | null = null;
        for (const event of [...events, { type: 'escape' } as const]) {
          const step = reduce(state, event);
          for (const effect of step.effects) {
            if (effect.type === 'show') {
              expect(inSight).toBeNull();
              expect(effect.mark).toBe(liveMark(step.state));
              inSight = effect.mark;
            }
            if (effect.type === 'hide') {
              expect(inSight).not.toBeNull();
              inSight = null;
            }
          }
          expect(step.state.tokens).toBeGreaterThanOrEqual(state.tokens);
          state = step.state;
        }
        expect(state.name).toBe('idle');
        expect(inSight).toBeNull();
      }),
    );
  });

  it('never leaves a timer running that nothing waits for', () => {
    fc.assert(
      fc.property(fc.array(anyEvent, { maxLength: 60 }), (events) => {
        let state = IDLE;
        let dwelling = false;
        let leaving = false;
        for (const event of events) {
          const before = state;
          const step = reduce(state, event);
          if (step.state !== before && event.type === 'dwelt') dwelling = false;
          if (step.state !== before && event.type === 'left') leaving = false;
          for (const effect of step.effects) {
            if (effect.type === 'startDwell') dwelling = true;
            if (effect.type === 'stopDwell') dwelling = false;
            if (effect.type === 'startLeave') leaving = true;
            if (effect.type === 'stopLeave') leaving = false;
          }
          state = step.state;
          expect(dwelling).toBe(state.name === 'resting' || ('next' in state && state.next !== null));
          expect(leaving).toBe(state.name === 'leaving');
        }
      }),
    );
  });
});
