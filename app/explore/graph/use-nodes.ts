'use client'
// The nodes that sigma draws, in a graph of their own: it would go through all links at every change, and we paint these ourselves.
import { UndirectedGraph } from 'graphology'
import { useEffect, useMemo, useRef } from 'react'
import { BOX } from '#graph/places'
import type { PictureGraph } from './build-graph.ts'
import type { EdgeData, NodeData } from './node-data.ts'
import type { nodeStyle } from './style.ts'
import type { Picture } from './use-sigma.ts'

/** The box in which the server places everything: filters take nodes away and never move the others. */
const FRAME: { x: [number, number]; y: [number, number] } = { x: [-BOX.x, BOX.x], y: [-BOX.y, BOX.y] }

function nodesOf(graph: PictureGraph) {
  const nodes = new UndirectedGraph<NodeData, EdgeData>()
  graph.forEachNode((id, data) => nodes.addNode(id, data))
  return nodes
}

export function useNodes(sigma: Picture | undefined, graph: PictureGraph, style: ReturnType<typeof nodeStyle>): void {
  const nodes = useMemo(() => nodesOf(graph), [graph])
  useEffect(() => {
    const move = ({ key, attributes: { x, y } }: { key: string; attributes: NodeData }) => {
      // Told of it by the graph, sigma would take all nodes in anew.
      Object.assign(nodes.getNodeAttributes(key), { x, y })
      if (sigma?.getGraph() === nodes)
        sigma.refresh({ partialGraph: { nodes: [key] }, skipIndexation: true, schedule: true })
    }
    const moveAll = () =>
      nodes.updateEachNodeAttributes((id) => graph.getNodeAttributes(id), { attributes: ['x', 'y'] })
    graph.on('nodeAttributesUpdated', move)
    graph.on('eachNodeAttributesUpdated', moveAll)
    return () => {
      graph.off('nodeAttributesUpdated', move)
      graph.off('eachNodeAttributesUpdated', moveAll)
    }
  }, [sigma, graph, nodes])
  const look = useRef(style)
  useEffect(() => {
    if (!sigma) return
    sigma.setCustomBBox(FRAME)
    sigma.setSetting('nodeReducer', (id, node) => look.current(id, node))
  }, [sigma])
  useEffect(() => {
    if (!sigma) return
    look.current = style
    if (sigma.getGraph() === nodes) sigma.scheduleRefresh()
    else sigma.setGraph(nodes)
  }, [sigma, nodes, style])
}
