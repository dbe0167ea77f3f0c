/**
 * When a card opens, stays and goes: one pure state machine. It knows marks only by an id, keeps no clock (timers are
 * effects), and gives every dwell a token: whatever comes back with an old token is dropped, so that a card never shows
 * the wrong name. The table of every state and event is in `tests/unit/card/machine.table.ts`.
 */

/** A mark of the page, by an id of the page script's choosing. */
type MarkId = string;

/** How the open card came about; `press` is a click on a mark, `tap` the same by touch: it opens a sheet. */
export type Opener = 'hover' | 'key' | 'popup' | 'press' | 'tap';

interface Dwell {
  token: number;
  mark: MarkId;
}

interface OpenCard extends Dwell {
  by: Opener;
  /** False until the entry and the card's code have come. */
  shown: boolean;
}

/** `tokens` counts the dwells so far: the last token given. */
export type State = { tokens: number } & (
  | { name: 'idle' }
  /** The pointer rests on a mark and the show delay runs. */
  | { name: 'resting'; dwell: Dwell }
  /** Open by hover: goes when the pointer goes. */
  | { name: 'hover'; card: OpenCard }
  /** Open by key, or by hover with the focus inside: pointer moves do not close it. `next` is a dwell on another mark. */
  | { name: 'key'; card: OpenCard; next: Dwell | null }
  /** Stays until the reader closes it. */
  | { name: 'pinned'; card: OpenCard }
  /** Shows the other end of a tie; Back leads to `under`. */
  | { name: 'nested'; card: OpenCard; under: 'hover' | 'key' | 'pinned' }
  /** The pointer has left and the hide delay runs; `next` is a dwell on another mark meanwhile. */
  | { name: 'leaving'; card: OpenCard; next: Dwell | null }
);

export type Event =
  /** The pointer is on a mark; `moving` while it is too fast to mean it, which begins the dwell anew. */
  | { type: 'over'; mark: MarkId; moving: boolean }
  /** The pointer is on no mark, not on the card, and not on its way to the card. */
  | { type: 'off' }
  /** The pointer is on the card, or on its way there. */
  | { type: 'onCard' }
  /** The show delay of a dwell is over. */
  | { type: 'dwelt'; token: number }
  /** The hide delay is over. */
  | { type: 'left'; token: number }
  /** What `open` asked for has come, or could not be had. */
  | { type: 'ready'; token: number }
  | { type: 'failed'; token: number }
  /** A press on a mark that is no link, by mouse or by touch. */
  | { type: 'press'; mark: MarkId; by: 'press' | 'tap' }
  /** A keyboard command, or a choice in the popup, has led to a mark. */
  | { type: 'step'; mark: MarkId; by: 'key' | 'popup' }
  /** A press on the page outside the card and outside its mark; or the reader has left the page. */
  | { type: 'pressOutside' }
  | { type: 'escape' }
  /** The close button, a swipe or Back. */
  | { type: 'close' }
  /** The pin button. */
  | { type: 'pin' }
  | { type: 'nest' }
  | { type: 'unnest' }
  | { type: 'focusIn' }
  | { type: 'focusOut' }
  /** The mark is no longer on the page, or marks are off. */
  | { type: 'gone' };

export type Effect =
  | { type: 'startDwell'; token: number; mark: MarkId }
  | { type: 'stopDwell' }
  | { type: 'startLeave'; token: number }
  | { type: 'stopLeave' }
  /** Ask for the entry and the card's code; answer with `ready` or `failed` and the token. */
  | { type: 'open'; token: number; mark: MarkId }
  /** Show what `open` brought. */
  | { type: 'show'; token: number; mark: MarkId; by: Opener; pinned: boolean }
  | { type: 'setPinned'; pinned: boolean }
  | { type: 'hide' };

export interface Step {
  state: State;
  effects: Effect[];
}

export const IDLE: State = { name: 'idle', tokens: 0 };

/** The mark that the state is about, for the look of a live mark; null when idle. */
export function liveMark(state: State): MarkId | null {
  if (state.name === 'idle') return null;
  return state.name === 'resting' ? state.dwell.mark : state.card.mark;
}

