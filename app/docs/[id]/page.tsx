// Read: one document with every mention marked.
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { engine } from '../../engine.ts'
import { StoreAway } from '../../shell/store-away.tsx'
import { attempt } from '../attempt.ts'
import { packDoc } from '../read/pack.ts'
import { Reader } from '../read/reader.tsx'

interface Props {
  readonly params: Promise<{ id: string }>
}

/** Asked for once a page, whoever needs it. */
const findDoc = cache((id: string) => attempt(engine().doc({ id: decodeURIComponent(id) })))

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const found = await findDoc((await params).id)
  return 'answer' in found ? { title: found.answer.title } : {}
}

export default async function DocPage({ params }: Props) {
  const found = await findDoc((await params).id)
  if ('answer' in found) return <Reader packed={packDoc(found.answer)} />
  if (found.missing) notFound()
  return <StoreAway reason={found.reason} />
}
