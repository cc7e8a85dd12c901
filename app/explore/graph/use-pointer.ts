'use client'
// What the pointer does in the picture: points at nodes, selects nodes and links, lets go.
import { useEffect, useState } from 'react'
import type { PictureGraph } from './build-graph.ts'
import type { Picture } from './use-sigma.ts'

export interface Choices {
  readonly selectNode: (id: string) => void
  /** Adds to the selection, or takes out of it. */
  readonly alsoNode: (id: string) => void
  readonly selectLink: (a: string, b: string) => void
  readonly letGo: () => void
  /** What the pointer or the keyboard rests on may be selected next. */
  readonly ahead?: (id: string) => void
  readonly aheadLink?: (link: string) => void
  /** Only where the picture may be shaped. */
  readonly expand?: (id: string) => void
  readonly hide?: (id: string) => void
  readonly keepAround?: (id: string) => void
  readonly pin?: (id: string, x: number, y: number) => void
}

interface Pointed {
  readonly node: string | undefined
  readonly edge: string | undefined
}

/** The node and the edge pointed at. `choices` must be stable. */
export function usePointer(sigma: Picture | undefined, graph: PictureGraph, choices: Choices): Pointed {
  const [pointed, setPointed] = useState<string>()
  const [aimed, setAimed] = useState<string>()
  useEffect(() => {
    if (!sigma) return
    const box = sigma.getContainer()
    const enter = ({ node }: { node: string }) => {
      setPointed(node)
      box.style.cursor = 'pointer'
    }
    const leave = () => {
      setPointed(undefined)
      box.style.cursor = ''
    }
    const overEdge = ({ edge }: { edge: string }) => {
      setAimed(edge)
      box.style.cursor = 'pointer'
    }
    const offEdge = () => {
      setAimed(undefined)
      box.style.cursor = ''
    }
    const node = ({ node: id, event: { original } }: { node: string; event: { original: MouseEvent | TouchEvent } }) =>
      original.shiftKey || original.ctrlKey || original.metaKey ? choices.alsoNode(id) : choices.selectNode(id)
    const edge = (event: { edge: string }) => {
      const [a, b] = graph.extremities(event.edge)
      choices.selectLink(a, b)
    }
    const twice = (event: { node: string; preventSigmaDefault: () => void }) => {
      event.preventSigmaDefault()
      choices.expand?.(event.node)
    }
    sigma.on('enterNode', enter).on('leaveNode', leave).on('enterEdge', overEdge).on('leaveEdge', offEdge)
    sigma.on('clickNode', node).on('clickEdge', edge).on('doubleClickNode', twice).on('clickStage', choices.letGo)
    return () => {
      sigma.off('enterNode', enter).off('leaveNode', leave).off('enterEdge', overEdge).off('leaveEdge', offEdge)
      sigma.off('clickNode', node).off('clickEdge', edge).off('doubleClickNode', twice).off('clickStage', choices.letGo)
    }
  }, [sigma, graph, choices])
  // sigma does not say that an edge is left for a node that lies on it.
  return { node: pointed, edge: pointed === undefined ? aimed : undefined }
}
