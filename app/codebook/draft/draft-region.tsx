'use client'
// Above the list: what can be done with the codebook, what the draft changes, and what that would do.
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { BringFile } from './bring-file.tsx'
import { askDraft, discardDraft, showDraft } from './calls.ts'
import { ChangeList } from './change-list.tsx'
import styles from './draft.module.css'
import { useDrafting } from './drafting.tsx'
import { FileLinks } from './file-links.tsx'
import { ReadingReport } from './reading-report.tsx'
import { Suggestions } from './suggestions.tsx'
import { useSuggesting } from './use-suggesting.ts'

export function DraftRegion() {
  const { t } = useTranslation('draft')
  const { draft, refused, act, add } = useDrafting()
  const [isSuggesting, suggest] = useSuggesting()
  const [heading, list] = [useId(), useId()]
  const changes = draft?.changes ?? []
  const stale = draft?.stale ?? 0
  const isIdle =
    draft?.reading.state === 'none' || draft?.reading.state === 'failed' || draft?.reading.state === 'accepted'
  return (
    <section className={styles.draft} aria-labelledby={heading} data-writes>
      <h2 id={heading}>{t('title')}</h2>
      <p>{t('intro')}</p>
      <div className={styles.ways}>
        <button type="button" onClick={() => add()}>
          {t('do.add')}
        </button>
        <BringFile />
        <button type="button" aria-expanded={isSuggesting} aria-controls={list} onClick={() => suggest(!isSuggesting)}>
          {t('do.suggest')}
        </button>
        <FileLinks />
      </div>
      <div id={list}>{isSuggesting && <Suggestions />}</div>
      {refused !== undefined && (
        <p role="alert" className={styles.refused}>
          {t('state.refused', { reason: refused })}{' '}
          <button type="button" className="door" onClick={() => void act(askDraft)}>
            {t('do.close')}
          </button>
        </p>
      )}
      <ChangeList />
      {changes.length === 0 && stale > 0 && isIdle && <p>{t('stale', { count: stale })}</p>}
      {isIdle && (changes.length > 0 || stale > 0) && (
        <div className={styles.ways}>
          <button type="button" data-strong onClick={() => void act(showDraft)}>
            {t(changes.length > 0 ? 'do.show' : 'do.showStale')}
          </button>
          {changes.length > 0 && (
            <button type="button" onClick={() => void act(discardDraft)}>
              {t('do.discard')}
            </button>
          )}
        </div>
      )}
      {draft && <ReadingReport reading={draft.reading} hasChanges={changes.length > 0} />}
    </section>
  )
}
