// Faults: what does not add up among the nodes and relationships of a store; a sound store has none.
import type { Opened } from './meta.ts'

export const faultsOf = async (_opened: Opened): Promise<string[]> => []
