// The names of files in an archive: in which encoding they are, and which are refused.

const IN_UTF8 = 0x800

/** UTF-8 where the archive says so or the bytes are; else GB18030, in which Chinese programs write names. */
export function entryName(raw: Uint8Array, flags: number): string {
  const decode = (encoding: string, fatal: boolean): string => new TextDecoder(encoding, { fatal }).decode(raw)
  let name: string
  try {
    name = decode('utf-8', (flags & IN_UTF8) === 0)
  } catch {
    name = decode('gb18030', false)
  }
  return name.replaceAll('\\', '/')
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROL = /[\0-\x1f\x7f]/
const LONGEST = 1000

/** Why a name is refused; undefined for a plain one. */
export function nameProblem(name: string): string | undefined {
  if (name.split('/').includes('..') || name.startsWith('/') || /^[a-z]:/i.test(name))
    return 'its name leads out of the archive'
  if (CONTROL.test(name)) return 'its name holds characters that cannot be seen'
  if (name === '' || name.length > LONGEST) return `its name has ${name.length} characters`
  return undefined
}
