/** A written name, or a cue word, to find in texts. */
export interface Pattern {
  /** As a dictionary lists it: nominative, its usual capitals. */
  text: string;
  lang: 'en' | 'ru' | 'zh';
  /** Russian only: false = indeclinable; heads = how many leading words decline; without it, derived. */
  declension?:
    | false
    | { heads?: number | undefined; gender?: 'm' | 'f' | 'n' | 'pl' | undefined }
    | undefined;
  /** A person's words all decline; `word` is a cue word: any case, inflects loosely, hides nothing and is hidden by nothing. */
  kindOfName?: 'person' | 'other' | 'word' | undefined;
  /** Longer strings in which the pattern is something else: 基本上合理 for 上合. */
  notInside?: readonly string[] | undefined;
}

export interface CompileOptions {
  /** Regional variants of a Chinese text (網路主權 for 网络主权), in any script; only the build has a generator for them. */
  regional?: (text: string) => readonly string[];
}

/**
 * Compiles patterns into one buffer that `openIndex` reads as views. A pattern's number is its place in the list; equal
 * texts share a node and all their numbers are reported.
 */
export function compileIndex(_patterns: readonly Pattern[], _options: CompileOptions = {}): ArrayBuffer {
  throw new Error('being written');
}
