import type { Runtime } from 'webextension-polyfill';
import { browser } from '../browser';
import type { Answer, ToBackground } from '../messages';
import { createSearch } from '../search/search';
import { siteOf } from '../settings/sites';
import { dismissElsewhere, framesOf, report } from './frames';
import { injectCard } from './inject';
import { cardData, type Loaded, load } from './loaded';

type Sender = Runtime.MessageSender;
type Handlers = {
  [K in keyof ToBackground]: (params: ToBackground[K]['params'], sender: Sender) => Promise<Answer<ToBackground, K>>;
};

let loading: Promise<Loaded> | null = null;

/** The dataset and the recogniser, read on the first question; a failure is tried again by the next one. */
function loaded(): Promise<Loaded> {
  loading ??= load((file) => browser.runtime.getURL(file)).catch((error) => {
    loading = null;
    throw error;
  });
  return loading;
}

let search: ReturnType<typeof createSearch> | null = null;

/** The search, made on the first search. */
async function searching(): Promise<ReturnType<typeof createSearch>> {
  const { entries, topics } = (await loaded()).dataset;
  search ??= createSearch(entries, topics);
  return search;
}

const handlers: Handlers = {
  async recognise({ blocks, lang, memory, stage }) {
    const { recogniser, dataset } = await loaded();
    const answer = recogniser.recognise(blocks, { lang, memory, stage });
    const ids = new Set([...answer.mentions, ...answer.possible].map(({ entry }) => entry));
    const about = dataset.entries
      .filter(({ id }) => ids.has(id))
      .map(({ id, name, topics }) => [id, { name, topics }] as const);
    return { ...answer, about: Object.fromEntries(about) };
  },

  async entry({ id }) {
    return cardData((await loaded()).dataset, id);
  },

  async injectCard(_, { tab, frameId }) {
    return tab?.id !== undefined && injectCard(tab.id, frameId ?? 0);
  },

  async shown(_, { tab, frameId }) {
    if (tab?.id !== undefined) await dismissElsewhere(tab.id, frameId ?? 0);
    return null;
  },

  async report({ entries }, { tab, frameId }) {
    if (tab?.id !== undefined) await report(tab.id, frameId ?? 0, entries);
    return null;
  },

  async siteOfTab(_, { tab }) {
    return siteOf(tab?.url ?? '');
  },

  frames: ({ tab }) => framesOf(tab),

  async search({ words, limit }) {
    return (await searching())(words, limit);
  },

  async overview() {
    const { entries, topics, version } = (await loaded()).dataset;
    return {
      topics: topics.map((topic) => ({
        topic,
        entries: entries.filter((entry) => entry.topics.includes(topic.id)).length,
      })),
      names: Object.fromEntries(entries.map(({ id, name }) => [id, name])),
      datasetVersion: version,
    };
  },
};

/** Answers one of our own messages; undefined, so that nobody waits, for anything else. */
export function answerMessage(message: unknown, sender: Sender): Promise<unknown> | undefined {
  if (sender.id !== browser.runtime.id || typeof message !== 'object' || message === null) return undefined;
  const { name, params } = message as { name: keyof ToBackground; params: never };
  return Object.hasOwn(handlers, name) ? handlers[name](params, sender) : undefined;
}
