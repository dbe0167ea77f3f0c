import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, type Rollup } from 'vite';
import type { CardData } from '../../../lib/card/data';

/** A page that does to a card whatever pages do: its own root font size, rules for every element, keys, a modal dialog. */
const BODY = `
<style>
  html { font-size: 8px }
  * { box-sizing: content-box }
  html > *, sidelight-card { opacity: 0.2; letter-spacing: 9px; text-transform: uppercase }
  body { opacity: 1; letter-spacing: 0; text-transform: none; margin: 0; height: 3000px; position: relative; font: 16px/24px sans-serif }
  .word { position: absolute; white-space: nowrap }
  #lines { position: absolute; left: 40px; top: 300px; width: 160px; display: block }
</style>
<button id="before">before</button>
<span class="word" id="top-left" style="left: 0; top: 40px">digital sovereignty</span>
<span class="word" id="top-right" style="right: 0; top: 40px">digital sovereignty</span>
<span class="word" id="middle" style="left: 45%; top: 45vh">digital sovereignty</span>
<span class="word" id="low" style="left: 45%; top: 92vh">digital sovereignty</span>
<span class="word" id="low-left" style="left: 0; top: 92vh">digital sovereignty</span>
<span id="lines">the <b id="broken">Agreement between the Russian Federation and the People’s Republic of China on information security</b> of 2015</span>
<span class="word" id="far" style="left: 40px; top: 1400px">digital sovereignty</span>
<dialog id="modal" style="inset: 100px auto auto 100px; margin: 0; width: 400px; height: 300px"><p>About <b id="in-dialog">digital sovereignty</b> in a dialog</p></dialog>
<div id="screen" onclick="this.requestFullscreen()">All of the screen: <b id="in-fullscreen">digital sovereignty</b></div>
`;

/** The test page as a file, and the way to take it away again. */
export async function cardPage(cards: Record<string, CardData>): Promise<{ url: string; remove: () => void }> {
  const result = await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      write: false,
      minify: false,
      lib: { entry: new URL('stage.ts', import.meta.url).pathname, formats: ['iife'], name: 'cardStage' },
    },
  });
  const [bundle] = (Array.isArray(result) ? result : [result]) as Rollup.RollupOutput[];
  const folder = mkdtempSync(join(tmpdir(), 'sidelight-card-'));
  writeFileSync(join(folder, 'stage.js'), `globalThis.CARDS = ${JSON.stringify(cards)};\n${bundle?.output[0]?.code}`);
  const file = join(folder, 'page.html');
  writeFileSync(
    file,
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Words</title></head><body>${BODY}<script src="stage.js"></script></body></html>`,
  );
  return { url: pathToFileURL(file).href, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
