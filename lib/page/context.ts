/**
 * Stands in for WXT's ContentScriptContext (an alias in `wxt.config.ts`). WXT's own tells an older instance to stop by an event
 * on the document and a `postMessage`, which pages can see, take for their own, and forge; and it listens for them also where
 * Sidelight is switched off. The page script keeps its own account of that: see `script.ts`.
 */
export class ContentScriptContext {}
