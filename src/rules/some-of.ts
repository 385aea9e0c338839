/** The first of some words, and how many more there are; `isWhole` is false where there are others still. */
export function someOf(words: readonly string[], isWhole = true): string {
  const shown = words.slice(0, MOST_SHOWN)
  const rest = words.length - shown.length
  if (rest > 0) return `${shown.join(', ')} and ${isWhole ? rest : 'many'} more`
  const last = shown.pop()
  return shown.length === 0 ? (last ?? '') : `${shown.join(', ')} and ${last}`
}

const MOST_SHOWN = 5
