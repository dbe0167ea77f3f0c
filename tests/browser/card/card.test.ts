import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { KINDS } from '../../e2e/support';
import { cardUnderTest, ENTRY } from './under-test';

describe.each(KINDS)('the card in %s', (kind) => {
  const { page, frames, show, did, clickInCard } = cardUnderTest(kind);

  it('adds one host to <html> while it is open, and nothing stays when it goes', async () => {
    const html = () => page.evaluate(() => document.documentElement.outerHTML);
    const before = await html();
    await show({ word: '#middle', openedBy: 'hover' });
    expect(await html()).toBe(before.replace(/<\/html>$/, '<sidelight-card></sidelight-card></html>'));
    await page.evaluate(() => window.stage.hide());
    expect(await html()).toBe(before);
  });

  it('looks the same whatever the page’s rules say', async () => {
    await show({ word: '#middle', openedBy: 'hover' });
    const look = await page.inCard((root: ShadowRoot) => {
      const card = root.querySelector('.card');
      const style = card && getComputedStyle(card);
      return style && [style.fontSize, style.letterSpacing, style.textTransform, style.boxSizing, style.width];
    });
    expect(look).toEqual(['14px', 'normal', 'none', 'border-box', '388px']);
    const opacity = await page.evaluate(() => {
      const host = document.querySelector('sidelight-card');
      return host && getComputedStyle(host).opacity;
    });
    expect(opacity).toBe('1');
  });

  it('takes no focus when opened by hover', async () => {
    await page.evaluate(() => document.querySelector<HTMLElement>('#before')?.focus());
    await show({ word: '#middle', openedBy: 'hover' });
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('before');
    const spoken = await page.inCard((root: ShadowRoot) =>
      [...root.querySelectorAll('[role="status"]')].map((e) => e.textContent).join(''),
    );
    expect(spoken).toBe('');
  });

  it('takes the focus when opened by key, says where it is, and gives the focus back', async () => {
    await page.evaluate(() => document.querySelector<HTMLElement>('#before')?.focus());
    await show({ word: '#middle', openedBy: 'key' });
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('sidelight-card');
    const dialog = await page.inCard((root: ShadowRoot) => {
      const card = root.querySelector('[role="dialog"]');
      const label = root.getElementById(card?.getAttribute('aria-labelledby') ?? '');
      const spoken = [...root.querySelectorAll('[role="status"]')].map((e) => e.textContent).join('');
      return {
        label: label?.textContent,
        modal: card?.getAttribute('aria-modal'),
        focused: root.activeElement === card,
        spoken,
      };
    });
    expect(dialog).toEqual({
      label: 'Sergei Zheleznyak',
      modal: null,
      focused: true,
      spoken: 'Sergei Zheleznyak, person, 2 of 7',
    });
    await page.evaluate(() => window.stage.hide());
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('before');
    expect(await did()).toEqual(['focused true']);
  });

  it('is held open by focus that a key or a form brings, not by focus that a click leaves behind', async () => {
    await show({ word: '#middle', openedBy: 'hover' });
    await clickInCard('.switch__choice:last-child');
    expect(await did()).toEqual(['view both']);
    await page.press('Tab');
    expect(await did()).toEqual(['view both', 'focused true']);
    await show({ word: '#middle', openedBy: 'hover' });
    await clickInCard('.foot__tools > button:last-child');
    expect(await did()).toEqual(['view both', 'focused true', 'focused true']);
    await page.evaluate(() => document.querySelector<HTMLElement>('#before')?.focus());
    expect((await did()).at(-1)).toBe('focused false');
  });

  it('leads from the foot to the sources, out of a report too', async () => {
    await show({ word: '#middle', openedBy: 'hover' });
    const inSight = (part: string) =>
      page.inCard((root: ShadowRoot, p: string) => {
        const area = root.querySelector('.scroll')?.getBoundingClientRect();
        const target = root.querySelector(`[data-part="${p}"]`)?.getBoundingClientRect();
        return Boolean(area && target && target.height > 0 && target.top >= area.top - 1 && target.top < area.bottom);
      }, part);
    expect(await inSight('sources')).toBe(false);
    await clickInCard('.foot__tools > button:last-child');
    await clickInCard('.foot__tools > button:first-child');
    expect(await inSight('sources')).toBe(true);
    await clickInCard('.foot__why');
    expect(await inSight('why')).toBe(true);
  });

  it('is gone through by Tab', async () => {
    await show({ word: '#middle', openedBy: 'key' });
    const reached = new Set<string | null>();
    for (let i = 0; i < 12; i++) {
      await page.press('Tab');
      const label = await page.inCard(
        (root: ShadowRoot) => root.activeElement?.getAttribute('aria-label') ?? root.activeElement?.className ?? null,
      );
      reached.add(label);
    }
    for (const label of ['Pin', 'Mark less', 'Close', 'Source 1']) expect(reached).toContain(label);
  });

  it('keeps keys typed in it from the page', async () => {
    await page.evaluate(() => {
      document.addEventListener('keydown', (event) => window.stage.did.push(`page heard ${event.key}`));
    });
    await show({ word: '#middle', openedBy: 'key' });
    await page.press('j');
    expect(await did()).toEqual(['focused true']);
  });

  it('shows translation, original or both by arrow keys, each in its language', async () => {
    await show({ word: '#middle', openedBy: 'key' });
    await page.inCard((root: ShadowRoot) => root.querySelector<HTMLElement>('input[type="radio"]:checked')?.focus());
    const words = () =>
      page.inCard((root: ShadowRoot) =>
        [...(root.querySelector('.quotation')?.querySelectorAll<HTMLElement>('.quotation__words') ?? [])].map((p) => [
          p.lang,
          p.dir,
          /\p{Script=Cyrillic}/u.test(p.textContent ?? ''),
        ]),
      );
    expect(await words()).toEqual([['en', 'ltr', false]]);
    await page.press('ArrowRight');
    await frames();
    expect(await words()).toEqual([['ru', 'ltr', true]]);
    await page.press('ArrowRight');
    await frames();
    expect(await words()).toEqual([
      ['ru', 'ltr', true],
      ['en', 'ltr', false],
    ]);
    expect(await did()).toEqual(['focused true', 'view original', 'view both']);
  });

  it('opens a tie in place, and Back leads to the same place', async () => {
    await show({ word: '#middle', openedBy: 'hover' });
    await page.inCard((root: ShadowRoot) => root.querySelector('.tie')?.scrollIntoView());
    const place = () =>
      page.inCard((root: ShadowRoot) => ({
        name: root.querySelector('.name')?.textContent,
        scroll: Math.round(root.querySelector('.scroll')?.scrollTop ?? -1),
        focused: root.activeElement?.className,
      }));
    const before = await place();
    expect(before?.scroll).toBeGreaterThan(100);
    await clickInCard('.tie');
    const inside = await place();
    expect(inside?.name).not.toBe(before?.name);
    expect(inside?.scroll).toBe(0);
    await clickInCard('.top__back');
    const after = await place();
    expect(after).toEqual({ ...before, focused: 'tie' });
    expect(await did()).toEqual(['nested true', 'nested false']);
  });

  it('offers the way back from marking less', async () => {
    await show({ word: '#middle', openedBy: 'hover' });
    await clickInCard('[aria-label="Mark less"]');
    await clickInCard('.panel__choice');
    await clickInCard('.notice .action');
    expect((await did()).filter((what) => !what.startsWith('focused'))).toEqual([`muteEntry ${ENTRY}`, 'undo']);
  });

  it('copies a citation, and the page hears nothing of it', async () => {
    await page.evaluate(() => addEventListener('copy', () => window.stage.did.push('page heard copy')));
    await show({ word: '#middle', openedBy: 'hover' });
    await clickInCard('.foot [aria-expanded]');
    await clickInCard('.panel__choice');
    await expect
      .poll(() => page.inCard((root: ShadowRoot) => root.querySelector('.panel__done')?.textContent))
      .toBe('Copied');
    expect(await did()).not.toContain('page heard copy');
  });

  it('opens links in a new tab that learns nothing of this one', async () => {
    await show({ word: '#middle', openedBy: 'hover' });
    const links = await page.inCard((root: ShadowRoot) =>
      [...root.querySelectorAll('a')].map((a) => [a.target, a.rel, a.getAttribute('href') ?? '']),
    );
    expect(links?.length).toBeGreaterThan(3);
    for (const [target, rel] of links ?? []) expect([target, rel]).toEqual(['_blank', 'noopener noreferrer']);
    expect(links?.some(([, , href]) => href?.startsWith('https://web.archive.org/web/*/http'))).toBe(true);
  });

  it('has targets of 24 px and no sideways scroll in a window of 320 px', async () => {
    await page.setSize(500, 700);
    await show({ word: '#top-left', openedBy: 'hover' });
    const found = await page.inCard((root: ShadowRoot) => {
      const card = root.querySelector<HTMLElement>('.card');
      const scroll = root.querySelector('.scroll');
      if (!card || !scroll) return null;
      // Firefox makes no window narrower than 500 px, so the card itself is made as narrow as such a window makes it.
      card.style.width = '304px';
      const targets = [...root.querySelectorAll('button, select, .switch__choice, .tick')].filter(
        (e) => e.getClientRects().length,
      );
      return {
        small: targets
          .map((e) => ({ name: e.className, ...e.getBoundingClientRect().toJSON() }))
          .filter(({ width, height }) => width < 23.9 || height < 23.9),
        sideways: scroll.scrollWidth - scroll.clientWidth,
        overflowing: [...root.querySelectorAll('.scroll *')].filter(
          (e) => e.getBoundingClientRect().right > card.getBoundingClientRect().right + 0.5,
        ).length,
      };
    });
    expect(found).toEqual({ small: [], sideways: 0, overflowing: 0 });
  });

  if (kind === 'chromium') {
    it.each(['light', 'dark'] as const)('has no fault that axe finds in %s colours', async (colours) => {
      await page.setColours(colours);
      await show({ word: '#middle', openedBy: 'key' });
      const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
      await page.evaluate((code: string) => {
        // The page of a test has no policy that would forbid it.
        new Function(code)();
      }, axe);
      const faults = await page.inCard(async (root: ShadowRoot) => {
        // axe does not look into a closed root from outside; a copy in an open one has the same elements and rules.
        const copy = document.createElement('div');
        const open = copy.attachShadow({ mode: 'open' });
        open.adoptedStyleSheets = root.adoptedStyleSheets;
        open.append(...[...root.children].map((child) => child.cloneNode(true)));
        document.body.append(copy);
        open.querySelector<HTMLElement>('.card')?.showPopover();
        // While it appears axe takes it for paler than it is, or for not there.
        for (const animation of open.getAnimations()) animation.finish();
        const { axe: tool } = window as unknown as { axe: typeof import('axe-core') };
        const { violations } = await tool.run(copy);
        copy.remove();
        return violations.map(({ id, nodes }) => `${id}: ${nodes.map((n) => n.html).join(' ')}`);
      });
      expect(faults).toEqual([]);
    });
  }
});
