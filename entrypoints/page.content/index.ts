/// <reference types="vite/client" />
import { defineContentScript } from 'wxt/utils/define-content-script';
import '../../lib/page/marks.css';
import css from '../../lib/page/marks.css?inline';
import { startPage } from '../../lib/page/script';

export default defineContentScript({
  matches: ['http://*/*', 'https://*/*'],
  allFrames: true,
  // Articles also stand in frames without an address of their own (about:blank, srcdoc, blob).
  matchOriginAsFallback: true,
  runAt: 'document_idle',
  main: () => startPage(css),
});
