import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { recogniserOfData } from '../../../lib/cli/recogniser';

describe('the article of the acceptance test', () => {
  const article = new URL('../../../../shared/corpus/seed-article', import.meta.url);
  const there = existsSync(`${article.pathname}.txt`);

  it.skipIf(!there)('has every name it must have, and none that it may not (needs ../shared)', () => {
    const text = readFileSync(`${article.pathname}.txt`, 'utf8');
    const { mustMark, mayMark } = JSON.parse(readFileSync(`${article.pathname}.json`, 'utf8')) as {
      mustMark: Record<string, string[]>;
      mayMark: string[];
    };
    const { mentions } = recogniserOfData().recogniser.recognise([text]);
    const found = new Set(mentions.map(({ surface, entry }) => `${surface} = ${entry}`));
    for (const [entry, surfaces] of Object.entries(mustMark)) {
      for (const surface of surfaces) expect(found).toContain(`${surface.replace(/^Mr\. /u, '')} = ${entry}`);
    }
    const entries = mentions.map(({ entry }) => entry);
    expect(entries.filter((entry) => !(entry in mustMark) && !mayMark.includes(entry))).toEqual([]);
  });
});
