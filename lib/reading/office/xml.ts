// XML, read from front to back; entities beyond the five that XML knows stay as they are written.
import { Parser } from 'htmlparser2'
import { refuse } from '../refusal.ts'

export interface XmlHandler {
  readonly open?: (name: string, attributes: Readonly<Record<string, string>>) => void
  readonly text?: (text: string) => void
  readonly close?: (name: string) => void
}

/** @throws RefusalError where elements are nested deeper than `deepest` */
export function readXml(xml: string, deepest: number, { open, text, close }: XmlHandler): void {
  let depth = 0
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        if (++depth > deepest)
          refuse(`its elements are nested more than ${deepest} deep`, 'Save it as text and add that.')
        open?.(name, attributes)
      },
      ontext: (words) => text?.(words),
      onclosetag: (name) => {
        depth--
        close?.(name)
      },
    },
    { xmlMode: true, decodeEntities: true },
  )
  parser.end(xml)
}

/** The words of the first element of each name, undefined where there is none or it is empty. */
export function firstTexts<Name extends string>(
  xml: string,
  names: readonly Name[],
  deepest: number,
): { [Key in Name]?: string } {
  const found: { [Key in Name]?: string } = {}
  let at: Name | undefined
  readXml(xml, deepest, {
    open: (name) => {
      at = names.find((one) => one === name && found[one] === undefined)
    },
    text: (words) => {
      if (at !== undefined) found[at] = (found[at] ?? '') + words
    },
    close: () => {
      at = undefined
    },
  })
  return found
}
