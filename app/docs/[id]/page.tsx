// Read: one document with every mention marked.
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { engine } from '../../engine.ts'
import { Reader } from '../read/reader.tsx'

interface Props {
  readonly params: Promise<{ id: string }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await findDoc((await params).id)).title }
}

export default async function DocPage({ params }: Props) {
  return <Reader doc={await findDoc((await params).id)} />
}

/** Asked for once a page, whoever needs it. An id that is not there is a page of its own; what else fails is not ours to answer. */
const findDoc = cache(async (id: string) => {
  try {
    return await engine().doc({ id: decodeURIComponent(id) })
  } catch (error) {
    if (isMissing(error)) notFound()
    throw error
  }
})

// Pages and engine are bundled apart, so an error is known by what it says, not by its class.
const isMissing = (error: unknown): boolean => error instanceof Error && 'status' in error && error.status === 404
