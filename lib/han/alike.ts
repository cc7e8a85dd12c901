// Han characters that differ in script alone: traditional, radical and old forms become the simplified character, corner brackets become quotes.
import characters from 'opencc-js/dict/TSCharacters'

/** Radicals that PDF files have in place of characters and that no Unicode form folds, each with its character. */
const RADICALS =
  '⺎兀⺏尣⺓幺⺔彑⺗心⺟母⺠民⺢水⺣火⺥爪⺩王⺪疋⺫目⺬示⺮竹⺯糸⺰纟⺱罒⺲罒⺳网⺷羊⺸羊⺹老⺻聿⺼肉⺽臼⺾艹⻀艹⻁虎⻂衤⻃西⻄西⻅见⻆角⻇角⻈讠⻉贝⻊足⻋车⻌辶⻍辶⻎辶⻏邑⻐钅⻑长⻒长⻓长⻔门⻕阜⻖阜⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻞食⻟食⻠饣⻡首⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻬齐⻮齿⻰龙⻳龟'

/** Variants that the table of traditional characters leaves out. */
const VARIANTS = '値值靑青步步卽即鄕乡郞郎敎教槪概旣既緖绪溫温淸清黑黑朗朗'

const FIRST = 0x2e80
const LAST = 0xfaff

function build(): Uint16Array {
  const table = new Uint16Array(LAST - FIRST + 1)
  const put = (from: string, to: string) => {
    const code = from.charCodeAt(0)
    if (from.length === 1 && to.length === 1 && code >= FIRST && code <= LAST && from !== to)
      table[code - FIRST] = to.charCodeAt(0)
  }
  for (const pair of characters.split('|')) {
    const [from = '', to = ''] = pair.split(' ')
    put(from, to)
  }
  for (const pairs of [RADICALS, VARIANTS]) {
    for (let i = 0; i + 1 < pairs.length; i += 2) put(pairs[i] ?? '', pairs[i + 1] ?? '')
  }
  // Kangxi radicals: Unicode knows the character of each, which may itself be traditional.
  for (let code = 0x2f00; code <= 0x2fd5; code++) {
    const plain = String.fromCharCode(code).normalize('NFKC')
    put(String.fromCharCode(code), String.fromCharCode(table[plain.charCodeAt(0) - FIRST] || plain.charCodeAt(0)))
  }
  for (let code = 0x300c; code <= 0x300f; code++) put(String.fromCharCode(code), '"')
  return table
}

let built: Uint16Array | undefined

/** The unit that a UTF-16 unit becomes by itself; most stay what they are. */
export function alikeUnit(unit: number): number {
  if (unit < FIRST || unit > LAST) return unit
  built ??= build()
  return built[unit - FIRST] || unit
}

/** The text with each such character replaced; as long as before, and the same string where there is none. */
export function alikeHan(text: string): string {
  let pieces = ''
  let from = 0
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    const other = alikeUnit(unit)
    if (other === unit) continue
    pieces += text.slice(from, i) + String.fromCharCode(other)
    from = i + 1
  }
  return from === 0 ? text : pieces + text.slice(from)
}
