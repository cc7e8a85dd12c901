'use client'
// The ledger, newest first, each decision with its way back; before it, where people disagree.
import { useTranslation } from 'react-i18next'
import type { AnswerOf } from '#graph/wire/calls'
import { useAnswer } from '../ask/use-answer.ts'
import { useTheJudge } from '../explore/reject/judge-context.tsx'
import tables from '../table.module.css'
import { Conflicts } from './conflicts.tsx'
import styles from './review.module.css'
import { SaveLedger } from './save-ledger.tsx'
import { useSaying } from './use-saying.ts'

interface Props {
  readonly beforehand: AnswerOf<'curation'>
}

export function Ledger({ beforehand }: Props) {
  const { t } = useTranslation('review')
  const { data = beforehand } = useAnswer('curation', {})
  const { undo } = useTheJudge()
  const say = useSaying(data.labels)
  const { judgements, conflicts } = data
  const standing = judgements.filter(({ undoneAt }) => undoneAt === null).length
  if (judgements.length === 0) return <p className={styles.empty}>{t('empty')}</p>
  return (
    <>
      {conflicts.length > 0 && <Conflicts answer={data} />}
      <section aria-labelledby="ledger">
        <h2 id="ledger">{t('ledger')}</h2>
        <p role="status">{t('count', { count: judgements.length, standing })}</p>
        <div className={`${tables.scroll} ${styles.ledger}`}>
          <table className={tables.table}>
            <thead>
              <tr>
                <th scope="col">{t('decision')}</th>
                <th scope="col">{t('who')}</th>
                <th scope="col">{t('when')}</th>
                <th scope="col">{t('why')}</th>
                <th scope="col">{t('state')}</th>
              </tr>
            </thead>
            <tbody>
              {judgements.toReversed().map((one) => (
                <tr key={one.id} data-undone={one.undoneAt !== null || undefined}>
                  <th scope="row">{say(one)}</th>
                  <td>{one.author}</td>
                  <td className={styles.when}>{one.at.slice(0, 10)}</td>
                  <td>{one.reason}</td>
                  <td>
                    {one.undoneAt === null ? (
                      <button
                        type="button"
                        className="door"
                        data-writes
                        aria-label={t('undoThis', { what: say(one) })}
                        onClick={() => undo(one.id)}
                      >
                        {t('undo')}
                      </button>
                    ) : (
                      t('undone', { at: one.undoneAt.slice(0, 10) })
                    )}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
        <SaveLedger judgements={judgements} />
      </section>
    </>
  )
}
