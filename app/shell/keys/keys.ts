// Every key that does something, by the page on which it does.
import type { Catalog } from '../../i18n/catalogs.ts'

/** One thing to do, by any of these combinations of keys; its words stand in the catalogs under its name. */
export interface KeyLine {
  readonly does: keyof Catalog['keys']['does']
  readonly by: readonly (readonly string[])[]
}

const ARROWS = ['←', '→', '↑', '↓'] as const

export const KEYS = {
  explore: [
    { does: 'walk', by: ARROWS.map((arrow) => [arrow]) },
    { does: 'strength', by: [['Page Up'], ['Page Down']] },
    { does: 'strongest', by: [['Home']] },
    { does: 'select', by: [['Enter']] },
    { does: 'expand', by: [['Enter', 'Enter']] },
    { does: 'add', by: [['Space'], ['Shift', 'Enter']] },
    { does: 'hide', by: [['H'], ['Delete']] },
    { does: 'keep', by: [['K']] },
    { does: 'pin', by: [['P']] },
    { does: 'letGo', by: [['Esc']] },
    { does: 'zoom', by: [['+'], ['−']] },
    { does: 'fit', by: [['0']] },
    { does: 'undo', by: [['Ctrl', 'Z']] },
    {
      does: 'redo',
      by: [
        ['Ctrl', 'Shift', 'Z'],
        ['Ctrl', 'Y'],
      ],
    },
    { does: 'period', by: [['←'], ['→'], ['Home'], ['End']] },
  ],
  read: [
    { does: 'next', by: [['N']] },
    { does: 'previous', by: [['P']] },
    { does: 'open', by: [['Enter']] },
  ],
  everywhere: [
    { does: 'search', by: [['/']] },
    { does: 'skip', by: [['Tab'], ['Enter']] },
    { does: 'sheet', by: [['?']] },
    { does: 'close', by: [['Esc']] },
  ],
} as const satisfies Readonly<Record<string, readonly KeyLine[]>>

export type KeyPart = keyof typeof KEYS

/** The page's own keys first. */
export function partsFor(path: string): readonly KeyPart[] {
  if (path === '/') return ['explore', 'everywhere']
  return path.startsWith('/docs/') ? ['read', 'everywhere'] : ['everywhere']
}
