import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { PageState } from '../../../lib/messages';
import { KINDS, painted, paintedTexts, pause, scrollToText, unpainted, until } from '../../e2e/support';
import { thrown } from '../../e2e/under-test';
import { pageScriptUnderTest } from './fixture';

describe.each(KINDS)('settings, state and toolbar of a page, in %s', (kind) => {
  const { server, page, choose, ask, inExtension, open } = pageScriptUnderTest(kind);

  describe('settings', () => {
    beforeEach(() => open('flow.html'));
    afterEach(() => choose({}));

    it('take a topic off an open page, and bring it back', async () => {
      await choose({ topicsOff: ['russian-internet-policy'] });
      await unpainted(page, 'Roskomnadzor');
      await painted(page, 'Fang Binxing');
      await choose({});
      await painted(page, 'Roskomnadzor');
    });
    it('change the style of the marks', async () => {
      await choose({ style: 'tint' });
      const names = () => page.evaluate(() => [...(CSS.highlights as unknown as Map<string, unknown>).keys()].sort());
      await until('the other style', async () => (await names()).includes('sidelight-tint'));
      expect(await names()).toEqual(['sidelight-live', 'sidelight-tint']);
    });
    it('mark every mention, with a ceiling, and all by the reader’s word', async () => {
      await choose({ which: 'every' });
      await until('repeats beyond the ceiling', async () => (await ask<PageState>('state')).hiddenRepeats > 0);
      await ask('showAll');
      await until('all to be shown', async () => (await ask<PageState>('state')).hiddenRepeats === 0);
      expect((await paintedTexts(page)).filter((text) => text === 'Roskomnadzor').length).toBeGreaterThan(1);
    });
    it('switch a site off, where nothing answers any more, and on again without a reload', async () => {
      await choose({ sitesOff: ['127.0.0.1'] });
      await unpainted(page, 'Roskomnadzor');
      expect(await page.evaluate(() => (CSS.highlights as unknown as Map<string, unknown>).size)).toBe(0);
      await expect(ask('state')).rejects.toThrow();
      await choose({});
      await painted(page, 'Roskomnadzor');
    });
    it('pause, and go on when the pause is over', async () => {
      await choose({ pausedUntil: Date.now() + 2500 });
      await unpainted(page, 'Roskomnadzor');
      expect((await ask<PageState>('state')).status).toBe('paused');
      await painted(page, 'Roskomnadzor');
    });
  });

  describe('frames of the site and of another one', () => {
    /** How many marks each frame has, by its address. */
    const marks = async () => {
      // Whoever asks is in front in Firefox, and a hidden page paints nothing.
      await page.focus();
      await pause(150);
      return inExtension(async () => {
        const [tab] = await chrome.tabs.query({ url: 'http://127.0.0.1/*' });
        const answers = await chrome.scripting.executeScript({
          target: { tabId: tab?.id ?? -1, allFrames: true },
          func: () => `${location.protocol}//${location.hostname} ${CSS.highlights.get('sidelight-dotted')?.size ?? 0}`,
        });
        return answers.map(({ result }) => result).sort();
      });
    };
    const here = ['about:// 1', 'http://127.0.0.1 1', 'http://127.0.0.1 2'];
    const there = ['http://localhost 2', 'http://localhost 2', 'http://localhost 2'];
    const none = (frames: string[]) => frames.map((frame) => frame.replace(/\d+$/, '0'));
    const become = (what: string, wanted: string[]) =>
      until(what, async () => JSON.stringify(await marks()) === JSON.stringify(wanted));
    beforeEach(async () => {
      await page.goto(`${server.origin}/sites.html`);
      await become('every frame to be marked', [...here, ...there]);
    });
    afterEach(() => choose({}));

    it('lose their marks with the site, have none when the page is loaded anew, and come back with it', async () => {
      await choose({ sitesOff: ['127.0.0.1'] });
      await become('every mark to go', none([...here, ...there]));
      await page.goto(`${server.origin}/sites.html`);
      await pause(700);
      expect(await marks()).toEqual(none([...here, ...there]));
      await choose({});
      await become('every mark to come back', [...here, ...there]);
    });
    it('lose their marks with a site of their own, and come back with it, while the page stays marked', async () => {
      await choose({ sitesOff: ['localhost'] });
      await become('the marks of its frames to go', [...here, ...none(there)]);
      await choose({});
      await become('the marks of its frames to come back', [...here, ...there]);
    });
  });

  it('says on the toolbar how many entries the frames name together, and forgets them with the page', async () => {
    const badge = () =>
      inExtension(async () => {
        const [tab] = await chrome.tabs.query({ url: 'http://127.0.0.1/*' });
        const frames = await chrome.runtime.sendMessage({ name: 'frames', params: { tab: tab?.id } });
        return { text: await chrome.action.getBadgeText({ tabId: tab?.id ?? 0 }), frames: frames.length };
      });
    await open('frames.html');
    await until('all frames to report', async () => (await badge()).frames === 4);
    // Roskomnadzor; Fang Binxing and the Great Firewall; Kaspersky; Edward Snowden.
    expect((await badge()).text).toBe('5');
    await page.goto(`${server.origin}/frame.html`);
    await until('the next page to report', async () => (await badge()).text === '2');
    expect((await badge()).frames).toBe(1);
  });

  it('marks a name that lacks evidence by the reader’s word', async () => {
    await page.goto(`${server.origin}/unsure.html`);
    const possible = await until('the names without evidence', async () => {
      const state = await ask<PageState | undefined>('state').catch(() => undefined);
      return state?.status === 'on' && state.possible.length > 0 && state.possible;
    });
    const key = possible.find(({ surface }) => surface === 'Volin')?.key;
    expect(await paintedTexts(page)).toEqual([]);
    expect(await ask('markPossible', { key })).toBe(true);
    await scrollToText(page, 'Volin');
    await painted(page, 'Volin');
    expect((await ask<PageState>('state')).entries).toMatchObject([
      { id: 'aleksey-volin', why: { ground: 'by-hand' } },
    ]);
  });

  it('throws nothing', async () => {
    expect(await thrown(page)).toEqual([]);
  });
});
