// Stretches of words that may be phrases: counted with what stands around them, in each language by what its phrases are made of.
import type { DocId } from '../../doc.ts'
import type { Passage } from '../../recognize/passage.ts'
import type { Span } from '../../span.ts'
import type { Token } from '../../token.ts'

/** What stands on one side of a stretch. */
export interface Neighbours {
  /** How often each word. */
  readonly words: Map<string, number>
  /** How often an end: a mark, a known name. No end is the same as another. */
  ends: number
}

/** A stretch of words, with all places where it stands and what stands beside it. */
export interface Gram {
  readonly words: readonly string[]
  count: number
  readonly docs: Set<DocId>
  readonly before: Neighbours
  readonly after: Neighbours
  /** The first places. */
  readonly places: { readonly doc: DocId; readonly span: Span; readonly sentence: Span }[]
}

/** What phrases of a language are made of. */
export interface PhraseKind {
  readonly shape: Token['shape']
  readonly shortest: number
  readonly longest: number
  /** Words that a phrase does not begin or end with. */
  readonly edges: ReadonlySet<string>
  /** Words that are in no phrase. */
  readonly within: ReadonlySet<string>
}

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '))
const ENGLISH = words(
  'a an the this that these those of to in on at by for from with without within into onto over under between among through during before after about against and or but nor so if then than as is are was were be been being am has have had having do does did doing will would shall should can could may might must not no it its he his him she her they their them we our us you your i my me who whom whose which what when where why how all any both each few more most other others some such only own same too very just also there here up down out off again further once said says say told added made make makes one two three four five many much new last first next year years day days month week time times per mr mrs ms well still now while because since until upon ever every another even however yet already back like get got go went come came take took see saw known called used using including according',
)
const VIETNAMESE = words(
  'và là của các những một cho với trong có được đã sẽ đang này đó khi để từ đến tại theo về như không phải cũng ra vào trên dưới do bị bởi thì mà nhưng nếu vì nên rất hơn nhất lại còn chỉ đây kia ấy nào gì ai mỗi mọi từng bằng qua sau trước giữa cùng hay hoặc ông bà anh chị việc sự cần năm ngày tháng',
)
const CHINESE = new Set(
  '的了是在和与及或等也都就而之于对为以将被把从到并还不这那其此该个一二三四五六七八九十两我你他她它们说向要有能会上下中内外年月日更最再又很',
)

export const PHRASE_KINDS: ReadonlyMap<string, PhraseKind> = new Map([
  ['en', { shape: 'word', shortest: 2, longest: 4, edges: ENGLISH, within: ENGLISH }],
  ['vi', { shape: 'word', shortest: 2, longest: 5, edges: VIETNAMESE, within: new Set<string>() }],
  ['zh', { shape: 'han', shortest: 2, longest: 6, edges: CHINESE, within: new Set(['的', '了']) }],
])

function add(neighbours: Neighbours, word: string | undefined): void {
  if (word === undefined) neighbours.ends++
  else neighbours.words.set(word, (neighbours.words.get(word) ?? 0) + 1)
}

const EXAMPLES = 3

/** Adds the stretches of a passage; words that are taken, by names that are known, are ends. `isTaken` is asked in the order of the text. */
export function countGrams(
  grams: Map<string, Gram>,
  { sentence, tokens }: Passage,
  doc: DocId,
  isTaken: (word: Span) => boolean,
  kind: PhraseKind,
): void {
  const isFree = (token: Token | undefined): token is Token =>
    token !== undefined && token.shape === kind.shape && !kind.within.has(token.key) && !isTaken(token)
  const free = tokens.map(isFree)
  const neighbour = (i: number): string | undefined => (free[i] ? tokens[i]?.word.edge : undefined)
  tokens.forEach((first, from) => {
    if (!free[from] || kind.edges.has(first.key)) return
    for (let length = 1; length <= kind.longest && free[from + length - 1]; length++) {
      const last = tokens[from + length - 1]
      if (last === undefined || (length > 1 && last.gap === 'dash')) return
      if (length < kind.shortest || kind.edges.has(last.key)) continue
      const stretch = tokens.slice(from, from + length)
      const key = stretch.map(({ word }) => word.edge).join(' ')
      const gram = grams.get(key) ?? {
        words: stretch.map(({ word }) => word.edge),
        count: 0,
        docs: new Set<DocId>(),
        before: { words: new Map<string, number>(), ends: 0 },
        after: { words: new Map<string, number>(), ends: 0 },
        places: [],
      }
      grams.set(key, gram)
      gram.count++
      gram.docs.add(doc)
      add(gram.before, neighbour(from - 1))
      add(gram.after, neighbour(from + length))
      if (gram.places.length < EXAMPLES)
        gram.places.push({ doc, span: { start: first.start, end: last.end }, sentence })
    }
  })
}
