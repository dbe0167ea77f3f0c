import type { BrowserKind } from '../../../lib/cli/drive/types';
import { painted } from '../../e2e/support';
import { extensionUnderTest } from '../../e2e/under-test';

/** What the fixtures offer to tests, under the names that they have in the page. */
interface FixtureWindow {
  grow(paragraphs?: number): void;
  upgrade(): void;
  rerender(): void;
  tick(ms: number): number;
  navigate(): void;
  clears(): void;
  pretend(x: number, y: number): void;
}

/** The extension under test, and what its page script is tested with: the fixtures and what they offer. */
export function pageScriptUnderTest(kind: BrowserKind) {
  const { page, server, ...rest } = extensionUnderTest(kind);
  return {
    ...rest,
    page,
    server,
    /** Opens a fixture and waits until a text that it is known to hold is painted. */
    open: async (file: string, first = 'Roskomnadzor'): Promise<void> => {
      await page.goto(`${server.origin}/${file}`);
      await painted(page, first);
    },
    /** Calls what the fixture offers. */
    call: <K extends keyof FixtureWindow>(name: K, ...words: Parameters<FixtureWindow[K]>): Promise<void> =>
      page.evaluate(
        (wanted: string, given: number[]) => {
          const offered = globalThis as unknown as Record<string, (...words: number[]) => unknown>;
          offered[wanted]?.(...given);
        },
        name,
        words as number[],
      ),
    markup: (): Promise<string> => page.evaluate(() => document.documentElement.outerHTML),
  };
}
