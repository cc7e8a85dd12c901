// The figures on record: for each annotated set and kind, how much is found and how exactly.
import { Fragment } from 'react'
import { KINDS } from '#lib/entity'
import type { QualityReport } from '#lib/quality/report'
import { requestWords } from '../i18n/request.ts'
import tables from '../table.module.css'
import styles from './method.module.css'
import recorded from './quality.json'

const FIGURES = ['precision', 'recall', 'overlap', 'strict', 'linking'] as const

export async function QualityTable() {
  const { t } = await requestWords()
  const { sets, shared, agreed }: QualityReport = recorded
  return (
    <>
      <div className={`${tables.scroll} ${styles.figures}`}>
        <table className={tables.table}>
          <thead>
            <tr>
              {(['set', 'kind', 'required', ...FIGURES] as const).map((column) => (
                <th key={column} scope="col" {...(column !== 'set' && column !== 'kind' && { 'data-count': '' })}>
                  {t(`method:quality.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {sets.map(({ name, kinds }) => (
              <Fragment key={name}>
                {KINDS.filter((kind) => kinds[kind]).map((kind, row, all) => (
                  <tr key={kind}>
                    {row === 0 && (
                      <th scope="rowgroup" rowSpan={all.length} lang="en">
                        {name}
                      </th>
                    )}
                    <td>{t(`kind.${kind}`)}</td>
                    <td data-count data-word={t('method:quality.required')}>
                      {kinds[kind]?.required}
                    </td>
                    {FIGURES.map((figure) => (
                      <td key={figure} data-count data-word={t(`method:quality.${figure}`)}>
                        {kinds[kind]?.[figure].toFixed(3)}
                      </td>
                    ))}
                  </tr>
                ))}
              </Fragment>
            ))}
          </tbody>
        </table>
      </div>
      <p>{t('method:quality.shared', { shared, agreed })}</p>
    </>
  )
}
