// Every string of the interface in every language; the English catalog names the keys.
import enBrief from './en/brief.json'
import enCodebook from './en/codebook.json'
import enCompare from './en/compare.json'
import enDraft from './en/draft.json'
import enDuplicates from './en/duplicates.json'
import enExplore from './en/explore.json'
import enKeys from './en/keys.json'
import enMethod from './en/method.json'
import enRead from './en/read.json'
import enReview from './en/review.json'
import enShape from './en/shape.json'
import enShell from './en/shell.json'
import enTake from './en/take.json'
import enWhy from './en/why.json'
import type { Language } from './language.ts'
import viBrief from './vi/brief.json'
import viCodebook from './vi/codebook.json'
import viCompare from './vi/compare.json'
import viDraft from './vi/draft.json'
import viDuplicates from './vi/duplicates.json'
import viExplore from './vi/explore.json'
import viKeys from './vi/keys.json'
import viMethod from './vi/method.json'
import viRead from './vi/read.json'
import viReview from './vi/review.json'
import viShape from './vi/shape.json'
import viShell from './vi/shell.json'
import viTake from './vi/take.json'
import viWhy from './vi/why.json'
import zhBrief from './zh/brief.json'
import zhCodebook from './zh/codebook.json'
import zhCompare from './zh/compare.json'
import zhDraft from './zh/draft.json'
import zhDuplicates from './zh/duplicates.json'
import zhExplore from './zh/explore.json'
import zhKeys from './zh/keys.json'
import zhMethod from './zh/method.json'
import zhRead from './zh/read.json'
import zhReview from './zh/review.json'
import zhShape from './zh/shape.json'
import zhShell from './zh/shell.json'
import zhTake from './zh/take.json'
import zhWhy from './zh/why.json'

const en = {
  brief: enBrief,
  codebook: enCodebook,
  compare: enCompare,
  draft: enDraft,
  duplicates: enDuplicates,
  shell: enShell,
  explore: enExplore,
  keys: enKeys,
  method: enMethod,
  read: enRead,
  review: enReview,
  shape: enShape,
  take: enTake,
  why: enWhy,
}
export type Catalog = typeof en
export type Part = keyof Catalog

/** Languages without a plural form lack the English `_one` keys, so the others are catalogs of the same parts only. */
export type AnyCatalog = Readonly<Record<Part, Readonly<Record<string, unknown>>>>

export const catalogs: Readonly<Record<Language, AnyCatalog>> = {
  en,
  zh: {
    brief: zhBrief,
    codebook: zhCodebook,
    compare: zhCompare,
    draft: zhDraft,
    duplicates: zhDuplicates,
    shell: zhShell,
    explore: zhExplore,
    keys: zhKeys,
    method: zhMethod,
    read: zhRead,
    review: zhReview,
    shape: zhShape,
    take: zhTake,
    why: zhWhy,
  },
  vi: {
    brief: viBrief,
    codebook: viCodebook,
    compare: viCompare,
    draft: viDraft,
    duplicates: viDuplicates,
    shell: viShell,
    explore: viExplore,
    keys: viKeys,
    method: viMethod,
    read: viRead,
    review: viReview,
    shape: viShape,
    take: viTake,
    why: viWhy,
  },
}
