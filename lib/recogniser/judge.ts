import { type Bearer, bearerOf } from './bearers';
import { ENOUGH, type PageEvidence, scoreOf, type Trusted } from './evidence';
import { type Expansion, expansionInBrackets, expansionInRunningText } from './expansions';
import type { Model } from './model';
import type { CueHit, Option, Span, Survey } from './survey';
import type { Ground, PageMemory } from './types';

/** One reading of a span, judged. */
export interface Verdict {
  option: Option;
  /** Offsets, widened where the person's own given name stands before a listed surname in an unlisted spelling. */
  start: number;
  end: number;
  score: number;
  accepted: boolean;
  /** Something right beside this mention speaks against it. */
  opposed: boolean;
  ground: Ground;
  evidence: string[];
}

/** A place on the page that gives a form to its entry or to somebody else. */
interface Claim {
  side: 'own' | 'other';
  at: number;
  words: string;
  ground: Ground;
}

/** What a page makes of each span, and what it says of forms as a whole. */
export interface Judgement {
  verdicts: (Verdict | null)[];
  /** By form number: words that give the form to its entry, or away from it. */
  own: Map<number, { words: string; ground: Ground }>;
  others: Map<number, string>;
  trusted: Trusted[];
}

/** A claim outweighs cue words. */
const CLAIM = 5;
/** A capitalised word that may be a name, before a surname. */
const DOUBT = 1.5;
/** A single word with a slip in it may be another name. */
const SLIP = 0.8;
/** Where a form was found trustworthy once, it means the same in the rest of the page, as a rule. */
const ONE_SENSE = 1.2;
/** Between two entries with the same form the better one needs a lead. */
const LEAD = 0.5;

class PageJudge {
  readonly #model: Model;
  readonly #survey: Survey;
  readonly #memory: PageMemory | null;
  readonly #inBlock = new Map<number, Span[]>();
  readonly #bearers = new Map<Span, Map<number, Bearer | null>>();
  readonly #claims = new Map<number, Claim[]>();
  readonly #cuesOf: ReadonlyMap<number, readonly CueHit[]>;

  constructor(model: Model, survey: Survey, memory: PageMemory | null) {
    this.#model = model;
    this.#survey = survey;
    this.#memory = memory;
    for (const span of survey.spans) {
      const known = this.#inBlock.get(span.block);
      if (known) known.push(span);
      else this.#inBlock.set(span.block, [span]);
    }
    this.#cuesOf = this.#sortCues();
    this.#claimFromMemory();
    this.#claimFromNeighbours();
    this.#claimFromExpansions();
  }

