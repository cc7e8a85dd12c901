// Explore: the graph, its filters, and what is selected.
import { engine } from './engine.ts'

export default async function ExplorePage() {
  const facets = await engine().facets({})
  return <h1>{facets.docs}</h1>
}
