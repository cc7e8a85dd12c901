'use client'
// The drawn links as rows.
import { useTranslation } from 'react-i18next'
import { langOf } from '../../i18n/lang-of.ts'
import { Shape } from '../../kinds/shape.tsx'
import type { PictureGraph } from '../graph/build-graph.ts'
import { useView } from '../use-view.ts'
import { SortableTable } from './sortable-table.tsx'
import style from './table.module.css'

export function LinksTable({ graph }: { graph: PictureGraph }) {
  const { t } = useTranslation('explore')
  const [view, setView] = useView()
  const rows = graph.mapEdges((key, { docs, sentences }, source, target, a, b) => ({
    key,
    source,
    target,
    a,
    b,
    docs,
    sentences,
  }))
  type Row = (typeof rows)[number]
  const open = ({ source, target }: Row) => setView({ select: source, with: target, more: null })
  const isSelected = ({ source, target }: Row) =>
    (view.select === source && view.with === target) || (view.select === target && view.with === source)
  return (
    <SortableTable
      caption={t('table.links')}
      rows={rows}
      first={{ by: 'both', isDown: true }}
      isSelected={isSelected}
      open={open}
      columns={[
        {
          name: 'one',
          words: t('table.one'),
          cell: ({ a }) => a.label,
          show: (row) => (
            <button
              type="button"
              className={style.name}
              onClick={() => open(row)}
              aria-label={t('table.open', { a: row.a.label, b: row.b.label })}
            >
              <Shape kind={row.a.kind} size={12} />{' '}
              <span className="label" lang={langOf(row.a.label)}>
                {row.a.label}
              </span>
            </button>
          ),
        },
        {
          name: 'other',
          words: t('table.other'),
          cell: ({ b }) => b.label,
          show: ({ b }) => (
            <span className={style.name}>
              <Shape kind={b.kind} size={12} />{' '}
              <span className="label" lang={langOf(b.label)}>
                {b.label}
              </span>
            </span>
          ),
        },
        { name: 'docs', words: t('table.docs'), cell: ({ docs }) => docs },
        { name: 'both', words: t('table.both'), cell: ({ sentences }) => sentences },
      ]}
    />
  )
}
