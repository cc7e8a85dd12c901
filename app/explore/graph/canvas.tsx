'use client'
// The picture: sigma, its looks, pointer, keyboard and camera put together. Loaded in the browser only (WebGL).
import { useComputedColorScheme } from '@mantine/core'
import { type RefObject, useEffect, useImperativeHandle, useMemo, useRef, useState } from 'react'
import type { Chain } from '../paths/use-chain.ts'
import { useRest } from '../use-ahead.ts'
import type { COLOURS, Selection, SIZES } from '../view.ts'
import { isLarge, type PictureGraph } from './build-graph.ts'
import { emphasisOf, idsOf } from './emphasis.ts'
import style from './graph.module.css'
import type { Sides } from './leaning.ts'
import { NodeMenu } from './node-menu.tsx'
import { type Palette, readPalette } from './palette.ts'
import { Rings } from './rings.tsx'
import { scaleOf } from './scale.ts'
import { Spoken } from './spoken.tsx'
import type { Paint } from './style.ts'
import { flyTo, motion, type Place, useCamera } from './use-camera.ts'
import { useDragging } from './use-dragging.ts'
import { useKeys } from './use-keys.ts'
import { useLinks } from './use-links.ts'
import { useLook } from './use-look.ts'
import { useMotion } from './use-motion.ts'
import { useNames } from './use-names.ts'
import { useNodes } from './use-nodes.ts'
import { type Choices, usePointer } from './use-pointer.ts'
import { useRested } from './use-rested.ts'
import { useSigma } from './use-sigma.ts'
import { useTargets } from './use-targets.ts'

export interface Zoom {
  readonly nearer: () => void
  readonly farther: () => void
  readonly fit: () => void
}

interface Props {
  /** What it is called, and what its keys do. */
  readonly label: string
  readonly keysSaid: string
  readonly graph: PictureGraph
  readonly selection: Selection
  /** What is selected is still being told beside the picture. */
  readonly isFilling?: boolean
  readonly chain: Chain | undefined
  readonly community: number | null
  readonly size: (typeof SIZES)[number]
  readonly colour: (typeof COLOURS)[number]
  /** How many docs the picture speaks of. */
  readonly docs: number
  readonly place: Place | null
  readonly remember: (place: Place | null) => void
  readonly choices: Choices
  /** Hears which graph has been drawn; must be stable. */
  readonly told?: ((drawn: PictureGraph) => void) | undefined
  readonly themes: readonly string[]
  readonly groups: Sides | undefined
  /** Made for the colours of light or dark; must be stable. */
  readonly paint?: ((palette: Palette) => Paint) | undefined
  readonly zoom: RefObject<Zoom | null>
}

/** A pointer that only passes by changes nothing; who selects something first gets rings and a panel, ms. */
const REST = 40
/** The longest that the picture waits for a panel to be filled, ms. */
const PATIENCE = 500

/** The theme's colours, read anew when light turns to dark. */
function usePalette(): Palette {
  const scheme = useComputedColorScheme('light', { getInitialValueInEffect: false })
  const [palette, setPalette] = useState(() => readPalette(document.documentElement))
  useEffect(() => {
    void scheme
    setPalette(readPalette(document.documentElement))
  }, [scheme])
  return palette
}

export default function Canvas(props: Props) {
  const {
    graph,
    chain,
    selection,
    isFilling = false,
    community,
    size,
    colour,
    docs,
    choices,
    themes,
    groups,
    paint,
  } = props
  const box = useRef<HTMLDivElement>(null)
  const palette = usePalette()
  const stage = useSigma(box)
  const sigma = stage?.sigma
  const pointed = usePointer(sigma, graph, choices)
  const drawing = useMemo(
    () => ({ palette, size, colour, themes, groups, paint: paint?.(palette), scale: scaleOf(graph, size) }),
    [palette, size, colour, graph, themes, groups, paint],
  )
  // A large picture is not drawn anew wherever the pointer comes by: a ring with the name tells what it points at.
  const ringed = isLarge(graph) ? pointed.node : undefined
  const rest = isFilling ? PATIENCE : REST
  const near = useRested(isLarge(graph) ? undefined : pointed.node, rest)
  const aimed = useRested(isLarge(graph) ? undefined : pointed.edge, rest)
  const emphasised = useRested(selection, rest)
  const emphasis = useMemo(
    () => emphasisOf(graph, emphasised, near, community, chain),
    [graph, emphasised, near, community, chain],
  )
  const chosen = useMemo(() => new Set(idsOf(selection)), [selection])
  const { nodes, links } = useLook(graph, drawing, emphasis, docs, aimed)
  useMotion(sigma, graph)
  const lines = useLinks(stage, graph, links, props.told)
  useTargets(sigma, graph, lines)
  useNames(sigma, graph, drawing, emphasis)
  useNodes(sigma, graph, nodes)
  useCamera(sigma, props.place, props.remember)
  useDragging(sigma, graph, choices.pin)
  const start = selection.of === 'entity' && graph.hasNode(selection.id) ? selection.id : undefined
  const keys = useKeys(sigma, graph, start, choices)
  useRest(pointed.node ?? keys.focused, choices.ahead)
  useRest(pointed.edge, choices.aheadLink)
  const target = keys.focused ?? start
  useEffect(() => {
    if (sigma && target !== undefined && graph.hasNode(target)) flyTo(sigma, target)
  }, [sigma, graph, target])
  useImperativeHandle(
    props.zoom,
    () => ({
      nearer: () => void sigma?.getCamera().animatedZoom(motion()),
      farther: () => void sigma?.getCamera().animatedUnzoom(motion()),
      fit: () => void sigma?.getCamera().animatedReset(motion()),
    }),
    [sigma],
  )
  return (
    <>
      <div
        role="application"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: an application takes the keyboard
        tabIndex={0}
        aria-label={props.label}
        aria-describedby="graph-keys"
        className={style.application}
        onKeyDown={keys.onKeyDown}
        onFocus={keys.onFocus}
        onBlur={keys.onBlur}
      >
        <div ref={box} className={style.canvas} />
        <Rings sigma={sigma} graph={graph} chosen={chosen} focused={keys.focused} pointed={ringed} />
      </div>
      <NodeMenu sigma={sigma} graph={graph} choices={choices} />
      <p id="graph-keys" hidden>
        {props.keysSaid}
      </p>
      <Spoken graph={graph} node={keys.focused} />
    </>
  )
}
