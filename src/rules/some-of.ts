/** The first of some words, and how many more there are. */
export function someOf(words: readonly string[]): string {
  const shown = words.slice(0, MOST_SHOWN)
  const rest = words.length - shown.length
  if (rest > 0) return `${shown.join(', ')} and ${rest} more`
  const last = shown.pop()
  return shown.length === 0 ? (last ?? '') : `${shown.join(', ')} and ${last}`
}

const MOST_SHOWN = 5
