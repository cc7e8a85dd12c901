'use client'
// What can be done in the picture with the selected entities: bring in neighbours, keep only these, pin, hide.
import { IconEyeOff, IconFilter, IconPin, IconPinnedOff, IconSitemap } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { neighbourhood, type PictureGraph } from '../graph/build-graph.ts'
import type { Shaped } from '../shape/replay.ts'
import { useSteps } from '../shape/use-steps.ts'

interface Props {
  readonly graph: PictureGraph
  readonly shaped: Shaped
  readonly ids: readonly string[]
}

const look = { size: 17, stroke: 1.7 }

export function ShapeButtons({ graph, shaped, ids }: Props) {
  const { t } = useTranslation('shape')
  const { take } = useSteps()
  const [id] = ids
  if (id === undefined) return null
  const isAlone = ids.length === 1
  const isPinned = shaped.pinned.has(id)
  const pin = () => {
    if (isPinned) return take({ do: 'free', id })
    if (!graph.hasNode(id)) return undefined
    const { x, y } = graph.getNodeAttributes(id)
    return take({ do: 'pin', id, x, y })
  }
  return (
    <>
      {isAlone && (
        <Tool words={t('expand')} onClick={() => take({ do: 'expand', id })}>
          <IconSitemap {...look} />
        </Tool>
      )}
      <Tool
        words={t(isAlone ? 'keepAround' : 'keep')}
        onClick={() => take({ do: 'keep', ids: isAlone ? neighbourhood(graph, id) : ids })}
      >
        <IconFilter {...look} />
      </Tool>
      {isAlone && (
        <Tool words={t(isPinned ? 'free' : 'pin')} onClick={pin}>
          {isPinned ? <IconPinnedOff {...look} /> : <IconPin {...look} />}
        </Tool>
      )}
      <Tool words={t('hide')} onClick={() => take({ do: 'hide', ids })}>
        <IconEyeOff {...look} />
      </Tool>
    </>
  )
}

function Tool(props: { words: string; onClick: () => void; children: ReactNode }) {
  return (
    <button type="button" aria-label={props.words} title={props.words} onClick={props.onClick}>
      {props.children}
    </button>
  )
}