const stay = (state: State): Step => ({ state, effects: [] });

/** Idle, with whatever was open hidden and every timer stopped. */
function close(state: State): Step {
  if (state.name === 'idle') return stay(state);
  const effects: Effect[] = [];
  if (state.name === 'resting' || ('next' in state && state.next)) effects.push({ type: 'stopDwell' });
  if (state.name === 'leaving') effects.push({ type: 'stopLeave' });
  if ('card' in state && state.card.shown) effects.push({ type: 'hide' });
  return { state: { name: 'idle', tokens: state.tokens }, effects };
}

/** A new card in place of whatever is open: the old one goes at once, as it is no longer what the reader means. */
function open(state: State, name: 'hover' | 'key' | 'pinned', mark: MarkId, by: Opener, token?: number): Step {
  const card: OpenCard = { token: token ?? state.tokens + 1, mark, by, shown: false };
  const tokens = Math.max(state.tokens, card.token);
  const ended = close(state).effects;
  return {
    state: name === 'key' ? { name, tokens, card, next: null } : { name, tokens, card },
    effects: [...ended, { type: 'open', token: card.token, mark }],
  };
}

function dwellOn(state: State, mark: MarkId): { dwell: Dwell; tokens: number; start: Effect } {
  const token = state.tokens + 1;
  return { dwell: { token, mark }, tokens: token, start: { type: 'startDwell', token, mark } };
}

/** The pointer on a mark. */
function over(state: State, mark: MarkId, moving: boolean): Step {
  switch (state.name) {
    case 'idle':
    case 'resting': {
      if (state.name === 'resting' && state.dwell.mark === mark && !moving) return stay(state);
      const { dwell, tokens, start } = dwellOn(state, mark);
      return { state: { name: 'resting', tokens, dwell }, effects: [start] };
    }
    case 'hover': {
      if (state.card.mark === mark) return stay(state);
      const { dwell, tokens, start } = dwellOn(state, mark);
      const leave: Effect = { type: 'startLeave', token: state.card.token };
      return { state: { name: 'leaving', tokens, card: state.card, next: dwell }, effects: [leave, start] };
    }
    case 'key':
    case 'leaving': {
      if (state.card.mark === mark) return back(state);
      if (state.next?.mark === mark && !moving) return stay(state);
      const { dwell, tokens, start } = dwellOn(state, mark);
      return { state: { ...state, tokens, next: dwell }, effects: [start] };
    }
    case 'pinned':
    case 'nested':
      return stay(state);
  }
}

/** The pointer is back on the card or on its mark: whatever was to end it is called off. */
function back(state: Extract<State, { next: Dwell | null }>): Step {
  if (state.name === 'key' && !state.next) return stay(state);
  const effects: Effect[] = state.next ? [{ type: 'stopDwell' }] : [];
  if (state.name === 'key') return { state: { ...state, next: null }, effects };
  effects.push({ type: 'stopLeave' });
  return { state: { name: 'hover', tokens: state.tokens, card: state.card }, effects };
}

function off(state: State): Step {
  switch (state.name) {
    case 'resting':
      return close(state);
    case 'hover':
      return {
        state: { name: 'leaving', tokens: state.tokens, card: state.card, next: null },
        effects: [{ type: 'startLeave', token: state.card.token }],
      };
    case 'key':
    case 'leaving':
      return state.next ? { state: { ...state, next: null }, effects: [{ type: 'stopDwell' }] } : stay(state);
    default:
      return stay(state);
  }
}

function dwelt(state: State, token: number): Step {
  if (state.name === 'resting' && state.dwell.token === token) {
    return {
      state: { name: 'hover', tokens: state.tokens, card: { ...state.dwell, by: 'hover', shown: false } },
      effects: [{ type: 'open', token, mark: state.dwell.mark }],
    };
  }
  if ('next' in state && state.next?.token === token) return open(state, 'hover', state.next.mark, 'hover', token);
  return stay(state);
}

