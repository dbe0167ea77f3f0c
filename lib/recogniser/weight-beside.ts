import type { NameForm } from '../dataset/patterns';
import type { Bearer } from './bearer';
import type { Claim } from './claims';
import type { Score } from './evidence';

/** A claim outweighs cue words. */
export const CLAIM = 5;
/** A capitalised word that may be a name, before a surname. */
const DOUBT = 1.5;
/** A person's own given name or its initial, beside the surname. */
const OWN_NAME = 0.8;
/** A body's own country, beside it. */
const HOME = 2;

/** What stands beside a name, and what the page says of it elsewhere. */
interface Beside extends Pick<Score, 'introduced' | 'denied'> {
  form: NameForm;
  kind: string | undefined;
  side: Bearer['side'] | undefined;
  claim: Claim['side'] | undefined;
}

/** What the words right beside a name and the page's claims add to its score, in the units of `ENOUGH`; of a name that no word beside it gives away. */
export function weightBeside({ form, kind, side, claim, introduced, denied }: Beside): number {
  const isPerson = form.shape === 'surname' || form.shape === 'full-name';
  let weight = 0;
  if (side === 'own' || /^\p{Lu}\.\s/u.test(form.text)) weight += OWN_NAME;
  if (side === 'doubtful') weight -= DOUBT;
  // The claims of a page do not say which of two laws with one name is meant; the country beside it does.
  if (side === 'home') weight += kind === 'law' ? CLAIM : HOME;
  if (claim === 'own') return weight + CLAIM;
  const isGiven = side === 'home' || (introduced && isPerson);
  const isRefused = (claim === 'other' && !isGiven) || (denied && isPerson);
  return isRefused ? weight - CLAIM : weight;
}
