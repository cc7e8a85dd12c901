// The steps by which a reader shapes the graph, and how they are written in the address.
export const LAYOUTS = ['links', 'kind', 'community', 'time', 'arranged'] as const
export type Layout = (typeof LAYOUTS)[number]

export type Step =
  /** Brings in the neighbourhood of an entity. */
  | { readonly do: 'expand'; readonly id: string }
  | { readonly do: 'hide'; readonly ids: readonly string[] }
  /** Hides all but these. */
  | { readonly do: 'keep'; readonly ids: readonly string[] }
  /** Hides all but the members of a community. */
  | { readonly do: 'community'; readonly community: number }
  /** Brings back what steps before hid. */
  | { readonly do: 'all' }
  /** Holds an entity at a place, in the units of the server's places. */
  | { readonly do: 'pin'; readonly id: string; readonly x: number; readonly y: number }
  | { readonly do: 'free'; readonly id: string }
  /** `rounds`: how long ForceAtlas2 arranges what is drawn. */
  | { readonly do: 'layout'; readonly layout: Layout; readonly rounds: number }

const LETTERS = {
  expand: 'e',
  hide: 'h',
  keep: 'k',
  community: 'c',
  all: 'a',
  pin: 'p',
  free: 'f',
  layout: 'l',
} as const satisfies Record<Step['do'], string>

/** Ids may hold any character; those that divide steps and their parts are written as %hh. */
const escaped = (id: string): string =>
  id.replace(/[%~!]/g, (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`)
const unescaped = (text: string): string =>
  text.replace(/%(25|21|7E)/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))

function partsOf(step: Step): readonly string[] {
  switch (step.do) {
    case 'expand':
    case 'free':
      return [step.id]
    case 'hide':
    case 'keep':
      return step.ids
    case 'community':
      return [String(step.community)]
    case 'all':
      return []
    case 'pin':
      return [String(step.x), String(step.y), step.id]
    case 'layout':
      return step.layout === 'arranged' ? [step.layout, String(step.rounds)] : [step.layout]
  }
}

/** "h~concept:a~concept:b!p~12.5~-40~concept:c" */
export const printSteps = (steps: readonly Step[]): string =>
  steps.map((step) => [LETTERS[step.do], ...partsOf(step).map(escaped)].join('~')).join('!')

const isNumber = (n: number): boolean => Number.isFinite(n)
const whole = (text: string | undefined): number => (/^\d{1,9}$/.test(text ?? '') ? Number(text) : Number.NaN)

function stepOf(text: string): Step | undefined {
  const [letter, ...parts] = text.split('~')
  const ids = parts.map(unescaped)
  const [first] = ids
  if (letter === 'a') return { do: 'all' }
  if (first === undefined || first === '') return undefined
  if (letter === 'e') return { do: 'expand', id: first }
  if (letter === 'f') return { do: 'free', id: first }
  if (letter === 'h') return { do: 'hide', ids }
  if (letter === 'k') return { do: 'keep', ids }
  if (letter === 'c') return isNumber(whole(first)) ? { do: 'community', community: whole(first) } : undefined
  if (letter === 'p') {
    const [x, y] = [Number(first), Number(ids[1])]
    const id = ids[2]
    return isNumber(x) && isNumber(y) && id ? { do: 'pin', id, x, y } : undefined
  }
  if (letter === 'l') {
    const layout = LAYOUTS.find((one) => one === first)
    return layout && { do: 'layout', layout, rounds: whole(ids[1]) || 0 }
  }
  return undefined
}

/** What cannot be read is left out. */
export const parseSteps = (text: string): Step[] =>
  text === '' ? [] : text.split('!').flatMap((part) => stepOf(part) ?? [])
