import { useState } from 'preact/hooks';
import { CITE_FORMATS, type CiteFormat, citation, type EntryPart } from '../../lib/card/cite';
import type { CardData } from '../../lib/card/data';
import { CopyByHand } from './CopyByHand';
import { useCard } from './context';
import { Disclosure } from './Disclosure';
import { partsOf } from './subjects';

interface Props {
  data: CardData;
  /** What is cited unless the reader chooses something else. */
  first: EntryPart;
  /** Puts a text on the clipboard; false where that is not to be had. */
  copy: (text: string) => Promise<boolean>;
}

/** The citation of a quotation or statement in four formats, each copied by one press. */
export function CiteMenu({ data, first, copy }: Props) {
  const { t, lang } = useCard();
  const parts = partsOf(data, t, lang);
  const [chosen, setChosen] = useState(() =>
    Math.max(
      0,
      parts.findIndex(({ part }) => part.part === first.part && part.number === first.number),
    ),
  );
  const [done, setDone] = useState<{ format: CiteFormat; copied: boolean } | null>(null);
  const cited = (format: CiteFormat) => citation(data, parts[chosen]?.part ?? first, format, lang);
  return (
    <Disclosure class="action" label={t('cite')} from="foot">
      {() => (
        <>
          <label class="panel__title small">
            {t('cite')}
            <select
              class="field"
              value={String(chosen)}
              onChange={(event) => {
                setChosen(Number(event.currentTarget.value));
                setDone(null);
              }}
            >
              {parts.map(({ label }, i) => (
                <option key={label} value={String(i)}>
                  {label}
                </option>
              ))}
            </select>
          </label>
          {CITE_FORMATS.map((format) => (
            <button
              key={format}
              type="button"
              class="panel__choice"
              onClick={() => copy(cited(format)).then((copied) => setDone({ format, copied }))}
            >
              {t('copyAs', { format: t(format) })}
              <span class="panel__done" role="status">
                {done?.format === format && done.copied ? t('copied') : ''}
              </span>
            </button>
          ))}
          {done && !done.copied && <CopyByHand text={cited(done.format)} />}
        </>
      )}
    </Disclosure>
  );
}
