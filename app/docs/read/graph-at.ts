// The graph as it was, with one entity selected.

/** `view` is an address of the graph ("/?kinds=person"); what it filters and shows stays, only the selection changes. */
export function graphAt(view: string, entity: string): string {
  const [path, query] = view.split('?')
  const params = new URLSearchParams(query)
  params.set('select', entity)
  // A chosen link is two entities; one alone takes its place.
  params.delete('with')
  params.delete('more')
  return `${path}?${params}`
}