  judge(): Judgement {
    let trusted = this.#trustedBefore();
    let verdicts: (Verdict | null)[] = [];
    const senses = new Map<number, number>();
    // The second round lets names that the first has accepted speak for the others.
    for (let round = 0; round < 2; round++) {
      this.#claimFromFullNames(trusted);
      const page: PageEvidence = {
        survey: this.#survey,
        trusted,
        cuesOf: this.#cuesOf,
        earlier: { cues: this.#memory?.cues ?? {}, entries: this.#memory?.entries ?? {} },
      };
      verdicts = this.#survey.spans.map((span) => this.#judgeSpan(page, span, senses));
      trusted = verdicts.flatMap((verdict, i) =>
        verdict?.accepted ? [this.#trust(this.#survey.spans[i], verdict)] : [],
      );
      for (const verdict of verdicts) if (verdict?.accepted) senses.set(verdict.option.form, verdict.score);
    }
    return { verdicts, trusted, ...this.#summary() };
  }

  /** Cue hits by the entries they concern, for entries with an ambiguous form on the page only. */
  #sortCues(): Map<number, CueHit[]> {
    const byEntry = new Map<number, CueHit[]>();
    for (const span of this.#survey.spans) {
      for (const { form } of span.options) {
        const { entry, mark } = this.#model.forms[form] ?? { entry: -1, mark: 'always' };
        if (mark !== 'always' || span.options.length > 1) byEntry.set(entry, []);
      }
    }
    if (byEntry.size === 0) return byEntry;
    for (const hit of this.#survey.cues) {
      const cue = this.#model.cues[hit.cue];
      if (!cue) continue;
      const concerned = new Set<number>();
      for (const [entry] of cue.entries) concerned.add(entry);
      for (const [form] of cue.forms) concerned.add(this.#model.forms[form]?.entry ?? -1);
      for (const entry of cue.field ? byEntry.keys() : concerned) byEntry.get(entry)?.push(hit);
    }
    return byEntry;
  }

  #claim(form: number, claim: Claim): void {
    const claims = this.#claims.get(form) ?? [];
    if (!claims.some((known) => known.at === claim.at && known.side === claim.side)) claims.push(claim);
    this.#claims.set(form, claims);
  }

  #claimFromMemory(): void {
    for (const [form, words] of Object.entries(this.#memory?.expansions ?? {}))
      this.#claim(Number(form), { side: 'own', at: -2, words, ground: 'full-name' });
    for (const [form, words] of Object.entries(this.#memory?.others ?? {}))
      this.#claim(Number(form), { side: 'other', at: -1, words, ground: 'expansion' });
  }

  #claimFromNeighbours(): void {
    for (const span of this.#survey.spans) {
      const bearers = new Map<number, Bearer | null>();
      this.#bearers.set(span, bearers);
      const text = this.#survey.blocks[span.block] ?? '';
      for (const { form } of span.options) {
        if (this.#model.forms[form]?.mark === 'always' && this.#model.forms[form]?.shape !== 'surname') continue;
        const taken = (start: number): boolean =>
          (this.#inBlock.get(span.block) ?? []).some(
            (other) => other !== span && other.start <= start && other.end > start,
          );
        const bearer = bearerOf(this.#model, form, text, span, taken);
        bearers.set(form, bearer);
        if (bearer?.side === 'other' && bearer.lasting)
          this.#claim(form, { side: 'other', at: span.at, words: bearer.words, ground: 'expansion' });
        if (bearer?.side === 'own' && /\p{L}{3}/u.test(bearer.words.slice(0, span.start - bearer.start)))
          this.#claim(form, { side: 'own', at: span.at, words: bearer.words, ground: 'full-name' });
      }
    }
  }

  #claimFromExpansions(): void {
    const looked = new Set<number>();
    for (const span of this.#survey.spans) {
      const text = this.#survey.blocks[span.block] ?? '';
      for (const { form } of span.options) {
        const { shape, mark } = this.#model.forms[form] ?? { shape: 'word', mark: 'always' };
        if (mark === 'always' || shape === 'surname' || shape === 'full-name') continue;
        const said = expansionInBrackets(this.#model, text, span, form, this.#inBlock.get(span.block) ?? []);
        if (said) this.#claimExpansion(form, span.at, said);
        if (shape !== 'acronym' || looked.has(form)) continue;
        looked.add(form);
        const acronym = text.slice(span.start, span.end);
        const running = expansionInRunningText(this.#model, this.#survey.blocks, acronym, form, this.#inBlock);
        if (running) this.#claimExpansion(form, -1, running);
      }
    }
  }

  #claimExpansion(form: number, at: number, { side, words }: Expansion): void {
    this.#claim(form, { side: side === 'own' ? 'own' : 'other', at, words, ground: 'expansion' });
  }

  /** Full names make the shorter forms of their entries safe. */
  #claimFromFullNames(trusted: readonly Trusted[]): void {
    const entries = new Map<number, Trusted[]>();
    for (const one of trusted) {
      const shape = this.#model.forms[one.form]?.shape;
      if (shape === 'surname' || (shape === 'acronym' && this.#model.forms[one.form]?.mark !== 'always')) continue;
      entries.set(one.entry, [...(entries.get(one.entry) ?? []), one]);
    }
    this.#model.forms.forEach((form, number) => {
      const named = entries.get(form.entry);
      if (!named || form.mark === 'always') return;
      for (const one of named) {
        if (one.form === number || this.#model.forms[one.form]?.text === form.text) continue;
        this.#claim(number, { side: 'own', at: one.at, words: one.words, ground: 'full-name' });
      }
    });
  }

  #trustedBefore(): Trusted[] {
    return this.#survey.spans.flatMap((span) => {
      const sure = span.options.filter(({ form }) => this.#model.forms[form]?.mark === 'always');
      const entries = new Set(sure.map(({ form }) => this.#model.forms[form]?.entry));
      const option = sure[0];
      if (!option || entries.size > 1 || this.#bearers.get(span)?.get(option.form)?.side === 'other') return [];
      return [this.#trust(span, { option, start: span.start, end: span.end })];
    });
  }

  #trust(span: Span | undefined, verdict: Pick<Verdict, 'option' | 'start' | 'end'>): Trusted {
    const { form } = verdict.option;
    return {
      entry: this.#model.forms[form]?.entry ?? -1,
      form,
      at: span?.at ?? 0,
      words: (this.#survey.blocks[span?.block ?? 0] ?? '').slice(verdict.start, verdict.end),
    };
  }

  /** The claim that holds where a span stands: the last one before it, else the first one after. */
  #claimAt(form: number, span: Span): Claim | null {
    let before: Claim | null = null;
    let after: Claim | null = null;
    for (const claim of this.#claims.get(form) ?? []) {
      if (claim.at <= span.at) before = !before || claim.at >= before.at ? claim : before;
      else after = !after || claim.at < after.at ? claim : after;
    }
    return before ?? after;
  }

  #judgeSpan(page: PageEvidence, span: Span, senses: ReadonlyMap<number, number>): Verdict | null {
    const byEntry = new Map<number, Verdict>();
    for (const option of span.options) {
      const verdict = this.#judgeOption(page, span, option, senses);
      const entry = this.#model.forms[option.form]?.entry ?? -1;
      const known = byEntry.get(entry);
      if (!known || verdict.score > known.score) byEntry.set(entry, verdict);
    }
    const [first, second] = [...byEntry.values()].sort((a, b) => b.score - a.score);
    if (!first) return null;
    if (second?.accepted && first.score - second.score < LEAD) return { ...first, accepted: false };
    return first;
  }

  #judgeOption(page: PageEvidence, span: Span, option: Option, senses: ReadonlyMap<number, number>): Verdict {
    const form = this.#model.forms[option.form];
    const bearer = this.#bearers.get(span)?.get(option.form) ?? null;
    const claim = this.#claimAt(option.form, span);
    const { score: base, ground, evidence } = scoreOf(this.#model, page, option.form, span);
    const verdict: Verdict = {
      option,
      start: span.start + this.#leadOf(span, form?.wordsBefore ?? 0),
      end: span.end,
      score: base,
      accepted: false,
      opposed: bearer?.side === 'other',
      ground,
      evidence,
    };
    if (option.slips && (form?.shape === 'surname' || form?.shape === 'word')) verdict.score -= SLIP;
    if (form?.needsFullName && claim?.side !== 'own' && bearer?.side !== 'own') verdict.score = Math.min(base, 0);
    if (bearer?.side === 'other') verdict.score -= 2 * CLAIM;
    else if (bearer?.side === 'own') {
      verdict.start = bearer.start;
      verdict.end = bearer.end;
    } else if (bearer?.side === 'doubtful') verdict.score -= DOUBT;
    if (form?.mark !== 'always' && !verdict.opposed && claim) {
      verdict.score += claim.side === 'own' ? CLAIM : -CLAIM;
      if (claim.side === 'own') {
        verdict.ground = claim.ground;
        verdict.evidence = [...new Set([claim.words, ...evidence])].slice(0, 6);
      }
    }
    if (!claim && senses.has(option.form)) verdict.score += ONE_SENSE;
    verdict.accepted = verdict.score >= ENOUGH;
    return verdict;
  }

  /** Length of the leading words that are no part of the mention. */
  #leadOf(span: Span, words: number): number {
    if (words === 0) return 0;
    const surface = (this.#survey.blocks[span.block] ?? '').slice(span.start, span.end);
    return new RegExp(`^(?:\\S+\\s+){${words}}`, 'u').exec(surface)?.[0].length ?? 0;
  }

  #summary(): Pick<Judgement, 'own' | 'others'> {
    const own = new Map<number, { words: string; ground: Ground }>();
    const others = new Map<number, string>();
    for (const [form, claims] of this.#claims) {
      for (const { side, words, ground } of claims) {
        if (side === 'own') own.set(form, { words, ground });
        else others.set(form, words);
      }
    }
    return { own, others };
  }
}

/** Judges every span of a page by what stands beside it, by the whole page, and by what earlier blocks have shown. */
export function judgePage(model: Model, survey: Survey, memory: PageMemory | null): Judgement {
  return new PageJudge(model, survey, memory).judge();
}
