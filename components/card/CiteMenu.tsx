import { useState } from 'preact/hooks';
import { CITE_FORMATS, type CiteFormat } from '../../lib/card/cite';
import { CopyByHand } from './CopyByHand';
import { useCard } from './context';
import { Disclosure } from './Disclosure';

interface Props {
  citation: (format: CiteFormat) => string;
  /** Puts a text on the clipboard; false where that is not to be had. */
  copy: (text: string) => Promise<boolean>;
}

/** The citation in four formats, each copied by one press. */
export function CiteMenu({ citation, copy }: Props) {
  const { t } = useCard();
  const [done, setDone] = useState<{ format: CiteFormat; copied: boolean } | null>(null);
  return (
    <Disclosure class="action" label={t('cite')} from="foot">
      {() => (
        <>
          <p class="panel__title small">{t('citeAs')}</p>
          {CITE_FORMATS.map((format) => (
            <button
              key={format}
              type="button"
              class="panel__choice"
              onClick={() => copy(citation(format)).then((copied) => setDone({ format, copied }))}
            >
              {t(format)}
              <span class="panel__done" role="status">
                {done?.format === format && done.copied ? t('copied') : ''}
              </span>
            </button>
          ))}
          {done && !done.copied && <CopyByHand text={citation(done.format)} />}
        </>
      )}
    </Disclosure>
  );
}
