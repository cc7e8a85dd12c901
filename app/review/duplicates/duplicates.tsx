'use client'
// Entities that are likely one, likeliest first, a few at a time; each is decided where it stands.
import { useLocalStorage } from '@mantine/hooks'
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useAnswer } from '../../ask/use-answer.ts'
import { Trouble } from '../../explore/trouble.tsx'
import { DuplicateItem } from './duplicate-item.tsx'
import styles from './duplicates.module.css'

const AT_ONCE = 10
/** As many as one answer holds. */
const MOST = 1000

export function Duplicates() {
  const { t } = useTranslation('duplicates')
  const [author, setAuthor] = useLocalStorage({ key: 'leitmotif-author', defaultValue: '' })
  const [shown, setShown] = useState(AT_ONCE)
  const { data, error, mutate } = useAnswer('duplicates', { limit: String(shown) })
  const [heading, hint] = [useId(), useId()]
  const left = Math.min(MOST, data?.total ?? 0) - shown
  return (
    <section aria-labelledby={heading}>
      <h2 id={heading}>{t('title')}</h2>
      {error && <Trouble error={error} again={() => void mutate()} />}
      <p role="status">{!data ? t('looking') : data.total === 0 ? t('none') : t('count', { count: data.total })}</p>
      {data && data.total > 0 && (
        <>
          <p>{t('intro')}</p>
          <label className={styles.author} data-writes>
            {t('author')}
            <input
              value={author}
              maxLength={200}
              aria-describedby={hint}
              onChange={(event) => setAuthor(event.currentTarget.value)}
            />
          </label>
          <p id={hint} data-writes>
            {t('authorHint')}
          </p>
          <ol aria-label={t('title')} className={styles.pairs}>
            {data.duplicates.map((duplicate) => (
              <DuplicateItem
                key={`${duplicate.from.id} ${duplicate.into.id}`}
                duplicate={duplicate}
                author={author.trim()}
              />
            ))}
          </ol>
          {left > 0 && (
            <button type="button" className="door" onClick={() => setShown(Math.min(MOST, shown + 5 * AT_ONCE))}>
              {t('more', { count: left })}
            </button>
          )}
        </>
      )}
    </section>
  )
}
