import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { ROOT } from '../../../lib/cli/packages.mjs';

const folder = mkdtempSync(join(tmpdir(), 'sidelight-scan-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs `scan` as npm does: in the project's root, with the caller's folder in `INIT_CWD`. */
function scan(words: readonly string[], input = '') {
  const tsx = join(ROOT, 'node_modules', 'tsx', 'dist', 'cli.mjs');
  const env = { ...process.env, INIT_CWD: folder };
  const { status, stdout, stderr } = spawnSync(process.execPath, [tsx, 'lib/cli/scan.ts', ...words], {
    cwd: ROOT,
    encoding: 'utf8',
    env,
    input,
  });
  return { status, stdout, stderr };
}

interface Line {
  id: string;
  text?: string;
  mentions: { start: number; end: number; surface: string; entry: string; why: string }[];
}

function scanAsJson(words: readonly string[], input = ''): Line[] {
  const { status, stdout, stderr } = scan(['--json', ...words], input);
  expect(stderr).toBe('');
  expect(status).toBe(0);
  expect(stdout.endsWith('\n')).toBe(true);
  return stdout
    .slice(0, -1)
    .split('\n')
    .map((line) => JSON.parse(line) as Line);
}

const save = (name: string, content: string | Uint8Array): string => {
  writeFileSync(join(folder, name), content);
  return name;
};

describe('scan --json', () => {
  it('prints one line a document, with offsets into text that is never trimmed', () => {
    const text = '\n  Roskomnadzor\tspoke of “digital\nsovereignty”. \n';
    const [line] = scanAsJson([save('a.txt', text)]);
    expect(line?.id).toBe('a.txt');
    expect(line).not.toHaveProperty('text');
    expect(line?.mentions.map(({ entry }) => entry)).toEqual(['roskomnadzor', 'digital-sovereignty']);
    for (const { start, end, surface, why } of line?.mentions ?? []) {
      expect(text.slice(start, end)).toBe(surface);
      expect(why).toMatch(/^\S.*\.$/u);
    }
  });

  it('takes each line of a .jsonl for a document, by its id, and every mention of it', () => {
    const lines = [
      { id: 'one', text: 'Роскомнадзор и ещё раз Роскомнадзор', other: 1 },
      { id: 2, text: '' },
    ];
    const found = scanAsJson([save('b.jsonl', `${lines.map((line) => JSON.stringify(line)).join('\n')}\n`)]);
    expect(found.map(({ id, mentions }) => [id, mentions.length])).toEqual([
      ['one', 2],
      ['2', 0],
    ]);
  });

  it('reads a page as in the browser, and gives the text that its offsets count in', () => {
    const html =
      '<!doctype html><html lang="en"><title>Roskomnadzor</title><body><script>"Roskomnadzor"</script>' +
      '<p>Ros<b>komnadzor</b> spoke.</p><p hidden>Roskomnadzor</p><textarea>Roskomnadzor</textarea><p>Digital <i>sovereignty</i></p>';
    const [line] = scanAsJson([save('c.html', html)]);
    expect(line?.mentions.map(({ surface }) => surface)).toEqual(['Roskomnadzor', 'Digital sovereignty']);
    for (const { start, end, surface } of line?.mentions ?? []) expect(line?.text?.slice(start, end)).toBe(surface);
  });

  it('reads a page in the encoding that it declares', () => {
    const head = '<html><head><meta charset="windows-1251"></head><body><p>';
    // «Роскомнадзор» in windows-1251.
    const bytes = [0xd0, 0xee, 0xf1, 0xea, 0xee, 0xec, 0xed, 0xe0, 0xe4, 0xe7, 0xee, 0xf0];
    const [line] = scanAsJson([save('d.html', Uint8Array.from([...Buffer.from(head), ...bytes]))]);
    expect(line?.mentions.map(({ surface }) => surface)).toEqual(['Роскомнадзор']);
  });

  it('reads standard input as text', () => {
    expect(scanAsJson(['-'], 'Roskomnadzor')[0]).toMatchObject({ id: '-', mentions: [{ start: 0, end: 12 }] });
  });
});

describe('scan', () => {
  it('prints a table with the reason of each mention', () => {
    const { status, stdout } = scan([save('e.txt', 'Roskomnadzor')]);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^e\.txt: 1 mention\n/u);
    expect(stdout).toContain('“Roskomnadzor” is one of its names');
  });

  it.each([
    ['a file that is not there', ['--json', 'none.txt'], /^none\.txt cannot be read: there is no such file\.\n$/u],
    ['a folder', ['.'], /^\. cannot be read: it is a folder\.\n$/u],
    [
      'bytes that are no text',
      [save('f.txt', Uint8Array.of(0xff, 0xfe, 0xfd))],
      /^f\.txt cannot be read: it is no UTF-8 text\.\n$/u,
    ],
    ['a line that is no JSON', [save('g.jsonl', '{"text": "a"}\n{')], /^g\.jsonl, line 2: it is no JSON\.\n$/u],
    ['a line without text', [save('h.jsonl', 'null')], /^h\.jsonl, line 1: it has no "text" that is a string\.\n$/u],
    ['no file', [], /^Usage: /u],
    ['an option that it lacks', ['--jsn', 'e.txt'], /^There is no option --jsn\. Usage: /u],
  ])('says in a sentence what is wrong with %s', (_, words, sentence) => {
    const { status, stdout, stderr } = scan(words);
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(sentence);
  });
}, 60_000);
