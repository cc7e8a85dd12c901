'use client'
// The sketch of the chosen row: what each group says that it does, suffers and is, what it is listed with and modified by.
import { useTranslation } from 'react-i18next'
import { useAnswer } from '../../ask/use-answer.ts'
import { Trouble } from '../../explore/trouble.tsx'
import lanes from '../lanes/lanes.module.css'
import { Quote } from '../lanes/quote.tsx'
import { sketchAsk } from '../questions.ts'
import type { Comparison, Row } from '../rows/rows.ts'
import style from './sketch.module.css'
import { type SketchItem, type SketchRow, sketchRows } from './sketch-rows.ts'

const LISTED = 8

export function SketchLane({ said, chosen }: { said: Comparison; chosen: Row }) {
  const { t } = useTranslation('compare')
  const [queryA, queryB] = said.groups.map(({ countedQuery }) => countedQuery)
  const a = useAnswer('sketch', typeof queryA === 'string' ? sketchAsk(queryA, chosen.id) : null)
  const b = useAnswer('sketch', typeof queryB === 'string' ? sketchAsk(queryB, chosen.id) : null)
  const error = a.error ?? b.error
  const relations = a.data && b.data ? sketchRows(a.data, b.data).filter(([, rows]) => rows.length > 0) : []
  return (
    <section aria-label={t('sketch.label')} className={lanes.lane}>
      <h2>
        {t('sketch.label')} <span>{t('sketch.what', { label: chosen.label })}</span>
      </h2>
      {error && <Trouble error={error} again={() => void Promise.all([a.mutate(), b.mutate()])} />}
      {a.data && b.data && relations.length === 0 && <p className={lanes.surfaces}>{t('sketch.none')}</p>}
      {[a.data, b.data].some((one) => one && one.read < one.sentences) && (
        <p className={lanes.surfaces}>{t('sketch.part', { count: Math.max(a.data?.read ?? 0, b.data?.read ?? 0) })}</p>
      )}
      {relations.length > 0 && (
        <div className={lanes.scroll}>
          <table className={style.table}>
            <thead>
              <tr>
                <th scope="col">{t('sketch.relation')}</th>
                <th scope="col">{t('sketch.other')}</th>
                <th scope="col">A</th>
                <th scope="col">B</th>
              </tr>
            </thead>
            {relations.map(([relation, rows]) => (
              <tbody key={relation}>
                {rows.slice(0, LISTED).map((row, at) => (
                  <tr key={row.key}>
                    {at === 0 && (
                      <th scope="rowgroup" rowSpan={Math.min(rows.length, LISTED)}>
                        {t(`sketch.relations.${relation}`)}
                        {rows.length > LISTED && <small>{t('sketch.of', { count: LISTED, total: rows.length })}</small>}
                      </th>
                    )}
                    <td>
                      <span className="label">{row.words}</span>
                      {row.predicates.length > 0 && <small> {row.predicates.slice(0, 4).join(', ')}</small>}
                    </td>
                    <Count row={row} item={row.a} side="a" />
                    <Count row={row} item={row.b} side="b" />
                  </tr>
                ))}
              </tbody>
            ))}
          </table>
        </div>
      )}
    </section>
  )
}

function Count({ row, item, side }: { row: SketchRow; item: SketchItem | undefined; side: 'a' | 'b' }) {
  const { t } = useTranslation('compare')
  const letter = side.toUpperCase()
  if (!item)
    return (
      <td data-side={side} data-letter={letter}>
        –
      </td>
    )
  return (
    <td data-side={side} data-letter={letter}>
      <details>
        <summary>
          {item.sentences}
          <span className="visually-hidden">
            , {t('sketch.opens', { count: item.sentences, words: row.words, letter })}
          </span>
        </summary>
        <ol>
          {item.passages.map((passage) => (
            <Quote key={`${passage.doc} ${passage.start}`} passage={passage} />
          ))}
        </ol>
      </details>
    </td>
  )
}
