// The pages' way to the engine: what our server hung on the door.
import 'server-only'
import { door } from '#graph/door'

export const engine = () => door().engine
