'use client'
// What the pointer does in the picture: points at nodes, selects nodes and links, lets go.
import { useEffect, useState } from 'react'
import type { Picture } from './use-sigma.ts'

export interface Choices {
  readonly selectNode: (id: string) => void
  readonly selectLink: (a: string, b: string) => void
  readonly expand: (id: string) => void
  readonly letGo: () => void
}

/** The node pointed at. `choices` must be stable. */
export function usePointer(sigma: Picture | undefined, choices: Choices): string | undefined {
  const [pointed, setPointed] = useState<string>()
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
    const overEdge = () => {
      box.style.cursor = 'pointer'
    }
    const offEdge = () => {
      box.style.cursor = ''
    }
    const node = (event: { node: string }) => choices.selectNode(event.node)
    const edge = (event: { edge: string }) => {
      const [a, b] = sigma.getGraph().extremities(event.edge)
      choices.selectLink(a, b)
    }
    const twice = (event: { node: string; preventSigmaDefault: () => void }) => {
      event.preventSigmaDefault()
      choices.expand(event.node)
    }
    sigma.on('enterNode', enter).on('leaveNode', leave).on('enterEdge', overEdge).on('leaveEdge', offEdge)
    sigma.on('clickNode', node).on('clickEdge', edge).on('doubleClickNode', twice).on('clickStage', choices.letGo)
    return () => {
      sigma.off('enterNode', enter).off('leaveNode', leave).off('enterEdge', overEdge).off('leaveEdge', offEdge)
      sigma.off('clickNode', node).off('clickEdge', edge).off('doubleClickNode', twice).off('clickStage', choices.letGo)
    }
  }, [sigma, choices])
  return pointed
}
