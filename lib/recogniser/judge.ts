import { isGivenName } from '../dataset/given-names';
import type { Bearer } from './bearer';
import { bearerOf } from './bearers';
import { isCited } from './citation';
import { type Claim, Claims } from './claims';
import { speaksOfHome } from './country-beside';
import { ENOUGH, type PageEvidence, scoreOf, type Trusted, tellingWords, UNAMBIGUOUS } from './evidence';
import { type Expansion, ExpansionFinder } from './expansions';
import { mentionSpan } from './mention-span';
import type { Model } from './model';
import { PageCues } from './page-cues';
import { SpanMap } from './span-map';
import type { Option, Span, Survey } from './survey';
import type { Ground, PageMemory } from './types';
import { CLAIM, weightBeside } from './weight-beside';

/** One reading of a span, judged. */
export interface Verdict {
  option: Option;
  /** Offsets: without a title, and with the person's own given name where it stands there in an unlisted spelling. */
  start: number;
  end: number;
  score: number;
  accepted: boolean;
  /** Something right beside this mention speaks against it. */
  opposed: boolean;
  ground: Ground;
  evidence: string[];
}

/** What a page makes of each span, and what it says of forms as a whole. */
export interface Judgement {
  verdicts: (Verdict | null)[];
  /** By form number: words that give the form to its entry, or away from it. */
  own: Map<number, { words: string; ground: Ground }>;
  others: Map<number, string>;
  trusted: Trusted[];
}

/** Words beside the name of a paper or an agency that cite it. */
const CITED = 1.6;
/** A single word with a slip in it may be another name. */
const SLIP = 0.8;
/** Where a form was found trustworthy once, it means the same in the rest of the page, as a rule. */
const ONE_SENSE = 1.2;
/** Between two entries with the same form the better one needs a lead. */
const LEAD = 0.5;
/** The second round lets names that the first has accepted speak for the others. */
const ROUNDS = 2;

class PageJudge {
  readonly #model: Model;
  readonly #survey: Survey;
  readonly #memory: PageMemory | null;
  readonly #spans: SpanMap;
  readonly #claims: Claims;
  /** Spans that need no evidence. */
  readonly #sure: ReadonlySet<Span>;
  readonly #bearers = new Map<Span, Map<number, Bearer | null>>();
  /** Entries whose names the page gives to another country's body, while it never speaks of their own country. */
  readonly #abroad = new Set<number>();
  /** Forms that were accepted somewhere on the page. */
  readonly #senses = new Set<number>();

  constructor(model: Model, survey: Survey, memory: PageMemory | null) {
    this.#model = model;
    this.#survey = survey;
    this.#memory = memory;
    this.#spans = new SpanMap(survey.spans);
    this.#claims = new Claims(model, memory);
    this.#sure = new Set(survey.spans.filter((span) => this.#needsNone(span)));
    this.#lookBesideNames();
    this.#lookForExpansions();
  }

