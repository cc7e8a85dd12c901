// The answers a page remembers: the latest ones, so that a reader who changes filters all day does not fill the memory.

/** What SWR keeps of a question. */
interface Kept {
  readonly data?: unknown
}

const MOST = 30
/** Answers of more rows than this are weighed together: the two latest stay whatever they weigh, further ones up to so many rows. */
const LIGHT = 500
const ROWS = 12_000

const rowsOf = ({ data }: Kept): number =>
  typeof data === 'object' && data !== null
    ? Object.values(data).reduce((sum: number, value) => sum + (Array.isArray(value) ? value.length : 0), 0)
    : 0

/** Answers by address. Whoever shows one asks for it at every turn, so what is on the page is never among the oldest. */
export class RecentAnswers<Value extends Kept = Kept> extends Map<string, Value> {
  override get(key: string): Value | undefined {
    const value = super.get(key)
    if (value !== undefined) {
      super.delete(key)
      super.set(key, value)
    }
    return value
  }

  override set(key: string, value: Value): this {
    super.delete(key)
    super.set(key, value)
    this.forget()
    return this
  }

  /** As they stand now: `get` changes their order. */
  override keys(): MapIterator<string> {
    return [...super.keys()].values()
  }

  private forget(): void {
    let [light, heavy, rows] = [0, 0, 0]
    for (const [key, value] of [...this.entries()].reverse()) {
      const own = rowsOf(value)
      const isLight = own <= LIGHT
      if (isLight) light++
      else {
        heavy++
        rows += own
      }
      if (isLight ? light > MOST : heavy > 2 && rows > ROWS) super.delete(key)
    }
  }
}
