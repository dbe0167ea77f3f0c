import type { Entry } from '../../dataset/types';
import type { Engine, Mark } from './corpus';

interface Listed {
  text: string;
  entry: string;
  sure: boolean;
}

const isLetter = (character: string | undefined): boolean => character !== undefined && /[\p{L}\p{N}]/u.test(character);
const isHan = (character: string | undefined): boolean => character !== undefined && /\p{Script=Han}/u.test(character);

/** Every listed form that may be marked, the longest first, by its first two characters. */
function formsByBeginning(entries: Iterable<Entry>): Map<string, Listed[]> {
  const forms = new Map<string, Listed[]>();
  for (const { id, names } of entries) {
    for (const { text, mark } of names) {
      if (mark === 'never') continue;
      const beginning = text.slice(0, 2);
      forms.set(beginning, [...(forms.get(beginning) ?? []), { text, entry: id, sure: mark === 'always' }]);
    }
  }
  for (const list of forms.values()) list.sort((a, b) => b.text.length - a.text.length);
  return forms;
}

/** Letter-by-letter matches at word borders (none between Chinese characters), leftmost and longest. */
function* literalMatches(text: string, forms: ReadonlyMap<string, Listed[]>): Generator<Mark & { sure: boolean }> {
  for (let start = 0; start < text.length; start++) {
    if (isLetter(text[start - 1]) && isLetter(text[start]) && !isHan(text[start])) continue;
    const found = forms.get(text.slice(start, start + 2))?.find((form) => {
      const end = start + form.text.length;
      return text.startsWith(form.text, start) && (isHan(text[end - 1]) || !isLetter(text[end]));
    });
    if (!found) continue;
    yield { start, end: start + found.text.length, entry: found.entry, sure: found.sure };
    start += found.text.length - 1;
  }
}

/** What most rivals do: every form, wherever its letters stand. */
export function everyFormEngine(entries: Iterable<Entry>): Engine {
  const forms = formsByBeginning(entries);
  return (text) => [...literalMatches(text, forms)];
}

/** The careful editor's rule of thumb: an ambiguous form only after an unambiguous one of the same entry. */
export function fullNameFirstEngine(entries: Iterable<Entry>): Engine {
  const forms = formsByBeginning(entries);
  return (text) => {
    const introduced = new Set<string>();
    return [...literalMatches(text, forms)].filter(({ entry, sure }) => {
      if (sure) introduced.add(entry);
      return introduced.has(entry);
    });
  };
}
