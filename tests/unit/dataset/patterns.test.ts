import { describe, expect, it } from 'vitest';
import { readEntries } from '../../../lib/cli/dataset-files';
import { buildArtifact } from '../../../lib/dataset/artifact';
import { deriveCues } from '../../../lib/dataset/cues';
import { tabulate } from '../../../lib/dataset/patterns';
import { isCommonWord } from '../../../lib/dataset/stop-words';

const { entries, topics } = readEntries();
const { tables, names, cues } = tabulate(entries);

describe('tabulate', () => {
  it('numbers the patterns of names as the forms, those of cue words as the cues', () => {
    const textOf = ({ text }: { text: string }) => text;
    expect(names.map(textOf)).toEqual(tables.forms.map(textOf));
    expect(cues.map(textOf)).toEqual(tables.cues.map(textOf));
    expect(names.some(({ kindOfName }) => kindOfName === 'word')).toBe(false);
    expect(cues.every(({ kindOfName }) => kindOfName === 'word')).toBe(true);
  });

  it('keeps forms that are for search only out of the index', () => {
    const never = entries.flatMap(({ id, names }) =>
      names.filter(({ mark }) => mark === 'never').map(({ text, lang }) => `${id} ${text} ${lang}`),
    );
    const indexed = new Set(tables.forms.map(({ entry, text, lang }) => `${entries[entry]?.id} ${text} ${lang}`));
    expect(never.length).toBeGreaterThan(0);
    expect(never.filter((form) => indexed.has(form))).toEqual([]);
  });

  it('makes one pattern of a cue word that many forms list', () => {
    const texts = tables.cues.map(({ text, lang }) => `${lang} ${text.toLowerCase()}`);
    expect(new Set(texts).size).toBe(texts.length);
  });

  it('writes ties in both directions', () => {
    tables.circles.forEach((circle, entry) => {
      for (const other of circle) expect(tables.circles[other]).toContain(entry);
    });
  });

  it('gives ambiguous forms at least 30 cue words, their own list and their entry’s words together, where the entry is not thin', () => {
    const ofEntry = entries.map(() => new Set<string>());
    const ofForm = tables.forms.map(() => new Set<string>());
    for (const cue of tables.cues) {
      for (const [entry] of cue.entries) ofEntry[entry]?.add(cue.text);
      for (const [form, side] of cue.forms) if (side === 1) ofForm[form]?.add(cue.text);
    }
    const ambiguous = tables.forms.flatMap((form, i) =>
      form.mark === 'evidence' ? [new Set([...(ofEntry[form.entry] ?? []), ...(ofForm[i] ?? [])]).size] : [],
    );
    const enough = ambiguous.filter((cues) => cues >= 30).length / ambiguous.length;
    expect(enough).toBeGreaterThanOrEqual(0.9);
  });
});

describe('deriveCues', () => {
  const { byEntry, subject } = deriveCues(entries);
  const cuesOf = (id: string) => byEntry[entries.findIndex((entry) => entry.id === id)]?.map(({ text }) => text) ?? [];

  it('takes names of places and bodies from an entry’s own words, in its languages', () => {
    const cues = cuesOf('shanghai-cooperation-organization');
    expect(cues).toContain('Tashkent');
    expect(cues.some((text) => /^Ташкент/u.test(text))).toBe(true);
    expect(cues.some((text) => /\p{Script=Han}/u.test(text))).toBe(true);
  });

  it('takes no word that any news use, and no word of the ambiguous name itself', () => {
    for (const cues of byEntry) for (const { text, lang } of cues) expect(isCommonWord(text, lang), text).toBe(false);
    expect(cuesOf('dmitry-medvedev')).not.toContain('Medvedev');
  });

  it('sets the vocabulary of the whole subject apart', () => {
    const texts = subject.map(({ text }) => text.toLowerCase());
    expect(texts).toEqual(expect.arrayContaining(['russia', 'china', 'internet']));
    expect(cuesOf('roskomnadzor').map((text) => text.toLowerCase())).not.toContain('russia');
  });
});

describe('buildArtifact', () => {
  it('gives one version for one content, whatever the order of the files, and another for another content', () => {
    const some = entries.slice(0, 20);
    const { version } = buildArtifact(some, topics, '2026-01-31').dataset;
    expect(version).toMatch(/^2026-01-31\+[0-9a-f]{8}$/u);
    expect(buildArtifact([...some].reverse(), topics, '2026-01-31').dataset.version).toBe(version);
    expect(buildArtifact(some.slice(1), topics, '2026-01-31').dataset.version).not.toBe(version);
  });

  it('survives JSON', () => {
    const { dataset } = buildArtifact(entries.slice(0, 20), topics, '2026-01-31');
    expect(JSON.parse(JSON.stringify(dataset))).toEqual(dataset);
  });
});
