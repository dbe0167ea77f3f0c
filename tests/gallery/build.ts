import { build, type Rollup } from 'vite';
import type { CardData } from '../../lib/card/data';
import type { GalleryState } from './states';

const STYLE = `
  body { margin: 0; background: #faf9f5 }
  main { display: flex; flex-wrap: wrap; align-items: flex-start; gap: 24px; margin: 24px; font: 14px system-ui, sans-serif }
  figure { margin: 0; padding: 20px; border-radius: 8px }
  figure.dark { background: #16171a; color: #e8e8e8 }
  figcaption { margin-bottom: 12px; opacity: 0.8 }
`;

/** One HTML page, complete in itself, that shows the states. */
export async function galleryPage(states: GalleryState[], cards: Record<string, CardData>): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'warn',
    define: { GALLERY: 'globalThis.GALLERY' },
    build: {
      write: false,
      minify: false,
      lib: { entry: new URL('page.ts', import.meta.url).pathname, formats: ['iife'], name: 'gallery' },
    },
  });
  const [bundle] = (Array.isArray(result) ? result : [result]) as Rollup.RollupOutput[];
  const code = bundle?.output[0]?.code ?? '';
  const safe = (text: string) => text.replace(/<\/(script)/gi, '<\\/$1').replace(/<!--/g, '<\\!--');
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Sidelight: every state of the card</title>
<style>${STYLE}</style>
<body>
<main></main>
<script>globalThis.GALLERY = ${safe(JSON.stringify({ states, cards }))}</script>
<script>${safe(code)}</script>
</body>
</html>`;
}
