'use client'
// What the leaves of the Codebook page share: the draft, and the form in which one entry is edited.
import { createContext, type ReactNode, useContext, useState } from 'react'
import { askDraft, askEntry } from './calls.ts'
import { type Edited, EntryDialog } from './entry-dialog.tsx'
import { emptyFields, fieldsOf } from './fields.ts'
import { type Draft, useDraft } from './use-draft.ts'

/** Themes as they are chosen: by id, with their name in the reader's language. */
export interface ThemeChoice {
  readonly id: string
  readonly name: string
}

interface Drafting extends Draft {
  /** Opens the form for an entry of the codebook. */
  readonly edit: (id: string) => Promise<void>
  /** Opens it for a new one, with names by language to begin with. */
  readonly add: (names?: Readonly<Record<string, string>>) => void
}

const Context = createContext<Drafting | undefined>(undefined)

export function useDrafting(): Drafting {
  const drafting = useContext(Context)
  if (!drafting) throw new Error('this stands inside of Drafting')
  return drafting
}

export function DraftingProvider({ themes, children }: { themes: readonly ThemeChoice[]; children: ReactNode }) {
  const draft = useDraft()
  const [edited, setEdited] = useState<Edited>()
  const edit = async (id: string) => {
    await draft.act(async () => {
      const entry = await askEntry(id)
      setEdited({ entry, fields: fieldsOf(entry) })
      return draft.draft ?? askDraft()
    })
  }
  const add = (names?: Readonly<Record<string, string>>) => setEdited({ entry: undefined, fields: emptyFields(names) })
  return (
    <Context.Provider value={{ ...draft, edit, add }}>
      {children}
      {edited && <EntryDialog edited={edited} themes={themes} draft={draft} onClose={() => setEdited(undefined)} />}
    </Context.Provider>
  )
}
