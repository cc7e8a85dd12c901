// The part of Cephes that is used; the package's own declarations are not found through its exports.
declare module 'cephes' {
  /** Settled when the arithmetic is ready. */
  export const compiled: Promise<void>
  /** The complement of the error function. */
  export function erfc(x: number): number
  /** The regularized incomplete beta integral. */
  export function incbet(a: number, b: number, x: number): number
  /** ln |Γ(x)|. */
  export function lgam(x: number): number
  /** The normal distribution, and its inverse. */
  export function ndtr(x: number): number
  export function ndtri(y: number): number
}
