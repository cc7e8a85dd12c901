'use client'
// What can be decided next and what has been decided, under one judge.
import type { AnswerOf } from '#graph/wire/calls'
import { Court } from '../explore/reject/judge-context.tsx'
import { Duplicates } from './duplicates/duplicates.tsx'
import { Ledger } from './ledger.tsx'

export function Reviewing({ beforehand }: { beforehand: AnswerOf<'curation'> }) {
  return (
    <Court>
      <Duplicates />
      <Ledger beforehand={beforehand} />
    </Court>
  )
}
