import axe from 'axe-core';
import { describe, expect, it } from 'vitest';
import { KINDS } from '../../e2e/support';
import { allCards, cardsOf } from '../../gallery/cards';
import { galleryFile } from '../../gallery/pictures';
import { STATES } from '../../gallery/states';
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

  describe('to axe', () => {
    /** What axe finds in an element, of any weight. Where it could not judge colours or names it finds nothing either. */
    const faults = async (selector: string) => {
      await page.run(axe.source);
      const { found, judged } = await page.evaluate(async (within: string) => {
        const { axe: tool } = globalThis as unknown as { axe: typeof axe };
        const { violations, passes } = await tool.run(within);
        return {
          found: violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(' ')}`),
          judged: passes.flatMap(({ id, nodes }) => (nodes.length > 5 ? [id] : [])),
        };
      }, selector);
      expect(judged).toEqual(expect.arrayContaining(['color-contrast', 'button-name', 'link-name']));
      return found;
    };

    describe.each(['light', 'dark'] as const)('in %s colours', (colours) => {
      it.each([
        ['card', 'key'],
        ['sheet', 'tap'],
      ] as const)('the %s has no fault', async (_, openedBy) => {
        await page.setColours(colours);
        // axe looks into no closed root; open, the card is the same.
        await page.evaluate(() => {
          const { attachShadow } = window.Element.prototype;
          window.Element.prototype.attachShadow = function (init) {
            return attachShadow.call(this, { ...init, mode: 'open' });
          };
        });
        await show({ word: '#middle', openedBy });
        await page.evaluate(() => {
          const host = document.querySelector('sidelight-card');
          if (!host) return;
          // It judges no colours in the top layer or beside <body>.
          document.body.append(host);
          host.shadowRoot?.querySelector('.card')?.removeAttribute('popover');
          // While the card appears it takes it for paler than it is, or for not there.
          for (const animation of host.shadowRoot?.getAnimations() ?? []) animation.finish();
        });
        expect(await faults('sidelight-card')).toEqual([]);
      });
    });

    it('no state of the gallery has a fault', async () => {
      const states = STATES.map((state) => ({ ...state, height: 6000 }));
      const gallery = await galleryFile(states, cardsOf(states, allCards()));
      try {
        await page.setColours('light');
        await page.goto(gallery.url);
        await expect.poll(() => page.evaluate(() => document.documentElement.dataset.ready)).toBe('yes');
        expect(await faults('main')).toEqual([]);
      } finally {
        gallery.remove();
      }
    });
  });
});
