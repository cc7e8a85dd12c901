// Who published a text and in which country, where a byline, a dateline or a source line says so.
import { type Origins, originIn } from './origins.ts'

const DATELINE = /^(.{2,60}?)\s*(?:--|[–—]|\s-\s)/
const AGENCY = /^.{0,40}?[（(]([^（()）]{2,40})[)）]\s*(?:--|[–—-])/
const WIRE = /^(\p{Script=Han}{2,8}?(?:社|网))/u
const BYLINE = /^(?:by|source|theo|nguồn|来源|來源)\s*[:：]?\s+(.{2,60})|^(?:来源|來源)[:：](.{2,60})/i

/** Lines that speak of the text itself: the first dozen and the last five. */
const ends = (lines: readonly string[]): string[] =>
  [...lines.slice(0, 12), ...lines.slice(12).slice(-5)].map((line) => line.slice(0, 300))

function namedSources(line: string): string[] {
  const byline = BYLINE.exec(line)
  const whole = line.length <= 40 ? [line] : []
  return [AGENCY.exec(line)?.[1] ?? [], WIRE.exec(line)?.[1] ?? [], byline?.[1] ?? byline?.[2] ?? [], whole].flat()
}

/** The outlet that the lines name as theirs, null where none or several are named. */
export function sourceOf(lines: readonly string[], { outlets }: Origins): string | null {
  const named = ends(lines).flatMap(namedSources)
  const found = new Set(named.flatMap((text) => originIn(text, outlets)?.label ?? []))
  const [only] = found
  return found.size === 1 && only !== undefined ? only : null
}

/** The country of that outlet and of the datelines, null where they are silent or disagree. */
export function countryOf(
  lines: readonly string[],
  source: string | null,
  { outlets, places }: Origins,
): string | null {
  const byOutlet = outlets.filter(({ label }) => label === source).map(({ country }) => country)
  const datelines = lines.slice(0, 12).flatMap((line) => DATELINE.exec(line.slice(0, 120))?.[1] ?? [])
  const byPlace = datelines.flatMap((text) => originIn(text, places, true)?.country ?? [])
  const countries = new Set(byOutlet.length > 0 ? byOutlet : byPlace)
  const [only] = countries
  return countries.size === 1 && only !== undefined ? only : null
}