  judge(): Judgement {
    const { spans } = this.#survey;
    const ambiguous = new Set(spans.filter((span) => !this.#sure.has(span)).flatMap((span) => this.#entriesOf(span)));
    const cues = new PageCues(this.#model, this.#survey, ambiguous, this.#memory?.cues ?? {});
    let trusted = this.#trustedByThemselves();
    let verdicts: (Verdict | null)[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      this.#claims.setFullNames(trusted);
      const page: PageEvidence = { cues, trusted, earlierEntries: this.#memory?.entries ?? {} };
      verdicts = spans.map((span) => this.#judgeSpan(page, span));
      trusted = verdicts.flatMap((verdict, i) => (verdict?.accepted ? [this.#trust(spans[i] as Span, verdict)] : []));
      for (const verdict of verdicts) if (verdict?.accepted) this.#senses.add(verdict.option.form);
      this.#claims.withdraw(new Set(spans.filter((_, i) => verdicts[i]?.accepted === false)));
    }
    this.#claims.setFullNames(trusted);
    return { verdicts, trusted, ...this.#claims.summary() };
  }

  #entriesOf(span: Span): number[] {
    return span.options.map(({ form }) => this.#model.forms[form]?.entry ?? -1);
  }

  #textOf(span: Span): string {
    return this.#survey.blocks[span.block] ?? '';
  }

  /** Whether a span needs no evidence: one entry, and a form that is only ever this entry. */
  #needsNone(span: Span): boolean {
    return (
      new Set(this.#entriesOf(span)).size === 1 &&
      span.options.some(({ form, slips }) => this.#isUnambiguous(form) && !slips)
    );
  }

  #isSurname(span: Span): boolean {
    return span.options.every(({ form }) => this.#model.forms[form]?.shape === 'surname');
  }

  /** A surname stays open to another given name beside it, however rare it is. */
  #isUnambiguous(form: number): boolean {
    const { mark, shape } = this.#model.forms[form] ?? {};
    return mark === 'always' && shape !== 'surname';
  }

  #lookBesideNames(): void {
    const home = new Set([...this.#sure].flatMap((span) => this.#entriesOf(span)));
    for (const span of this.#survey.spans) {
      if (this.#sure.has(span)) continue;
      const bearers = new Map<number, Bearer | null>();
      this.#bearers.set(span, bearers);
      // Of «Max Morozov» the second word is no name of its own, though somebody of the dataset has that surname.
      const taken = (offset: number): boolean =>
        this.#spans.at(span.block, offset).some((other) => other !== span && !this.#isSurname(other));
      for (const { form } of span.options) {
        if (this.#isUnambiguous(form)) continue;
        const bearer = bearerOf(this.#model, form, this.#textOf(span), span, taken);
        bearers.set(form, bearer);
        const entry = this.#model.forms[form]?.entry ?? -1;
        if (bearer?.side === 'home') home.add(entry);
        if (bearer?.side === 'other' && bearer.lasting) {
          const names = bearer.forAllNames ? this.#shortNamesOf(form) : [form];
          for (const name of names)
            this.#claims.add(name, { side: 'other', at: span.at, words: bearer.words, ground: 'expansion' });
          if (bearer.forAllNames) this.#abroad.add(entry);
        }
        // The laws of two countries may have one name on a page: a law's country speaks for it there alone.
        if (bearer?.side === 'home' && this.#kindOf(form) !== 'law')
          this.#claims.add(form, { side: 'own', at: span.at, words: bearer.words, ground: 'full-name' });
        // A given name in full makes the surname safe; an initial may be another person's too.
        if (bearer?.side === 'own' && /\p{L}{3}/u.test(bearer.words.slice(0, span.start - bearer.start)))
          this.#claims.add(form, { side: 'own', at: span.at, words: bearer.words, ground: 'full-name' });
      }
    }
    for (const entry of this.#abroad)
      if (home.has(entry) || speaksOfHome(this.#model, entry, this.#survey.blocks)) this.#abroad.delete(entry);
  }

  #kindOf(form: number): string | undefined {
    return this.#model.entries[this.#model.forms[form]?.entry ?? -1]?.kind;
  }

  /** The forms of a form's entry that may be somebody else's. */
  #shortNamesOf(form: number): number[] {
    const names = this.#model.formsOf[this.#model.forms[form]?.entry ?? -1] ?? [];
    return names.filter((name) => this.#model.forms[name]?.mark !== 'always');
  }

  #lookForExpansions(): void {
    const isElses = (span: Span): boolean =>
      [...(this.#bearers.get(span)?.values() ?? [])].some((bearer) => bearer?.side === 'other');
    const finder = new ExpansionFinder(this.#model, this.#survey.blocks, this.#spans, isElses);
    const looked = new Set<number>();
    for (const span of this.#survey.spans) {
      for (const { form } of span.options) {
        const { shape, mark } = this.#model.forms[form] ?? {};
        if (mark === 'always' || shape === 'surname' || shape === 'full-name') continue;
        const inBrackets = finder.inBrackets(span, form);
        if (inBrackets)
          this.#claims.add(form, { ...this.#wherever(form, inBrackets), at: span.at, ground: 'expansion' });
        if (shape !== 'acronym' || looked.has(form)) continue;
        looked.add(form);
        const running = finder.inRunningText(this.#textOf(span).slice(span.start, span.end), form);
        if (running) this.#claims.add(form, { ...this.#wherever(form, running), at: -1, ground: 'expansion' });
      }
    }
  }

  /** An expansion, which is another country's where the page speaks of that country's body. */
  #wherever(form: number, expansion: Expansion): Expansion {
    return this.#abroad.has(this.#model.forms[form]?.entry ?? -1) ? { ...expansion, side: 'other' } : expansion;
  }

  #trustedByThemselves(): Trusted[] {
    return this.#survey.spans.flatMap((span) => {
      const sure = span.options.filter(({ form }) => this.#model.forms[form]?.mark === 'always');
      const entries = new Set(sure.map(({ form }) => this.#model.forms[form]?.entry));
      const option = sure[0];
      if (!option || entries.size > 1 || this.#bearers.get(span)?.get(option.form)?.side === 'other') return [];
      return [this.#trust(span, { option, start: span.start, end: span.end })];
    });
  }

  #trust(span: Span, { option, start, end }: Pick<Verdict, 'option' | 'start' | 'end'>): Trusted {
    const entry = this.#model.forms[option.form]?.entry ?? -1;
    return { entry, form: option.form, at: span.at, words: this.#textOf(span).slice(start, end) };
  }

  /** Whether two readings are of entries that go together: VK the company and VK its network share their evidence. */
  #areTied(a: Verdict, b: Verdict): boolean {
    const [one, other] = [a, b].map(({ option }) => this.#model.forms[option.form]?.entry ?? -1) as [number, number];
    return this.#model.circles[one]?.has(other) === true;
  }

  /** The best reading of a span; not accepted where two entries that have nothing to do with one another come out alike. */
  #judgeSpan(page: PageEvidence, span: Span): Verdict | null {
    const byEntry = new Map<number, Option[]>();
    for (const option of span.options) {
      const entry = this.#model.forms[option.form]?.entry ?? -1;
      byEntry.set(entry, [...(byEntry.get(entry) ?? []), option]);
    }
    const [first, second] = [...byEntry.values()]
      .map((options) =>
        this.#judgeReading(
          page,
          span,
          options.sort((a, b) => this.#rankOf(b) - this.#rankOf(a)),
        ),
      )
      .sort((a, b) => b.score - a.score);
    if (!first) return null;
    const unsure = second?.accepted && first.score - second.score < LEAD && !this.#areTied(first, second);
    return unsure ? { ...first, accepted: false } : first;
  }

  /** Among forms of one entry with the same letters the surer one is judged, and the one written so. */
  #rankOf({ form, rule }: Option): number {
    const { mark, needsFullName } = this.#model.forms[form] ?? {};
    const level = mark === 'always' ? 6 : mark === 'likely' ? 4 : needsFullName ? 0 : 2;
    return level + (rule === 'form' ? 1 : 0);
  }

  /** Judges one entry's claim to a span; `options` are its forms there, the one that counts first. */
  #judgeReading(page: PageEvidence, span: Span, options: readonly Option[]): Verdict {
    const option = options[0] as Option;
    const form = this.#model.forms[option.form];
    const sure = this.#sure.has(span) && this.#isUnambiguous(option.form);
    const { score, ground, evidence, introduced, denied } = sure
      ? UNAMBIGUOUS
      : scoreOf(
          this.#model,
          page,
          options.map((each) => each.form),
          span,
        );
    const kind = this.#kindOf(option.form);
    const { start, end } = mentionSpan(this.#textOf(span), span, kind, form?.wordsBefore ?? 0);
    const verdict: Verdict = { option, start, end, score, accepted: sure, opposed: false, ground, evidence };
    if (sure) return verdict;

    const bearer = this.#bearers.get(span)?.get(option.form) ?? null;
    const claim = form?.mark === 'always' ? null : this.#claimOn(option.form, span);
    if (option.slips && (form?.shape === 'surname' || form?.shape === 'word')) verdict.score -= SLIP;
    if (form?.needsFullName && claim?.side !== 'own' && bearer?.side !== 'own') verdict.score = Math.min(score, 0);
    if (bearer?.side === 'other') {
      verdict.opposed = true;
      verdict.score -= 2 * CLAIM;
    } else {
      if (bearer?.side === 'own') [verdict.start, verdict.end] = [bearer.start, bearer.end];
      if (form && kind === 'media' && isCited(this.#textOf(span), span, form.lang)) verdict.score += CITED;
      if (form)
        verdict.score += weightBeside({ form, kind, side: bearer?.side, claim: claim?.side, introduced, denied });
      if (claim?.side === 'own') {
        verdict.ground = claim.ground;
        verdict.evidence = tellingWords([claim.words, ...evidence]);
      }
      if (!claim && this.#senses.has(option.form) && !this.#isGivenName(option.form)) verdict.score += ONE_SENSE;
    }
    verdict.accepted = verdict.score >= ENOUGH;
    return verdict;
  }

  /** What the page says of a form here. A given name is not made safe by the entry's other names: Max of the messenger Max. */
  #claimOn(form: number, span: Span): Claim | null {
    const claim = this.#claims.at(form, span.at);
    return claim?.side === 'own' && claim.ground === 'full-name' && this.#isGivenName(form) ? null : claim;
  }

  #isGivenName(form: number): boolean {
    const { shape, text = '' } = this.#model.forms[form] ?? {};
    return shape === 'word' && isGivenName(text);
  }
}

/** Judges every span of a page by what stands beside it, by the whole page, and by what earlier blocks have shown. */
export function judgePage(model: Model, survey: Survey, memory: PageMemory | null): Judgement {
  return new PageJudge(model, survey, memory).judge();
}
