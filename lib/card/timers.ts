import { type Effect, type Event, IDLE, reduce, type State } from './machine';

/** Ms of grace after the pointer has left, apart from the show delay: time to come back, not to wait. */
const LEAVE_DELAY = 300;

type PageEffect = Extract<Effect, { type: 'open' | 'show' | 'setPinned' | 'hide' }>;

/** The running machine: holds the state, keeps the two timers, and hands every other effect on. */
export interface CardMachine {
  readonly state: State;
  send(event: Event): void;
  /** Stops both timers, for a script that goes quiet. */
  stop(): void;
}

/**
 * @param delay ms of rest before a card opens, asked at each dwell
 * @param perform does what the machine wants of the page; it may send events in turn
 * @param changed called after each event that changed the state
 */
export function cardMachine(
  delay: () => number,
  perform: (effect: PageEffect) => void,
  changed: (state: State) => void = () => {},
): CardMachine {
  let state = IDLE;
  let dwell: ReturnType<typeof setTimeout> | undefined;
  let leave: ReturnType<typeof setTimeout> | undefined;

  function run(effect: Effect): void {
    switch (effect.type) {
      case 'startDwell':
        clearTimeout(dwell);
        dwell = setTimeout(() => send({ type: 'dwelt', token: effect.token }), delay());
        return;
      case 'stopDwell':
        clearTimeout(dwell);
        return;
      case 'startLeave':
        clearTimeout(leave);
        leave = setTimeout(() => send({ type: 'left', token: effect.token }), LEAVE_DELAY);
        return;
      case 'stopLeave':
        clearTimeout(leave);
        return;
      default:
        perform(effect);
    }
  }

  function send(event: Event): void {
    const before = state;
    const step = reduce(state, event);
    state = step.state;
    for (const effect of step.effects) run(effect);
    if (state !== before) changed(state);
  }

  return {
    get state() {
      return state;
    },
    send,
    stop() {
      clearTimeout(dwell);
      clearTimeout(leave);
    },
  };
}
