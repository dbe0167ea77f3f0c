import type { Entry, Statement } from '../dataset/types';
import { firstDay, lastDay } from '../i18n/dates';

/** A statement under the number that it has in its entry's file, counted from 1. */
export interface NumberedStatement {
  number: number;
  statement: Statement;
}

const lastOf = ({ statement }: NumberedStatement): string => lastDay(statement.date ?? statement.asOf);

/** The newest first, by the day it happened, else by the day up to which it holds; the file's order breaks ties. */
export function newestFirst(entry: Entry): NumberedStatement[] {
  return entry.statements
    .map((statement, i) => ({ number: i + 1, statement }))
    .sort((a, b) => (lastOf(a) < lastOf(b) ? 1 : lastOf(a) > lastOf(b) ? -1 : 0));
}

/** The statements that tell of a day: the events of the time line, the earliest first. */
export function events(entry: Entry): NumberedStatement[] {
  return newestFirst(entry)
    .filter(({ statement }) => statement.date)
    .sort((a, b) => firstDay(a.statement.date ?? '').localeCompare(firstDay(b.statement.date ?? '')));
}

/**
 * Whether the day is past on which somebody should have looked at the statement again.
 *
 * @param today YYYY-MM-DD
 */
export function isStale(statement: Statement, today: string): boolean {
  return statement.reviewBy !== undefined && lastDay(statement.reviewBy) < today;
}
