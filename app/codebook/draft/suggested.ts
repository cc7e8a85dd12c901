// The address of the Codebook page with suggested notions.

export const SUGGESTED = '/codebook?suggested=true'
