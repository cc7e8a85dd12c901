'use client'
// The links of the picture as rows: what cannot be seen can be read, and every number opens its sentences.
import { useTranslation } from 'react-i18next'
import { SortableTable } from '../../explore/table/sortable-table.tsx'
import { Shape } from '../../kinds/shape.tsx'
import { useCompareView } from '../use-view.ts'
import { WordsLink } from '../words-link.tsx'
import type { DrawnLink, DrawnRow } from './drawn.ts'
import { LINK_CLASSES } from './link-class.ts'
import style from './picture.module.css'
import { Stroke } from './picture-legend.tsx'

export function PictureTable({ links }: { links: readonly DrawnLink[] }) {
  const { t } = useTranslation('compare')
  const [view, setView] = useCompareView()
  const count = (side: 'a' | 'b') => ({
    name: side,
    words: t('picture.sentences', { letter: side.toUpperCase() }),
    cell: ({ edge }: DrawnLink) => edge[side].sentences,
    show: (link: DrawnLink) => <Sentences link={link} side={side} />,
  })
  return (
    <details className={style.table}>
      <summary>{t('picture.table')}</summary>
      <div>
        <SortableTable
          caption={t('picture.table')}
          rows={links}
          first={{ by: 'linkClass', isDown: false }}
          isSelected={({ source, target }) =>
            [source.id, target.id].every((id) => id === view.of || id === view.with) && view.with !== null
          }
          open={({ source, target }) => void setView({ of: source.id, with: target.id })}
          columns={[
            {
              name: 'one',
              words: t('picture.one'),
              cell: ({ source }) => source.label,
              show: ({ source }) => <Named row={source} />,
            },
            {
              name: 'other',
              words: t('picture.other'),
              cell: ({ target }) => target.label,
              show: ({ target }) => <Named row={target} />,
            },
            {
              name: 'linkClass',
              words: t('picture.difference'),
              cell: ({ linkClass }) => LINK_CLASSES.indexOf(linkClass),
              show: ({ linkClass }) => (
                <span className={style.class}>
                  <Stroke of={linkClass} /> {t(`picture.class.${linkClass}`)}
                </span>
              ),
            },
            count('a'),
            count('b'),
          ]}
        />
      </div>
    </details>
  )
}

const Named = ({ row }: { row: DrawnRow }) => (
  <span className={style.class}>
    <Shape kind={row.kind} size={11} /> <span className="label">{row.label}</span>
  </span>
)

function Sentences({ link, side }: { link: DrawnLink; side: 'a' | 'b' }) {
  const { t } = useTranslation('compare')
  const { sentences, docs } = link.edge[side]
  if (sentences === 0) return <>0</>
  const letter = side.toUpperCase()
  const values = { count: sentences, one: link.source.label, other: link.target.label, letter }
  return (
    <span title={t('links.docs', { count: docs })}>
      <WordsLink of={link.source.id} with={link.target.id} label={t('links.opens', values)}>
        {sentences}
      </WordsLink>
    </span>
  )
}
