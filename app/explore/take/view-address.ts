// The address of the view with the fingerprint of what it was made from, so that whoever opens it later learns of changes.
import { createSerializer } from 'nuqs/server'
import { parsers } from '../view.ts'

const serialize = createSerializer(parsers)

/** `address` is the page's own. */
export const viewAddress = (address: string, fingerprint: string | undefined): string =>
  fingerprint === undefined ? address : serialize(address, { fingerprint })
