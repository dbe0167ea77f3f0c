import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { installedBrowser } from '../browsers.mjs';
import { Marionette } from './marionette';
import type { DrivenPage, Driver, LaunchOptions } from './types';
import { LIFT, STEP, wayBetween } from './way';

/** The host of the extension's pages, pinned in the profile: Firefox draws one at random otherwise. */
const EXTENSION_HOST = '3f0d6c1e-5b0a-4c53-9a37-51de1196b0a1';

/** Starts Firefox with the extension as a temporary add-on. Throws where it is not installed. */
export async function launchFirefox(options: LaunchOptions): Promise<Driver> {
  const program = installedBrowser('firefox');
  if (program === null) throw new Error('No Firefox was found.');
  const { width = 1100, height = 800, headless = true, extension, proxy } = options;
  const profile = mkdtempSync(join(tmpdir(), 'sidelight-firefox-'));
  const port = await freePort();
  const preferences: Record<string, string | number | boolean> = {
    'marionette.port': port,
    'browser.shell.checkDefaultBrowser': false,
    'browser.startup.homepage_override.mstone': 'ignore',
    'datareporting.policy.dataSubmissionEnabled': false,
    'toolkit.telemetry.reportingpolicy.firstRun': false,
    'app.update.disabledForTesting': true,
    'browser.aboutwelcome.enabled': false,
    'network.captive-portal-service.enabled': false,
    'network.connectivity-service.enabled': false,
    'services.settings.server': 'http://127.0.0.1:9/none',
    'browser.safebrowsing.downloads.remote.enabled': false,
    'dom.w3c_touch_events.enabled': 1,
  };
  if (extension !== undefined)
    preferences['extensions.webextensions.uuids'] = JSON.stringify({ [geckoId(extension)]: EXTENSION_HOST });
  if (proxy !== undefined) {
    const [host = '', proxyPort = ''] = proxy.split(':');
    Object.assign(preferences, {
      'network.proxy.type': 1,
      'network.proxy.http': host,
      'network.proxy.http_port': Number(proxyPort),
      'network.proxy.ssl': host,
      'network.proxy.ssl_port': Number(proxyPort),
      'network.proxy.allow_hijacking_localhost': true,
    });
  }
  writeFileSync(
    join(profile, 'user.js'),
    Object.entries(preferences)
      .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`)
      .join(''),
  );
  const firefox = spawn(
    program,
    [
      '--marionette',
      // Extension pages and closed shadow roots are opened by a privileged script only.
      '--remote-allow-system-access',
      '--no-remote',
      '--profile',
      profile,
      ...(headless ? ['--headless'] : []),
    ],
    {
      stdio: 'ignore',
      env: { ...process.env, MOZ_HEADLESS_WIDTH: `${width}`, MOZ_HEADLESS_HEIGHT: `${height + 100}` },
    },
  );
  const closed = new Promise<void>((resolve) => firefox.once('exit', () => resolve()));
  const wire = await Marionette.connect(port, 60_000);
  const session = await wire.send<{ capabilities: { browserVersion: string } }>('WebDriver:NewSession', {
    capabilities: { alwaysMatch: { acceptInsecureCerts: true, pageLoadStrategy: 'normal' } },
  });
  if (extension !== undefined) await wire.send('Addon:Install', { path: extension, temporary: true });
  const first = await wire.send<string>('WebDriver:GetWindowHandle');
  let firstIsFree = true;
  const open = async (): Promise<DrivenPage> => {
    // The tab that was turned to last may have been closed.
    await wire.send('WebDriver:SwitchToWindow', { handle: first, focus: false });
    const handle = firstIsFree
      ? first
      : (await wire.send<{ handle: string }>('WebDriver:NewWindow', { type: 'tab' })).handle;
    firstIsFree = false;
    const page = drivenPage(wire, handle);
    await page.setSize(width, height);
    return page;
  };
  return {
    kind: 'firefox',
    version: `Firefox ${session.capabilities.browserVersion}`,
    newPage: open,
    extensionPage: async (path) => {
      const page = await open();
      await page.goto(`moz-extension://${EXTENSION_HOST}/${path}`);
      return page;
    },
    endBackground: async () => {
      await inChrome(wire, 'return WebExtensionPolicy.getByHostname(arguments[0]).extension.terminateBackground();', [
        EXTENSION_HOST,
      ]);
    },
    closed,
    close: async () => {
      await wire.send('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => firefox.kill());
      wire.close();
      await closed;
      rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    },
  };
}

function geckoId(extension: string): string {
  const manifest = JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8'));
  return manifest.browser_specific_settings.gecko.id;
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('This machine gives no port.');
  return address.port;
}

/** The code points that WebDriver gives to keys without a character. https://www.w3.org/TR/webdriver2/#keyboard-actions */
const KEYS: Record<string, string> = {
  Enter: '\uE007',
  Tab: '\uE004',
  Escape: '\uE00C',
  ' ': '\uE00D',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Backspace: '\uE003',
  Delete: '\uE017',
  Shift: '\uE008',
};

