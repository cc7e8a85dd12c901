// What may stand in a question's address: strings in, checked values out.

import { z } from 'zod'
import { usualAlike } from '#lib/compare/independent'
import { KINDS } from '#lib/entity'
import { ENTRY_ORDERS, STATES } from './codebook-choices.ts'

const whole = (least: number, most: number, otherwise: number) =>
  z
    .string()
    .regex(/^\d{1,9}$/, `expected a whole number from ${least} to ${most}`)
    .transform(Number)
    .refine((n) => n >= least && n <= most, `expected a whole number from ${least} to ${most}`)
    .default(otherwise)
    // What the description says of it: in an address a number is written as text.
    .meta({ type: 'integer', minimum: least, maximum: most, default: otherwise })

/** Chooses documents: `country:china source:xinhua,qiushi date:2015..2020 -lang:en`; empty means all. */
export const inQuery = z.string().max(20_000, 'expected at most 20,000 characters').default('')
/** The same of a group that must be named; empty names all documents. */
export const groupQuery = z
  .string('expected a query such as country:china, or nothing after the = for all documents')
  .max(20_000, 'expected at most 20,000 characters')
export const limit = whole(1, 1000, 100)
export const graphLimit = whole(1, 50_000, 300)
export const pathLimit = whole(1, 20, 3)
export const comparisonLimit = whole(1, 1000, 300)
/** Asked for only by who wants them. */
export const permutations = z
  .string()
  .regex(/^\d{2,5}$/, 'expected a whole number from 99 to 99999')
  .transform(Number)
  .refine((n) => n >= 99, 'expected a whole number from 99 to 99999')
  .optional()
/** A part above 0, at most 1. */
export const likeness = z
  .string()
  .regex(/^[01](\.\d{1,4})?$/, 'expected a number from 0.5 to 1')
  .transform(Number)
  .refine((part) => part >= 0.5 && part <= 1, 'expected a number from 0.5 to 1')
  .default(usualAlike)
/** The strongest so many; all where nothing is said. */
export const atMost = whole(1, 999_999_999, 999_999_999)
/** How often a phrase must stand. */
export const leastOften = whole(2, 999_999, 3)
export const atLeast = whole(1, 999_999_999, 1)
/** An entity's id; what names none is found nowhere. */
export const entityId = z.string().max(1000, 'expected the id of an entity').optional()
export const cursor = z.string().max(200, 'expected a cursor that an earlier answer gave').optional()
export const words = z.string().max(20_000, 'expected at most 20,000 characters')
export const oneKind = z.enum(KINDS, `expected one of ${KINDS.join(', ')}`).optional()
export const flag = z
  .enum(['0', '1'], 'expected 0 or 1')
  .default('0')
  .transform((value) => value === '1')

/** A comma list whose members are among `allowed`; empty means all. */
export const listOf = (allowed: readonly string[]) =>
  z
    .string()
    .default('')
    .transform((text) => text.split(',').filter(Boolean))
    .refine(
      (values) => values.every((value) => allowed.includes(value)),
      `expected a comma list of ${allowed.join(', ')}`,
    )
export const kinds = listOf(KINDS).transform((values) =>
  KINDS.filter((kind) => values.length === 0 || values.includes(kind)),
)
/** A comma list of any names. */
export const names = z
  .string()
  .default('')
  .transform((text) => text.split(',').filter(Boolean))
/** The theme of an entry, by its id. */
export const theme = z.string().max(200, 'expected the id of a theme').optional()
export const state = z.enum(STATES, `expected one of ${STATES.join(', ')}`).default('all')
export const entryOrder = z.enum(ENTRY_ORDERS, `expected one of ${ENTRY_ORDERS.join(', ')}`).default('named')
