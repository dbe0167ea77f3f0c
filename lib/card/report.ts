import type { EntryPart } from './cite';
import type { CardData } from './data';

/** What a report is about: the whole entry, or one part of it. */
export type ReportSubject = { part: 'entry' } | EntryPart;

/**
 * A report of a mistake, ready to paste. It is in English, as those who keep the dataset work in English.
 *
 * @param pageAddress only where the reader has ticked it: else nothing in the text tells where it was read
 */
export function reportText(data: CardData, subject: ReportSubject, pageAddress: string | null): string {
  const { entry } = data;
  const statement = subject.part === 'statement' ? entry.statements[subject.number - 1] : undefined;
  const quote = subject.part === 'quote' ? entry.quotes[subject.number - 1] : undefined;
  const about = statement
    ? [
        `Statement ${'number' in subject && subject.number}: ${statement.text.en}`,
        `Its sources: ${statement.sources.join(', ')}`,
      ]
    : quote
      ? [`Quotation ${'number' in subject && subject.number}: ${quote.text}`, `Its source: ${quote.source}`]
      : ['About: the whole entry'];
  return [
    'A mistake in Sidelight',
    '',
    `Entry: ${entry.id} (${entry.name.en})`,
    ...about,
    `Dataset: ${data.datasetVersion}`,
    ...(pageAddress ? [`Page: ${pageAddress}`] : []),
    '',
    'What is wrong: ',
    'What is right, and where that can be read: ',
  ].join('\n');
}
