import type { Trusted } from './evidence';
import type { Model } from './model';
import { firstFrom } from './span-map';
import type { Span } from './survey';
import type { Ground, PageMemory } from './types';

/** A place on the page that gives a form to its entry or to somebody else. */
export interface Claim {
  side: 'own' | 'other';
  /** Place on the page; below 0: before its first block. */
  at: number;
  words: string;
  ground: Ground;
  /** The name that it rests on, if it is one. */
  by?: Span;
}

/** Who a page says its short names stand for: by full names, by expansions, by the words beside them. */
export class Claims {
  readonly #model: Model;
  readonly #byForm = new Map<number, Claim[]>();
  /** Forms whose claims stand in page order. */
  readonly #inOrder = new Set<number>();
  #fullNames = new Map<number, Trusted[]>();

  constructor(model: Model, memory: PageMemory | null) {
    this.#model = model;
    for (const [form, words] of Object.entries(memory?.expansions ?? {}))
      this.add(Number(form), { side: 'own', at: -2, words, ground: 'full-name' });
    for (const [form, words] of Object.entries(memory?.others ?? {}))
      this.add(Number(form), { side: 'other', at: -1, words, ground: 'expansion' });
  }

  add(form: number, claim: Claim): void {
    const known = this.#byForm.get(form);
    if (known) known.push(claim);
    else this.#byForm.set(form, [claim]);
    this.#inOrder.delete(form);
  }

  /** Takes back what speaks for an entry and rests on a name that was refused; what speaks against it stays. */
  withdraw(refused: ReadonlySet<Span>): void {
    for (const [form, claims] of this.#byForm)
      this.#byForm.set(
        form,
        claims.filter(({ side, by }) => side === 'other' || !by || !refused.has(by)),
      );
  }

  /** The claims of a form in page order. */
  #claimsOf(form: number): readonly Claim[] {
    const claims = this.#byForm.get(form) ?? [];
    if (claims.length > 1 && !this.#inOrder.has(form)) claims.sort((a, b) => a.at - b.at);
    this.#inOrder.add(form);
    return claims;
  }

  /** Replaces the full names, which make the shorter forms of their entries safe. `trusted` stand in page order. */
  setFullNames(trusted: readonly Trusted[]): void {
    this.#fullNames = new Map();
    for (const name of trusted) {
      const form = this.#model.forms[name.form];
      if (!form || form.shape === 'surname' || (form.shape === 'acronym' && form.mark !== 'always')) continue;
      const known = this.#fullNames.get(name.entry);
      if (known) known.push(name);
      else this.#fullNames.set(name.entry, [name]);
    }
  }

  /** The claim that holds where a form stands: the last one before it, else the first one after. */
  at(form: number, place: number): Claim | null {
    const claims = this.#claimsOf(form);
    const next = firstFrom(claims, place + 1, (claim) => claim.at);
    const beside = [claims[next - 1], claims[next], ...this.#fullNamesBeside(form, place)];
    let before: Claim | null = null;
    let after: Claim | null = null;
    for (const claim of beside) {
      if (!claim) continue;
      if (claim.at <= place) before = !before || claim.at > before.at ? claim : before;
      else after = !after || claim.at < after.at ? claim : after;
    }
    return before ?? after;
  }

  /** The nearest full names on both sides that are another form than this one. */
  #fullNamesBeside(form: number, place: number): Claim[] {
    const { entry = -1, text = '', mark } = this.#model.forms[form] ?? {};
    const names = this.#fullNames.get(entry) ?? [];
    if (mark === 'always') return [];
    const claims: Claim[] = [];
    const from = firstFrom(names, place + 1, (name) => name.at);
    for (const [start, step] of [
      [from - 1, -1],
      [from, 1],
    ] as const) {
      for (let i = start; i >= 0 && i < names.length; i += step) {
        const name = names[i] as Trusted;
        if (this.#model.forms[name.form]?.text === text) continue;
        claims.push({ side: 'own', at: name.at, words: name.words, ground: 'full-name' });
        break;
      }
    }
    return claims;
  }

  /** What the page says of forms as a whole: words that give them to their entry, and words that give them away. */
  summary(): { own: Map<number, { words: string; ground: Ground }>; others: Map<number, string> } {
    const own = new Map<number, { words: string; ground: Ground }>();
    const others = new Map<number, string>();
    for (const [entry, names] of this.#fullNames) {
      for (const number of this.#model.formsOf[entry] ?? []) {
        const { mark, text } = this.#model.forms[number] ?? {};
        if (mark === 'always') continue;
        const full = names.find((name) => this.#model.forms[name.form]?.text !== text);
        if (full) own.set(number, { words: full.words, ground: 'full-name' });
      }
    }
    for (const [form, claims] of this.#byForm) {
      for (const { side, words, ground } of claims) {
        if (side === 'own') own.set(form, { words, ground });
        else others.set(form, words);
      }
    }
    return { own, others };
  }
}
