import type { Report } from './problem';
import type { Entry, OurText } from './types';

/** Adjectives of praise and blame, and words that judge. In quotes and in a claim's quotation marks they belong to their speakers. */
const JUDGING: Record<keyof OurText, RegExp> = {
  en: /\b(?:notorious|infamous|brave|courageous|heroic|draconian|prominent|controversial|repressive|oppressive|brutal|shameless|evil|outrageous|unprecedented|ruthless|tyrannical|visionary|legendary|respected|distinguished|so-called|propagandist|puppet|stooge|crony|totalitarian|sinister|devastating|groundbreaking|world-class|renowned)\b/i,
  ru: /(?<![\p{L}])(?:печально известн\p{L}*|скандальн\p{L}*|драконовск\p{L}*|одиозн\p{L}*|репрессивн\p{L}*|беспрецедентн\p{L}*|героическ\p{L}*|так называем\p{L}*|марионеточн\p{L}*|выдающ\p{L}*|преступн\p{L}+ режим\p{L}*)/iu,
  zh: /臭名昭著|恶名昭彰|史无前例|英勇|所谓的|残酷|无耻|杰出的|备受争议|骇人听闻|傀儡/,
};

/** What stands between quotation marks is somebody's word, not ours. */
const withoutQuoted = (text: string): string => text.replace(/[“«「『"][^”»」』"]*[”»」』"]/g, ' ');

const LETTERS: Record<keyof OurText, RegExp> = { en: /[a-z]/i, ru: /\p{Script=Cyrillic}/u, zh: /\p{Script=Han}/u };

/** Every text of ours in an entry, with its field. */
export function ourTexts(entry: Entry): { field: string; text: OurText }[] {
  return [
    { field: 'gist', text: entry.gist },
    ...entry.statements.map(({ text }, index) => ({ field: `statements.${index + 1}.text`, text })),
    ...entry.notToConfuse.map(({ means }, index) => ({ field: `notToConfuse.${index + 1}.means`, text: means })),
  ];
}

/** Our words neither praise nor blame, and each stands in the language it is filed under. */
export function checkTone(entry: Entry, report: Report): void {
  for (const { field, text } of ourTexts(entry))
    for (const lang of ['en', 'ru', 'zh'] as const) {
      const words = text[lang];
      if (words === undefined) continue;
      const judging = JUDGING[lang].exec(withoutQuoted(words));
      if (judging) report(`${field}.${lang}`, `«${judging[0]}» judges: say what was done, or quote who says so.`);
      if (!LETTERS[lang].test(words)) report(`${field}.${lang}`, 'This text is not in its language.');
      if (/\bseed\b/i.test(words)) report(`${field}.${lang}`, 'Readers know of no seed: name the article.');
    }
  for (const lang of ['ru', 'zh'] as const) {
    const missing = entry.statements.findIndex(
      ({ text }) => (text[lang] === undefined) !== (entry.gist[lang] === undefined),
    );
    if (missing >= 0)
      report(`statements.${missing + 1}.text.${lang}`, 'Gist and statements are in the same languages: all or none.');
  }
}
