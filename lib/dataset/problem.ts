/** Something wrong with an entry, in words that say what to do. */
export interface Problem {
  /** The entry's id, which is also its file's name. */
  entry: string;
  /** Such as `statements.2.speaker`, counted from 1 as the card counts; empty where the whole file is meant. */
  field: string;
  message: string;
}

/** Collects the problems of one entry. */
export type Report = (field: string, message: string) => void;
