import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { readEntries } from '../../lib/cli/dataset-files';
import { launchBrowser } from '../../lib/cli/drive/launch';
import type { DrivenPage } from '../../lib/cli/drive/types';
import {
  CORPUS,
  cardSeen,
  dismissCard,
  hasCorpus,
  KINDS,
  paintedPlace,
  paintedTexts,
  pause,
  restOn,
  until,
} from './support';
import { extensionUnderTest } from './under-test';

const must: Record<string, string[]> = hasCorpus
  ? JSON.parse(readFileSync(join(CORPUS, 'seed-article.json'), 'utf8')).mustMark
  : {};
const entries = new Map(readEntries().entries.map((entry) => [entry.id, entry]));

/** Of the forms that name an entry in the article, the one that comes first there is marked. */
const firstForm = (page: DrivenPage, forms: string[]): Promise<string> =>
  page.evaluate((texts: string[]) => {
    const all = document.querySelector('article')?.textContent ?? '';
    return texts.map((text) => ({ text, at: all.indexOf(text) })).sort((a, b) => a.at - b.at)[0]?.text ?? '';
  }, forms);

describe.skipIf(!hasCorpus).each(KINDS)('the article that started the project, in %s', (kind) => {
  const { driver, server, page } = extensionUnderTest(kind, { folder: CORPUS });
  let address: string;
  beforeAll(async () => {
    address = `${server.origin}/seed-article.html`;
    await page.goto(address);
  });

  it.each(Object.keys(must))('marks %s, and its card tells who that is', async (id) => {
    const entry = entries.get(id);
    // «Mr.» is a title, no part of a name.
    const forms = (must[id] ?? []).map((form) => form.replace(/^Mr\. /, ''));
    const form = await firstForm(page, forms);
    const card = await restOn(page, await paintedPlace(page, form));
    expect(card.name).toBe(entry?.name.en);
    expect(card.text).toContain(entry?.gist.en);
    const quoted = entry?.quotes.some(({ text }) => card.text.includes(text));
    expect(quoted || card.text.includes('No quotation found')).toBe(true);
    await dismissCard(page);
  });

  it.each([
    ['Medvedev', 'dmitry-medvedev', null],
    ['Oleg Syromolotov', 'oleg-syromolotov', 'our translation'],
    ['Железняк', 'sergei-zheleznyak', 'our translation'],
  ])('shows the Russian of %s by the switch', async (form, id, whose) => {
    const quote = entries.get(id)?.quotes.find(({ originalLang }) => originalLang === 'ru');
    const card = await restOn(page, await paintedPlace(page, form));
    if (whose) expect(card.text).toContain(whose);
    await page.inCard((root) => {
      const original = [...root.querySelectorAll('label, button, [role=radio]')].find(
        (element) => element.textContent?.trim() === 'Original',
      );
      (original as HTMLElement | undefined)?.click();
    });
    const shown = await until('the Russian words', () =>
      page.inCard((root, words: string) => {
        const speaking = [...root.querySelectorAll<HTMLElement>('[lang=ru]')];
        return speaking.some((element) => element.innerText.includes(words));
      }, quote?.original ?? ''),
    );
    expect(shown).toBe(true);
    await page.inCard((root) => {
      const back = [...root.querySelectorAll('label, button, [role=radio]')].find(
        (element) => element.textContent?.trim() === 'Translation',
      );
      (back as HTMLElement | undefined)?.click();
    });
    await dismissCard(page);
  });

  it('leaves the page as it is without the extension', async () => {
    await dismissCard(page);
    const withMarks = await page.evaluate(() => document.documentElement.outerHTML);
    const bare = await launchBrowser(kind);
    try {
      const plain = await bare.newPage();
      await plain.goto(address);
      expect(withMarks).toBe(await plain.evaluate(() => document.documentElement.outerHTML));
    } finally {
      await bare.close();
    }
  });

  it('takes the marks of a topic away in an open tab, and brings them back', async () => {
    await paintedPlace(page, 'Kaspersky Labs');
    const settings = await driver.extensionPage('options.html');
    const toggle = async (label: string) => {
      await until('the settings', () =>
        settings.evaluate((name: string) => {
          const row = [...document.querySelectorAll('.topic')].find((each) => each.textContent?.startsWith(name));
          const button = row?.querySelector<HTMLElement>('[role=switch]');
          button?.click();
          return Boolean(button);
        }, label),
      );
    };
    const topicsOfLab = ['Security industry', 'Cyber operations'];
    for (const topic of topicsOfLab) await toggle(topic);
    await page.focus();
    await until('the marks to go', async () => !(await paintedTexts(page)).includes('Kaspersky Labs'));
    for (const topic of topicsOfLab) await toggle(topic);
    await page.focus();
    await until('the marks to come back', async () => (await paintedTexts(page)).includes('Kaspersky Labs'));
    await settings.close();
  });

  it('finds names in any script by the popup', async () => {
    const popup = await driver.extensionPage('popup.html');
    const options = () => popup.evaluate(() => document.querySelectorAll('[role=option]').length);
    for (const [words, id] of [
      ['железняка', 'sergei-zheleznyak'],
      ['zheleznjak', 'sergei-zheleznyak'],
      ['Kaspersky', 'kaspersky-lab'],
    ] as const) {
      await until('the search field', () =>
        popup.evaluate(() => {
          const field = document.querySelector('input');
          field?.focus();
          return field !== null;
        }),
      );
      await popup.press('Escape');
      await until('an empty list', async () => (await options()) === 0);
      await popup.type(words);
      await until('results', async () => (await options()) > 0);
      // The list settles with the last letter.
      await pause(300);
      await popup.press('Enter');
      const name = await until('the entry', () =>
        popup.evaluate(
          () =>
            [...document.querySelectorAll('.entry div')]
              .find(({ shadowRoot }) => shadowRoot)
              ?.shadowRoot?.querySelector('h2')?.textContent ?? null,
        ),
      );
      expect(name).toBe(entries.get(id)?.name.en);
      await popup.evaluate(() => document.querySelector<HTMLElement>('.entry__back')?.click());
    }
    await popup.close();
  });

  it('throws nothing', async () => {
    expect(await cardSeen(page)).toBeNull();
    expect(await page.errors()).toEqual([]);
  });
});
