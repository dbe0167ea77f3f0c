/** The one door to the extension API, for background, popup and settings; the page's hot path does without its weight. */
export { default as browser } from 'webextension-polyfill';
