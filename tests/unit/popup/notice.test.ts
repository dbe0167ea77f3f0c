import { describe, expect, it } from 'vitest';
import type { PageState } from '../../../lib/messages';
import { noticeOf, type TabFacts } from '../../../lib/popup/notice';

const state = (more: Partial<PageState>): PageState => ({
  status: 'on',
  entries: [],
  possible: [],
  hiddenRepeats: 0,
  ...more,
});
const entry: PageState['entries'][number] = {
  id: 'rt',
  name: 'RT',
  count: 1,
  surface: 'RT',
  why: { form: 'RT', mark: 'evidence', rule: 'form', ground: 'cue-words', evidence: [] },
};
const facts = (more: Partial<TabFacts>): TabFacts => ({
  address: 'https://news.example/',
  access: true,
  state: null,
  siteOff: false,
  anyTopic: true,
  ...more,
});

describe('noticeOf', () => {
  it.each<[string, Partial<TabFacts>, ReturnType<typeof noticeOf>]>([
    ['a page that browsers keep closed', { address: 'about:config', access: null }, 'closed'],
    ['a tab whose address is withheld', { address: null, access: null }, 'closed'],
    ['a file', { address: 'file:///tmp/a.html', access: null }, 'file'],
    ['a tab older than the install', {}, 'reload'],
    ['a site without access', { access: false }, 'withdrawn'],
    ['a site that is off, where no script answers', { siteOff: true }, 'offSite'],
    ['a page being read', { state: state({ status: 'reading' }) }, 'reading'],
    ['a page without names', { state: state({}) }, 'nothing'],
    ['a page with names', { state: state({ entries: [entry] }) }, null],
    ['a site that is off', { state: state({ status: 'off-site' }) }, 'offSite'],
    ['all topics off', { state: state({}), anyTopic: false }, 'topicsOff'],
    ['a pause, which the foot tells', { state: state({ status: 'paused' }) }, null],
  ])('says why there are no marks: %s', (_, more, notice) => {
    expect(noticeOf(facts(more))).toBe(notice);
  });
});
