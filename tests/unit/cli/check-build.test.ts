import { describe, expect, it } from 'vitest';
import { faultsOf } from '../../../lib/cli/check-build';

describe('a built file', () => {
  it.each([
    ['popup.js', 'a.fetch("https://example.com")'],
    ['popup.js', 'globalThis["fetch"](x)'],
    ['popup.js', 'new XMLHttpRequest'],
    ['popup.js', 'new WebSocket(x)'],
    ['popup.js', 'navigator.sendBeacon(x)'],
    ['popup.js', 'import(x)'],
    ['background.js', 'fetch(a),fetch(b)'],
    ['content-scripts/page.js', 'fetch(a)'],
    ['content-scripts/page.js', `"${'x'.repeat(50_000)}"`],
    ['content-scripts/page.js', 'e.dangerouslySetInnerHTML'],
    ['popup.html', '<script src="https://example.com/a.js"></script>'],
    ['popup.html', '<link href=//example.com/a.css>'],
    ['assets/popup.css', 'a{background:url("https://example.com/a.png")}'],
    ['assets/popup.css', '@import "b.css";'],
  ])('%s with %.60j is at fault', (path, text) => expect(faultsOf(path, text)).toHaveLength(1));

  it.each([
    ['background.js', 'fetch(runtime.getURL("/index.bin"))'],
    ['popup.js', 'prefetched("a"),location.href="https://example.com"'],
    ['popup.html', '<script type="module" src="/chunks/popup.js"></script>'],
    ['dataset.json', '"they fetch (and carry) https://example.com"'],
  ])('%s with %.60j is fit', (path, text) => expect(faultsOf(path, text)).toEqual([]));
});
