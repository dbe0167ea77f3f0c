import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Lang } from '../../lib/dataset/types';
import { translator } from '../../lib/i18n';
import { inLanguage } from '../../lib/i18n/language';
import { popupTexts } from '../../lib/i18n/popup';
import type { SearchResult } from '../../lib/search/search';

export interface SearchBoxProps {
  lang: Lang;
  words: string;
  /** Null while the box is empty. */
  results: SearchResult[] | null;
  search: (words: string) => void;
  open: (id: string) => void;
}

/** The search field with its list of results: a combobox, so that arrow keys choose while the words stay in hand. */
export function SearchBox({ lang, words, results, search, open }: SearchBoxProps) {
  const t = translator(popupTexts, lang);
  const listId = useId();
  const [chosen, setChosen] = useState(0);
  const field = useRef<HTMLInputElement>(null);
  // The reader opened the popup to use it, and its first tool is the search.
  useEffect(() => field.current?.focus(), []);
  const count = results?.length ?? 0;
  const at = Math.min(chosen, count - 1);

  const onKeyDown = (event: KeyboardEvent) => {
    // Enter and arrows belong to the input method while it composes Chinese.
    if (event.isComposing) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined && count > 0) {
      event.preventDefault();
      setChosen((at + step + count) % count);
    }
    const result = results?.[at];
    if (event.key === 'Enter' && result) open(result.id);
    if (event.key === 'Escape' && words !== '') {
      event.preventDefault();
      search('');
    }
  };

  return (
    <search class="search">
      <input
        class="search__field"
        type="text"
        role="combobox"
        aria-label={t('search')}
        placeholder={t('search')}
        aria-autocomplete="list"
        aria-expanded={count > 0}
        aria-controls={listId}
        aria-activedescendant={count > 0 ? `${listId}-${at}` : undefined}
        autocomplete="off"
        spellcheck={false}
        maxLength={100}
        ref={field}
        value={words}
        onInput={(event) => {
          setChosen(0);
          search(event.currentTarget.value);
        }}
        onKeyDown={onKeyDown}
      />
      <p class="unseen" role="status">
        {results && t('found', { n: count })}
      </p>
      <div class="results" role="listbox" id={listId} aria-label={t('results')} hidden={count === 0}>
        {results?.map((result, place) => (
          <div
            key={result.id}
            id={`${listId}-${place}`}
            class="result"
            role="option"
            aria-selected={place === at}
            tabIndex={-1}
            onClick={() => open(result.id)}
            onKeyDown={(event) => event.key === 'Enter' && open(result.id)}
            onPointerMove={() => setChosen(place)}
          >
            <Heading result={result} />
            <Line result={result} lang={lang} />
          </div>
        ))}
      </div>
      {results && count === 0 && <p class="note">{t('nothingFound')}</p>}
    </search>
  );
}

/** The name that was found, what the query met in it set off. */
function Heading({ result: { heading, headingLang, marked } }: { result: SearchResult }) {
  const pieces = marked.flatMap(({ start, end }, place) => [
    heading.slice(marked[place - 1]?.end ?? 0, start),
    <mark key={start}>{heading.slice(start, end)}</mark>,
  ]);
  return (
    <span class="result__name" lang={headingLang}>
      {pieces}
      {heading.slice(marked.at(-1)?.end ?? 0)}
    </span>
  );
}

function Line({ result, lang }: { result: SearchResult; lang: Lang }) {
  const name = inLanguage(result.name, lang);
  const gist = inLanguage(result.gist, lang);
  return (
    <span class="result__line">
      {name.text !== result.heading && (
        <>
          <span lang={name.lang}>{name.text}</span> ·{' '}
        </>
      )}
      <span lang={gist.lang}>{gist.text}</span>
    </span>
  );
}
