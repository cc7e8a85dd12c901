// The dots that part a foreign name.

export const DOTS = '·•・‧⋅∙'
