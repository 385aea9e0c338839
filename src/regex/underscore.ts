/** A pattern in which each `_` outside brackets is spelled out. */
export interface Expanded {
  readonly text: string
  readonly pattern: string
  /** For each character of `text`, and for its end, the offset in `pattern`. */
  readonly offsets: readonly number[]
}

/** What `_` stands for in a path of numbers with blanks between. */
const BORDER = '(^|[ ]|$)'

/** The engines get the text of the pattern after this substitution, so it does not heed a backslash before `_`. */
export function expand(pattern: string, bracketPart: RegExp): Expanded {
  let text = ''
  const offsets: number[] = []
  for (let at = 0; at < pattern.length; ) {
    const end = endOfPart(pattern, at, bracketPart)
    const part = pattern[at] === '_' ? BORDER : pattern.slice(at, end)
    for (let i = 0; i < part.length; i += 1) offsets.push(Math.min(at + i, end - 1))
    text += part
    at = end
  }
  return { text, pattern, offsets: [...offsets, pattern.length] }
}

function endOfPart(pattern: string, at: number, bracketPart: RegExp): number {
  if (pattern[at] === '[') return endOfBrackets(pattern, at, bracketPart)
  if (pattern[at] === '\\' && pattern[at + 1] !== '_') return Math.min(at + 2, pattern.length)
  return at + 1
}

function endOfBrackets(pattern: string, open: number, part: RegExp): number {
  let at = open + 1
  if (pattern[at] === '^') at += 1
  if (pattern[at] === ']') at += 1
  while (at < pattern.length && pattern[at] !== ']') {
    part.lastIndex = at
    at += part.exec(pattern)?.[0].length ?? 1
  }
  return Math.min(at + 1, pattern.length)
}
