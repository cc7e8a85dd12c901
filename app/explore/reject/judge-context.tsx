'use client'
// One judge for the page: the panel rejects, the page tells what happened and offers to take it back.
import { createContext, type ReactNode, useContext } from 'react'
import { useTranslation } from 'react-i18next'
import style from './reject.module.css'
import { type Judge, useJudge } from './use-judge.ts'

const JudgeContext = createContext<Judge | undefined>(undefined)

export function useTheJudge(): Judge {
  const judge = useContext(JudgeContext)
  if (!judge) throw new Error('expected to stand inside a Court')
  return judge
}

export function Court({ children }: { children: ReactNode }) {
  const judge = useJudge()
  return (
    <JudgeContext value={judge}>
      {children}
      <Verdict judge={judge} />
    </JudgeContext>
  )
}

function Verdict({ judge: { outcome, undo, close } }: { judge: Judge }) {
  const { t } = useTranslation(['explore', 'review'])
  return (
    <div
      className={style.verdict}
      role="status"
      aria-label={t('reject.list')}
      {...(!outcome && { 'data-empty': true })}
    >
      {outcome?.was === 'decided' && (
        <>
          {t(`review:done.${outcome.action}`, { what: outcome.what })}{' '}
          <button type="button" className="door" onClick={() => undo(outcome.id)}>
            {t('reject.undo')}
          </button>
        </>
      )}
      {outcome?.was === 'undone' && t('reject.undone')}
      {outcome?.was === 'refused' && t('reject.failed', { reason: outcome.reason })}
      {outcome && (
        <button type="button" className="door" onClick={close}>
          {t('reject.close')}
        </button>
      )}
    </div>
  )
}
