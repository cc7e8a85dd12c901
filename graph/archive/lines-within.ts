// Lines of a stream of bytes, none of them without end.

/**
 * Lines of UTF-8 text, ended by LF alone: other line ends may stand in them.
 * @param most characters of a line @throws RangeError once a line has more
 */
export async function* linesWithin(bytes: AsyncIterable<Uint8Array>, most: number): AsyncGenerator<string> {
  const decoder = new TextDecoder()
  let begun = ''
  const goOn = (more: string): void => {
    begun += more
    if (begun.length > most) throw new RangeError(`it is longer than ${most} characters`)
  }
  for await (const chunk of bytes) {
    const [rest = '', ...others] = decoder.decode(chunk, { stream: true }).split('\n')
    goOn(rest)
    for (const next of others) {
      yield begun
      begun = ''
      goOn(next)
    }
  }
  goOn(decoder.decode())
  if (begun !== '') yield begun
}
