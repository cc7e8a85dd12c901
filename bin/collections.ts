// The collections that the product carries: folders of documents, each with a manifest.
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { packageRoot } from './package-root.ts'

const seeds = join(packageRoot, 'seeds')

/** What a new store gets unless another is named. */
export const FIRST_COLLECTION = 'documents'

export const collectionNames = (): string[] =>
  readdirSync(seeds)
    .filter((name) => existsSync(join(seeds, name, 'manifest.yaml')))
    .sort()

export const collectionFolder = (name: string): string => join(seeds, name)
