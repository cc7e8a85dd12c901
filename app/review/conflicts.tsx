'use client'
// Where two people say what cannot both be right.
import { useTranslation } from 'react-i18next'
import type { AnswerOf } from '#graph/wire/calls'
import { useTheJudge } from '../explore/reject/judge-context.tsx'
import styles from './review.module.css'
import { useSaying } from './use-saying.ts'

export function Conflicts({ answer }: { answer: AnswerOf<'curation'> }) {
  const { t } = useTranslation('review')
  const { undo } = useTheJudge()
  const say = useSaying(answer.labels)
  const byId = new Map(answer.judgements.map((one) => [one.id, one]))
  return (
    <section aria-labelledby="conflicts">
      <h2 id="conflicts">{t('conflicts')}</h2>
      <p>{t('conflictsIntro')}</p>
      <ul className={styles.conflicts}>
        {answer.conflicts.map(({ about, one, other }) => (
          <li key={`${about} ${one} ${other}`}>
            <strong>{t(`about.${about}`)}</strong>
            {[one, other].flatMap((id) => {
              const judgement = byId.get(id)
              if (!judgement) return []
              return (
                <p key={id}>
                  {say(judgement)} · {judgement.author}, {judgement.at.slice(0, 10)}: {judgement.reason}{' '}
                  <button
                    type="button"
                    className="door"
                    data-writes
                    aria-label={t('undoThis', { what: say(judgement) })}
                    onClick={() => undo(id)}
                  >
                    {t('undo')}
                  </button>
                </p>
              )
            })}
          </li>
        ))}
      </ul>
    </section>
  )
}