/** Runs a script's text with the browser's own privileges. */
async function inChrome<T>(wire: Marionette, script: string, words: unknown[] = []): Promise<T> {
  await wire.send('Marionette:SetContext', { value: 'chrome' });
  try {
    return await wire.send<T>('WebDriver:ExecuteScript', { script, args: words });
  } finally {
    await wire.send('Marionette:SetContext', { value: 'content' });
  }
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** A finger as a screen reports it, by which Firefox scrolls; WebDriver's touches reach the page's listeners only. */
const TOUCH = `
  const [state, x, y] = arguments;
  const { screenX, screenY } = gBrowser.selectedBrowser;
  const scale = window.devicePixelRatio;
  window.windowUtils.sendNativeTouchPoint(0, window.windowUtils[state], (screenX + x) * scale, (screenY + y) * scale, 1, 0);
`;

/** Every tab shares one wire, so each command first turns to its own tab. */
function drivenPage(wire: Marionette, handle: string): DrivenPage {
  let at = { x: 0, y: 0 };
  const here = async <T>(command: string, parameters: Record<string, unknown> = {}): Promise<T> => {
    await wire.send('WebDriver:SwitchToWindow', { handle, focus: true });
    return wire.send<T>(command, parameters);
  };
  const execute = <T>(script: string, words: unknown[], sandbox: string | null): Promise<T> =>
    here<T>('WebDriver:ExecuteScript', { script, args: words, sandbox, newSandbox: false });
  const act = (type: 'mouse' | 'touch', actions: object[]) =>
    here('WebDriver:PerformActions', {
      actions: [{ type: 'pointer', id: type, parameters: { pointerType: type }, actions }],
    });
  const typed = (characters: string[]) =>
    here('WebDriver:PerformActions', {
      actions: [
        {
          type: 'key',
          id: 'keyboard',
          actions: characters.flatMap((value) => [
            { type: 'keyDown', value },
            { type: 'keyUp', value },
          ]),
        },
      ],
    });
  const pressed = [
    { type: 'pointerDown', button: 0 },
    { type: 'pointerUp', button: 0 },
  ];
  return {
    goto: async (url) => {
      await here('WebDriver:Navigate', { url });
    },
    back: async () => {
      await wire.send('WebDriver:SwitchToWindow', { handle, focus: true });
      // Else Firefox passes over places where the reader did nothing, as far as it has heard yet.
      await inChrome(wire, 'gBrowser.selectedBrowser.goBack(false);');
    },
    focus: async () => {
      await wire.send('WebDriver:SwitchToWindow', { handle, focus: true });
    },
    evaluate: (body, ...words) => execute(`return (${body})(...arguments);`, words, null),
    run: async (script) => {
      await execute(script, [], null);
    },
    inCard: (body, ...words) => execute(`${CARD_ROOT} return root && (${body})(root, ...arguments);`, words, 'system'),
    moveMouse: async (x, y, steps = 8) => {
      const from = at;
      at = { x, y };
      const way = Array.from({ length: steps }, (_, step) => (step + 1) / steps);
      await act(
        'mouse',
        way.map((part) => ({
          type: 'pointerMove',
          duration: 8,
          origin: 'viewport',
          x: Math.round(from.x + (x - from.x) * part),
          y: Math.round(from.y + (y - from.y) * part),
        })),
      );
    },
    click: async (x, y) => {
      at = { x, y };
      await act('mouse', [{ type: 'pointerMove', origin: 'viewport', x: Math.round(x), y: Math.round(y) }, ...pressed]);
    },
    tap: async (x, y) => {
      await act('touch', [{ type: 'pointerMove', origin: 'viewport', x: Math.round(x), y: Math.round(y) }, ...pressed]);
    },
    drag: async (from, to, end = 'lifted') => {
      await wire.send('WebDriver:SwitchToWindow', { handle, focus: true });
      const touch = (state: string, { x, y }: typeof from) => inChrome(wire, TOUCH, [`TOUCH_${state}`, x, y]);
      await touch('CONTACT', from);
      for (const point of wayBetween(from, to)) {
        await touch('CONTACT', point);
        await pause(STEP);
      }
      await pause(LIFT);
      await touch(end === 'lifted' ? 'REMOVE' : 'CANCEL', to);
    },
    press: async (key) => {
      await typed([KEYS[key] ?? key]);
    },
    type: async (text) => {
      await typed([...text]);
    },
    setMedium: async (medium) => {
      await wire.send('WebDriver:SwitchToWindow', { handle, focus: true });
      await inChrome(wire, 'gBrowser.selectedBrowser.browsingContext.mediumOverride = arguments[0];', [medium]);
    },
    setColours: async (scheme) => {
      await inChrome(
        wire,
        `Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', arguments[0]);`,
        [scheme === 'dark' ? 0 : 1],
      );
    },
    setSize: async (width, height) => {
      const outer = await execute<[number, number]>(
        'return [window.outerWidth - window.innerWidth, window.outerHeight - window.innerHeight];',
        [],
        null,
      );
      await here('WebDriver:SetWindowRect', { width: width + outer[0], height: height + outer[1] });
    },
    screenshot: async () => Buffer.from(await here<string>('WebDriver:TakeScreenshot', { full: false }), 'base64'),
    errors: () =>
      inChrome<string[]>(
        wire,
        `return Services.console.getMessageArray()
          .filter((message) => message instanceof Ci.nsIScriptError && !(message.flags & Ci.nsIScriptError.warningFlag))
          .filter((message) => message.sourceName.startsWith('moz-extension:'))
          // Firefox's own notes on an answer that came after its page had gone.
          .filter((message) => !/^Promise (resolved|rejected) (after context unloaded|while context is inactive)/.test(message.errorMessage))
          .map((message) => message.toString());`,
      ),
    close: async () => {
      await here('WebDriver:CloseWindow');
    },
  };
}

/** A privileged script opens closed shadow roots. The host is a child of `<html>`, of a modal dialog or of the fullscreen element. */
const CARD_ROOT = `
  const holder = document.fullscreenElement ?? document.querySelector('dialog:modal') ?? document.documentElement;
  const root = [...holder.children].map((child) => child.openOrClosedShadowRoot).filter(Boolean).at(-1) ?? null;
`;
