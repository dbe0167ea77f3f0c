import type { Lang } from '../dataset/types';
import { inLanguage } from '../i18n/language';
import type { PageState } from '../messages';
import type { Found } from './findings';
import type { About } from './recognise';

/** The key of a possible name in the popup: the same words for the same entry are one. */
export const possibleKey = ({ mention }: Found): string => `${mention.entry}\n${mention.surface}`;

/** What the popup shows of this frame: every entry that was found, marked or not, and the names that lack evidence. */
export function pageState(
  status: PageState['status'],
  found: readonly Found[],
  possible: readonly Found[],
  hiddenRepeats: number,
  about: About,
  lang: Lang,
): PageState {
  const nameOf = (id: string, surface: string) => {
    const name = about[id]?.name;
    return name ? inLanguage(name, lang).text : surface;
  };
  const entries = new Map<string, PageState['entries'][number]>();
  for (const { mention } of found) {
    const known = entries.get(mention.entry);
    if (known) known.count++;
    else {
      const { entry: id, surface, why } = mention;
      entries.set(id, { id, name: nameOf(id, surface), count: 1, surface, why });
    }
  }
  const open = new Map<string, PageState['possible'][number]>();
  for (const one of possible) {
    const { entry, surface } = one.mention;
    if (entries.has(entry)) continue;
    const key = possibleKey(one);
    open.set(key, { key, surface, entry, name: nameOf(entry, surface) });
  }
  return { status, entries: [...entries.values()], possible: [...open.values()], hiddenRepeats };
}
