// The encoding that a page or an XML file names in its first bytes.

const HEAD = 4096
const NAMED =
  /<meta[^>]{0,400}charset\s*=\s*["']?\s*([\w:.-]{1,40})|^\s*<\?xml[^>]{0,200}encoding\s*=\s*["']([\w:.-]{1,40})/i

/** The label as written, undefined where none is named or the runtime knows none such. */
export function charsetOf(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, HEAD))
  const found = NAMED.exec(head)
  const label = found?.[1] ?? found?.[2]
  try {
    return label && new TextDecoder(label).encoding
  } catch {
    return undefined
  }
}
