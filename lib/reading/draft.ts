// A draft: what a format's reader makes of a file, the text and what the file itself says of it.
import type { Doc, DocMeta } from '../doc.ts'

/** A value that a file gives for one field of its metadata, and where in the file it stands. */
export interface Stated {
  readonly value: string
  /** "the page's <title>". */
  readonly where: string
}

export type StatedMeta = { readonly [Field in keyof DocMeta]?: Stated | undefined }

export interface Draft extends Pick<Doc, 'text' | 'format' | 'encoding' | 'pages' | 'furniture'> {
  readonly stated?: StatedMeta
}
