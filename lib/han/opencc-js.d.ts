// The table of characters that opencc-js carries without types: "萬 万|與 与", traditional and simplified.
declare module 'opencc-js/dict/TSCharacters' {
  const characters: string
  export default characters
}
