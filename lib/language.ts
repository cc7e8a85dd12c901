// Language tags, read as far as rules need them.

/** The language of a tag without script and region, in small letters: "zh-Hant" is "zh"; "" where no language is known. RFC 5646 section 2.2.1. */
export const baseLanguage = (tag: string | null | undefined): string => tag?.split('-')[0]?.toLowerCase() ?? ''
