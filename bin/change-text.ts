// What a change of the documents did to the graph, in one line.
import type { GraphChange } from '#graph/wire/graph-change'

export const changeText = ({ entities, links }: Pick<GraphChange, 'entities' | 'links'>): string =>
  `entities ${entities.added} new, ${entities.lost} gone; links ${links.added} new, ${links.lost} gone, ${links.stronger} stronger, ${links.weaker} weaker`
