import { useId } from 'preact/hooks';
import type { Lang, Topic } from '../../lib/dataset/types';
import { translator } from '../../lib/i18n';
import { optionsTexts } from '../../lib/i18n/options';
import { Switch } from '../Switch';

export interface TopicsProps {
  lang: Lang;
  topics: { topic: Topic; entries: number }[];
  off: readonly string[];
  change: (off: string[]) => void;
}

/** The topics, each with what it holds and its switch. */
export function Topics({ lang, topics, off, change }: TopicsProps) {
  return (
    <ul class="topics">
      {topics.map(({ topic, entries }) => (
        <TopicRow
          key={topic.id}
          lang={lang}
          topic={topic}
          entries={entries}
          on={!off.includes(topic.id)}
          toggle={(on) => change(on ? off.filter((id) => id !== topic.id) : [...off, topic.id])}
        />
      ))}
    </ul>
  );
}

function TopicRow(props: { lang: Lang; topic: Topic; entries: number; on: boolean; toggle: (on: boolean) => void }) {
  const { lang, topic, entries, on, toggle } = props;
  const t = translator(optionsTexts, lang);
  const name = useId();
  const about = useId();
  return (
    <li class="topic">
      <div>
        <span class="topic__name" id={name}>
          {topic.label[lang]}
        </span>
        <span class="topic__about" id={about}>
          {topic.description[lang]} · {t('entries', { n: entries })}
        </span>
      </div>
      <Switch on={on} labelledBy={name} describedBy={about} toggle={toggle} />
    </li>
  );
}