/** The hide delay is over: the card goes; a dwell on another mark runs on. */
function left(state: State, token: number): Step {
  if (state.name !== 'leaving' || state.card.token !== token) return stay(state);
  const effects: Effect[] = state.card.shown ? [{ type: 'hide' }] : [];
  const { tokens, next } = state;
  return { state: next ? { name: 'resting', tokens, dwell: next } : { name: 'idle', tokens }, effects };
}

function ready(state: State, token: number): Step {
  if (!('card' in state) || state.card.token !== token || state.card.shown) return stay(state);
  const { mark, by } = state.card;
  return {
    state: { ...state, card: { ...state.card, shown: true } },
    effects: [{ type: 'show', token, mark, by, pinned: state.name === 'pinned' }],
  };
}

function press(state: State, mark: MarkId, by: 'press' | 'tap'): Step {
  if (!('card' in state) || state.card.mark !== mark) return open(state, 'pinned', mark, by);
  return state.name === 'pinned' || (state.name === 'nested' && state.under === 'pinned') ? stay(state) : pin(state);
}

/** Pins the open card; a pinned one is let go again. */
function pin(state: State): Step {
  if (!('card' in state)) return stay(state);
  const { tokens, card } = state;
  const pinned = state.name === 'nested' ? state.under !== 'pinned' : state.name !== 'pinned';
  const effects: Effect[] = [];
  if ('next' in state && state.next) effects.push({ type: 'stopDwell' });
  if (state.name === 'leaving') effects.push({ type: 'stopLeave' });
  if (card.shown) effects.push({ type: 'setPinned', pinned });
  if (state.name === 'nested') return { state: { ...state, under: pinned ? 'pinned' : 'key' }, effects };
  // The button has the focus, so a card let go is held like one opened by key: it does not vanish from under it.
  return { state: pinned ? { name: 'pinned', tokens, card } : { name: 'key', tokens, card, next: null }, effects };
}

function pressOutside(state: State): Step {
  const pinned = state.name === 'pinned' || (state.name === 'nested' && state.under === 'pinned');
  return pinned && state.card.by !== 'tap' ? stay(state) : close(state);
}

function nest(state: State): Step {
  if (!('card' in state) || state.name === 'nested') return stay(state);
  const { tokens, card } = state;
  const { effects } = close({ ...state, card: { ...card, shown: false } });
  return { state: { name: 'nested', tokens, card, under: state.name === 'leaving' ? 'hover' : state.name }, effects };
}

function unnest(state: State): Step {
  if (state.name !== 'nested') return stay(state);
  const { tokens, card, under } = state;
  return stay(under === 'key' ? { name: under, tokens, card, next: null } : { name: under, tokens, card });
}

function focusIn(state: State): Step {
  if (state.name === 'hover') return stay({ name: 'key', tokens: state.tokens, card: state.card, next: null });
  if (state.name !== 'leaving') return stay(state);
  return { state: { ...state, name: 'key' }, effects: [{ type: 'stopLeave' }] };
}

function focusOut(state: State): Step {
  if (state.name !== 'key') return stay(state);
  return {
    state: { ...state, name: 'leaving' },
    effects: [{ type: 'startLeave', token: state.card.token }],
  };
}

/** The state after an event, and what is to be done about it, in order. */
export function reduce(state: State, event: Event): Step {
  switch (event.type) {
    case 'over':
      return over(state, event.mark, event.moving);
    case 'off':
      return off(state);
    case 'onCard':
      return state.name === 'leaving' || state.name === 'key' ? back(state) : stay(state);
    case 'dwelt':
      return dwelt(state, event.token);
    case 'left':
      return left(state, event.token);
    case 'ready':
      return ready(state, event.token);
    case 'failed':
      return 'card' in state && state.card.token === event.token ? close(state) : stay(state);
    case 'press':
      return press(state, event.mark, event.by);
    case 'step':
      return open(state, 'key', event.mark, event.by);
    case 'pressOutside':
      return pressOutside(state);
    case 'escape':
    case 'close':
    case 'gone':
      return close(state);
    case 'pin':
      return pin(state);
    case 'nest':
      return nest(state);
    case 'unnest':
      return unnest(state);
    case 'focusIn':
      return focusIn(state);
    case 'focusOut':
      return focusOut(state);
  }
}
