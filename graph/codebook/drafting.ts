// What can be done with the codebook's draft in a store: looked at, changed step by step, given up.
import type { CodebookFile } from '#lib/codebook/parse'
import type { EntrySource } from '#lib/codebook/schema'
import { extractorVersion } from '../extractor-version.ts'
import { ProblemError } from '../problem.ts'
import { staleDocs } from '../rereading/stale.ts'
import type { OwnCodebook, Store } from '../store.ts'
import type { DraftJson } from '../wire/draft.ts'
import { type DraftBook, openDraft } from './draft.ts'

/** One change of a draft. */
export type DraftStep =
  | { readonly put: EntrySource; readonly isNew: boolean }
  | { readonly drop: string }
  | { readonly take: { readonly name: string; readonly text: string } }
  | { readonly discard: true }

/** A draft as it stands, and what it was made of. */
export interface DraftState extends Omit<DraftJson, 'reading'> {
  readonly codebook: OwnCodebook
}

type WithStore = <Result>(act: (store: Store) => Promise<Result>) => Promise<Result>

/** Methods of a thread that holds a writing store. @param files of the codebook; they are read when they are first needed */
export function draftingOn(withStore: WithStore, files: readonly CodebookFile[]) {
  let opened: DraftBook | undefined
  const book = (): DraftBook => {
    opened ??= openDraft(files)
    return opened
  }
  // Asked for again and again while documents are being read with it.
  let said: (Omit<DraftState, 'stale'> & { readonly fingerprint: string }) | undefined
  const say = (codebook: OwnCodebook) => ({
    changes: book().changes(codebook),
    own: book().accepted(codebook),
    fingerprint: book().fingerprint(codebook),
    codebook,
  })
  const state = async (store: Store): Promise<DraftState> => {
    const codebook = await store.ownCodebook()
    if (said?.codebook.accepted !== codebook.accepted || said.codebook.draft !== codebook.draft) said = say(codebook)
    const { fingerprint, ...draft } = said
    const stale = await staleDocs(store, { extractor: extractorVersion(), codebook: fingerprint })
    return { ...draft, stale: stale.length }
  }
  const after = (own: OwnCodebook, step: DraftStep): OwnCodebook => {
    if ('put' in step) return book().put(own, step.put, step.isNew)
    if ('drop' in step) return book().drop(own, step.drop)
    if ('take' in step) return book().take(own, step.take.name, step.take.text)
    return { accepted: own.accepted, draft: null }
  }
  return {
    draft: () => withStore(state),
    draftEntry: (id: string) => withStore(async (store) => book().entry(await store.ownCodebook(), id)),
    changeDraft: (step: DraftStep) =>
      withStore(async (store) => {
        const own = await store.ownCodebook()
        if (!(await store.putOwnCodebook(after(own, step), own)))
          throw new ProblemError(
            409,
            'somebody else has changed the draft meanwhile: look at it, and do this once more',
          )
        return state(store)
      }),
  }
}
