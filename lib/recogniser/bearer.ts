/** Whose name the words right beside a short name make it. */
export interface Bearer {
  /**
   * `own`: the entry's own given name; `home`: its own country; `other`: somebody else's; `doubtful`: a capitalised word that
   * may be a name.
   */
  side: 'own' | 'home' | 'other' | 'doubtful';
  /** The words, as the page writes them. */
  words: string;
  /** Where the name with its given name begins and ends. */
  start: number;
  end: number;
  /** What stands with this name in this way stands for the name on the whole page. */
  lasting: boolean;
  /** It stands for all short names of the entry. */
  forAllNames?: true;
}
