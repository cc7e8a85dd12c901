// PDFs that leave their Chinese, Japanese or Korean fonts out, in the encodings that such files name.
import { describe, expect, it } from 'vitest'
import { pdfInEncoding } from './made/pdf.ts'
import { expectRefused, readOne } from './reads.ts'

/** Bytes by Python's codecs, in hexadecimal. */
const CASES: readonly (readonly [encoding: string, collection: string, text: string, hex: string])[] = [
  ['UniGB-UCS2-H', 'GB1', '中国工会 1949', '4e2d56fd5de54f1a00200031003900340039'],
  ['UniGB-UTF16-H', 'GB1', '群众路线', '7fa44f178def7ebf'],
  ['UniCNS-UCS2-H', 'CNS1', '工會與黨', '5de5670382079ee8'],
  ['UniJIS-UCS2-H', 'Japan1', '労働組合', '52b450cd7d445408'],
  ['UniKS-UCS2-H', 'Korea1', '노동조합', 'b178b3d9c870d569'],
  ['GBK-EUC-H', 'GB1', '中国工会 A1', 'd6d0b9fab9a4bbe1204131'],
  ['GB-EUC-H', 'GB1', '群众路线', 'c8bad6dac2b7cfdf'],
  ['ETen-B5-H', 'CNS1', '工會與黨', 'a475b77cbb50c4d2'],
  ['90ms-RKSJ-H', 'Japan1', '労働組合', '984a93ad91678d87'],
  ['EUC-H', 'Japan1', '労働組合', 'cfabc6afc1c8b9e7'],
  ['KSCms-UHC-H', 'Korea1', '노동조합', 'b3ebb5bfc1b6c7d5'],
]

describe('a font that is not in the file', () => {
  it.each(CASES)('is read in %s of %s', async (encoding, collection, text, hex) => {
    const { doc } = await readOne('a.pdf', pdfInEncoding(encoding, collection, hex))
    expect(doc.text).toBe(text)
  })
  it('of which the codes are numbers of its collection is refused, and never read as other letters', async () => {
    for (const collection of ['GB1', 'CNS1', 'Japan1', 'Korea1'])
      await expectRefused(
        'a.pdf',
        pdfInEncoding('Identity-H', collection, '11a20c3f0ee2'),
        /fonts are not in the file|fonts do not say/,
      )
  })
})
