import { z } from 'zod';
import { TIE_KINDS } from './ties';

/**
 * The one definition of what an entry file holds. The static types (`types.ts`) and the JSON Schema that editors use
 * (`entry.schema.json`) are derived from it, so the three cannot drift. Zod is used at build time and in the commands
 * only: nothing of it reaches the extension.
 */

const id = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'an id is lower-case words joined by hyphens');
const date = z
  .string()
  .regex(
    /^(?:19|20)\d\d(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/,
    'a date is YYYY, YYYY-MM or YYYY-MM-DD',
  );
const lang = z.enum(['en', 'ru', 'zh']);
const line = z.string().trim().min(1);

/** Our own text: always in English, in Russian and Chinese where it was written. */
const ourText = z.strictObject({ en: line, ru: line.optional(), zh: line.optional() });

export const ENTRY_KINDS = [
  'person',
  'organization',
  'company',
  'media',
  'agreement',
  'law',
  'event',
  'operation',
  'concept',
  'publication',
] as const;

/** Our own sorting of who speaks through a source; the rule is in `data/README.md`. */
export const SIDES = [
  'russian-official',
  'chinese-official',
  'other-official',
  'academic',
  'press',
  'company',
  'ngo',
] as const;

export const SOURCE_KINDS = ['official', 'primary', 'news', 'research', 'reference'] as const;

const form = z.strictObject({
  text: line.describe('The name as a dictionary lists it: nominative, its usual capitals'),
  lang,
  mark: z
    .enum(['always', 'likely', 'evidence', 'never'])
    .describe('always; likely = unless the page speaks against it; evidence = only with evidence; never = search only'),
  evidence: z
    .array(line)
    .optional()
    .describe('Cue words that speak for this form, beside those derived from the entry'),
  against: z.array(line).optional().describe('Cue words that speak against this form'),
  notInside: z
    .array(line)
    .optional()
    .describe('Longer strings in which the form is something else: 基本上合理 for 上合'),
  declension: z
    .union([
      z.literal(false),
      z.strictObject({
        heads: z.int().min(1).optional().describe('How many leading words decline; the rest is fixed'),
        gender: z.enum(['m', 'f', 'n', 'pl']).optional(),
      }),
    ])
    .optional()
    .describe('Russian only, and only where the derived declension is wrong: false = indeclinable'),
  spelling: z.literal(false).optional().describe('Keeps the form out of the spelling stage'),
});

const statement = z.strictObject({
  text: ourText,
  kind: z.enum(['fact', 'claim', 'disputed']),
  speaker: line.optional().describe('Who claims; a claim always has one'),
  sides: z
    .array(z.strictObject({ speaker: line, quote: z.int().min(1).describe('The number of a quote of this entry') }))
    .optional()
    .describe('The two sides of a disputed statement, each by a quote'),
  date: date.optional().describe('When it happened: an event on the time line'),
  asOf: date.describe('The day up to which the source carries the statement'),
  reviewBy: date.optional().describe('After this day the card says that it may be out of date'),
  office: z.literal(true).optional().describe('Says that somebody holds an office'),
  accusation: z.literal(true).optional().describe('Accuses a person or body of wrongdoing'),
  sources: z.array(line).min(1),
});

const quote = z.strictObject({
  text: line.describe('In English where there is an English text, else in the language of the source'),
  lang,
  original: line.optional(),
  originalLang: lang.optional(),
  translation: z.enum(['official', 'source', 'ours']).optional().describe('Whose translation `text` is'),
  speaker: line,
  date: date.optional(),
  source: line.describe('The source that holds the words: the original where there is one, else the text'),
  translationSource: line.optional().describe('The source of the English text, where it is another one'),
});

const source = z.strictObject({
  id: line,
  title: line,
  titleInferred: z.literal(true).optional().describe('The page shows no title: this is a description'),
  publisher: line,
  url: z.string().regex(/^https?:\/\/\S+$/, 'an address begins with http:// or https://'),
  date: date.nullable(),
  dateInferred: z.literal(true).optional(),
  kind: z.enum(SOURCE_KINDS),
  side: z.enum(SIDES),
  context: line.optional().describe('The words around its quotes, at most 15 each way, one run a line'),
});

const tie = z.strictObject({
  to: id,
  how: z.enum(TIE_KINDS),
  source: line.optional(),
  statement: z.int().min(1).optional().describe('The number of the statement of this entry that implies the tie'),
});

export const entrySchema = z.strictObject({
  $schema: z.string().optional(),
  id,
  kind: z.enum(ENTRY_KINDS),
  topics: z.array(id).min(1).max(3),
  name: ourText,
  nativeLang: lang.optional().describe("The language of the subject's own name, where it is not English"),
  living: z.boolean().optional().describe('Persons only'),
  contested: z.literal(true).optional().describe('What it is or did is disputed: needs sources of more than one side'),
  names: z.array(form).min(1),
  gist: ourText,
  statements: z.array(statement).min(1),
  quotes: z.array(quote),
  sources: z.array(source).min(1),
  ties: z.array(tie),
  notToConfuse: z.array(z.strictObject({ form: line, means: ourText })),
});

export const topicSchema = z.strictObject({
  id,
  label: z.strictObject({ en: line, ru: line, zh: line }),
  description: z.strictObject({ en: line, ru: line, zh: line }),
});
