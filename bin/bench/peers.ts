// Other programs that find names in English, measured beside ours where they are installed.

export interface Peer {
  readonly name: string
  /** Reads a text with everything that the program can find. */
  read(text: string): unknown
}

// Names in variables: a peer that is not there is left out, and nothing else is missing.
const imported = async (name: string): Promise<Record<string, unknown>> => import(name)

async function winkNlp(): Promise<Peer> {
  const { default: open } = await imported('wink-nlp')
  const { default: model } = await imported('wink-eng-lite-web-model')
  if (typeof open !== 'function') throw new TypeError('wink-nlp is not what it was')
  const { readDoc } = open(model, ['sbd', 'negation', 'sentiment', 'pos', 'ner', 'cer'])
  return { name: 'wink-nlp', read: (text) => readDoc(text).entities().length() }
}

async function compromise(): Promise<Peer> {
  const { default: read } = await imported('compromise')
  if (typeof read !== 'function') throw new TypeError('compromise is not what it was')
  return { name: 'compromise', read: (text) => read(text).topics().length }
}

const PEERS: Readonly<Record<string, () => Promise<Peer>>> = { 'wink-nlp': winkNlp, compromise }

/** The peers that are installed, and the names of those that are not. */
export async function peers(): Promise<{ readonly there: readonly Peer[]; readonly leftOut: readonly string[] }> {
  const there: Peer[] = []
  const leftOut: string[] = []
  for (const [name, open] of Object.entries(PEERS)) {
    try {
      there.push(await open())
    } catch {
      leftOut.push(name)
    }
  }
  return { there, leftOut }
}
