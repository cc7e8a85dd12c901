'use client'
// The drawn entities as rows.
import { useTranslation } from 'react-i18next'
import { langOf } from '../../i18n/lang-of.ts'
import { Shape } from '../../kinds/shape.tsx'
import type { PictureGraph } from '../graph/build-graph.ts'
import { useView } from '../use-view.ts'
import { SortableTable } from './sortable-table.tsx'
import style from './table.module.css'

export function EntitiesTable({ graph }: { graph: PictureGraph }) {
  const { t } = useTranslation(['explore', 'shell'])
  const [view, setView] = useView()
  const rows = graph.mapNodes((key, node) => ({ key, ...node, links: graph.degree(key) }))
  const open = ({ key }: { key: string }) => setView({ select: key, with: null, more: null })
  return (
    <SortableTable
      caption={t('table.entities')}
      rows={rows}
      first={{ by: 'sentences', isDown: true }}
      isSelected={({ key }) => view.select === key && view.with === null}
      open={open}
      columns={[
        {
          name: 'name',
          words: t('table.name'),
          cell: ({ label }) => label,
          show: (row) => (
            <button type="button" className={style.name} onClick={() => open(row)}>
              <Shape kind={row.kind} size={12} />{' '}
              <span className="label" lang={langOf(row.label)}>
                {row.label}
              </span>
            </button>
          ),
        },
        { name: 'kind', words: t('table.kind'), cell: ({ kind }) => t(`shell:kind.${kind}`) },
        { name: 'docs', words: t('table.docs'), cell: ({ docs }) => docs },
        { name: 'sentences', words: t('table.sentences'), cell: ({ sentences }) => sentences },
        { name: 'mentions', words: t('table.mentions'), cell: ({ mentions }) => mentions },
        { name: 'links', words: t('table.links'), cell: ({ links }) => links },
      ]}
    />
  )
}
