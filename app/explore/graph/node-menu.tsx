'use client'
// What can be done with an entity, where it stands: by a long press of a finger, or the other button of the mouse.
import { Menu } from '@mantine/core'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { PictureGraph } from './build-graph.ts'
import style from './graph.module.css'
import type { Choices } from './use-pointer.ts'
import type { Picture } from './use-sigma.ts'

/** In milliseconds: less is a tap. */
const LONG = 500
/** In pixels: more is a drag. */
const TREMBLE = 10

interface Spot {
  readonly id: string
  readonly x: number
  readonly y: number
}
interface OnNode {
  readonly node: string
  readonly event: { readonly x: number; readonly y: number; readonly original: Event }
}

/** The node that is pressed long or clicked with the other button, until `letGo`. */
function usePressed(sigma: Picture | undefined) {
  const [pressed, setPressed] = useState<Spot>()
  useEffect(() => {
    if (!sigma) return
    let timer: ReturnType<typeof setTimeout> | undefined
    let from: Spot | undefined
    const stop = () => clearTimeout(timer)
    const down = ({ node, event }: OnNode) => {
      stop()
      if (event.original instanceof MouseEvent) return
      from = { id: node, x: event.x, y: event.y }
      timer = setTimeout(() => setPressed(from), LONG)
    }
    const move = ({ touches }: { touches: readonly { x: number; y: number }[] }) => {
      const [finger] = touches
      if (touches.length > 1 || (finger && from && Math.hypot(finger.x - from.x, finger.y - from.y) > TREMBLE)) stop()
    }
    const other = ({ node, event }: OnNode) => {
      event.original.preventDefault()
      setPressed({ id: node, x: event.x, y: event.y })
    }
    const touch = sigma.getTouchCaptor()
    sigma.on('downNode', down).on('rightClickNode', other)
    touch.on('touchmove', move)
    touch.on('touchup', stop)
    return () => {
      stop()
      sigma.off('downNode', down).off('rightClickNode', other)
      touch.off('touchmove', move)
      touch.off('touchup', stop)
    }
  }, [sigma])
  return { pressed, letGo: () => setPressed(undefined) }
}

interface Props {
  readonly sigma: Picture | undefined
  readonly graph: PictureGraph
  readonly choices: Choices
}

export function NodeMenu({ sigma, graph, choices }: Props) {
  const { t } = useTranslation('shape')
  const { pressed, letGo } = usePressed(sigma)
  if (!pressed || !graph.hasNode(pressed.id)) return null
  const { id, x, y } = pressed
  const { label, x: placeX, y: placeY } = graph.getNodeAttributes(id)
  return (
    <Menu opened onChange={(isOpen) => !isOpen && letGo()} position="bottom-start" shadow="sm" width={240}>
      <Menu.Target>
        <button
          type="button"
          tabIndex={-1}
          className={style.spot}
          style={{ left: x, top: y }}
          aria-label={t('menuOf', { label })}
        />
      </Menu.Target>
      <Menu.Dropdown>
        {choices.expand && <Menu.Item onClick={() => choices.expand?.(id)}>{t('expand')}</Menu.Item>}
        <Menu.Item onClick={() => choices.alsoNode(id)}>{t('also')}</Menu.Item>
        {choices.keepAround && <Menu.Item onClick={() => choices.keepAround?.(id)}>{t('keepAround')}</Menu.Item>}
        {choices.pin && <Menu.Item onClick={() => choices.pin?.(id, placeX, placeY)}>{t('pin')}</Menu.Item>}
        {choices.hide && <Menu.Item onClick={() => choices.hide?.(id)}>{t('hide')}</Menu.Item>}
      </Menu.Dropdown>
    </Menu>
  )
}
