'use client'
// How far reading with the draft is, what it would change, and what can be done about it.
import { useTranslation } from 'react-i18next'
import type { ReadingJson } from '#graph/wire/draft'
import { acceptDraft, cancelReading, showDraft } from './calls.ts'
import { Difference } from './difference.tsx'
import styles from './draft.module.css'
import { useDrafting } from './drafting.tsx'

export function ReadingReport({ reading, hasChanges }: { reading: ReadingJson; hasChanges: boolean }) {
  const { t } = useTranslation('draft')
  const { act } = useDrafting()
  const { state, done, of, reason, outdated, difference } = reading
  const isMoving = state === 'reading' || state === 'accepting'
  const isSaid = state !== 'none' && !(state === 'accepted' && hasChanges)
  return (
    <div className={styles.report}>
      <p role="status">
        {isSaid && t(outdated ? 'state.outdated' : `state.${state}`, { done, of, reason: reason ?? '' })}
      </p>
      {isMoving && <progress max={Math.max(1, of)} value={done} aria-label={t('progress')} />}
      {state === 'reading' && (
        <div className={styles.ways}>
          <button type="button" onClick={() => void act(cancelReading)}>
            {t('do.cancel')}
          </button>
        </div>
      )}
      {state === 'shown' && difference && (
        <>
          {!outdated && <Difference difference={difference} />}
          <div className={styles.ways}>
            <button type="button" data-strong onClick={() => void act(outdated ? showDraft : acceptDraft)}>
              {t(outdated ? 'do.showAgain' : 'do.accept')}
            </button>
            <button type="button" onClick={() => void act(cancelReading)}>
              {t('do.giveUp')}
            </button>
          </div>
        </>
      )}
    </div>
  )
}
