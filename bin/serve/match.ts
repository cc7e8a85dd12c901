// Finds what an address under /api asks for: "/docs/{id}" matches "/docs/abc" and gives id = "abc".

export interface Route<Handler> {
  readonly method: string
  readonly path: string
  readonly handler: Handler
}
/** The route of a call from the tables of the wire, where methods are written small. */
export const routeOf = <Handler>(
  call: { readonly method: string; readonly path: string },
  handler: Handler,
): Route<Handler> => ({
  method: call.method.toUpperCase(),
  path: call.path,
  handler,
})
/** The id in an address; "" where it has none. */
export const idIn = (params: ReadonlyMap<string, string>): string => params.get('id') ?? ''

export type Matched<Handler> =
  | { readonly handler: Handler; readonly path: string; readonly params: ReadonlyMap<string, string> }
  | { readonly allowed: readonly string[] }
  | undefined

/** The route for a path's decoded steps; the methods allowed where only the method is wrong; undefined for an unknown path. */
export function match<Handler>(
  routes: readonly Route<Handler>[],
  method: string,
  steps: readonly string[],
): Matched<Handler> {
  const here = routes.flatMap((route) => {
    const params = paramsOf(route.path.split('/').slice(1), steps)
    return params ? [{ route, params }] : []
  })
  const exact = here.find(({ route }) => route.method === method)
  if (exact) return { handler: exact.route.handler, path: exact.route.path, params: exact.params }
  return here.length ? { allowed: [...new Set(here.map(({ route }) => route.method))].sort() } : undefined
}

function paramsOf(pattern: readonly string[], steps: readonly string[]): Map<string, string> | undefined {
  if (pattern.length !== steps.length) return undefined
  const params = new Map<string, string>()
  for (const [i, part] of pattern.entries()) {
    const step = steps[i] ?? ''
    const name = /^\{(\w+)\}$/.exec(part)?.[1]
    if (name && step) params.set(name, step)
    else if (part !== step) return undefined
  }
  return params
}
