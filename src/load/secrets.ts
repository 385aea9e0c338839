/**
 * The lines of a file as a report may show them: without those of documents with a Secret, and with stars in place of
 * every password. What cannot be read as YAML is shown too, so this goes by the look of the lines.
 */
export function hideSecrets(text: string): readonly (string | undefined)[] {
  const lines = text.split(/\r?\n/)
  return MENTION.test(text) ? hideIn(lines) : lines
}

function hideIn(lines: readonly string[]): readonly (string | undefined)[] {
  const shown: (string | undefined)[] = []
  let start = 0
  while (start < lines.length) {
    const end = endOfDocument(lines, start)
    const document = lines.slice(start, end)
    const hasSecret = document.some((line) => SECRET.test(line))
    for (const line of hasSecret ? document.map(() => undefined) : hidePasswords(document)) shown.push(line)
    start = end
  }
  return shown
}

/** The end of the document that a line starts, which may be `---`. */
function endOfDocument(lines: readonly string[], start: number): number {
  let end = start + 1
  while (end < lines.length && !lines[end]?.startsWith('---')) end += 1
  return end
}

const SECRET = /\bkind["']?\s*:\s*["']?Secret(?:List)?\b|\bsecretGenerator\b/

/** A key for a password, slips included. */
const KEY = String.raw`\bpas+\w{0,2}w\w*["']?\s*`
/** What makes a text worth a closer look. */
const MENTION = new RegExp(`${SECRET.source}|${KEY}`, 'i')
const VALUE_IN_BLOCK = new RegExp(`(${KEY}:)(.*)`, 'is')
const VALUE_IN_FLOW = new RegExp(`(${KEY}:\\s*)("(?:[^"\\\\]|\\\\.)*"?|'[^']*'?|[^,}]*)`, 'gis')
/** Nothing, or a quote that is not closed on the line. */
const VALUE_BELOW = new RegExp(`${KEY}:\\s*(?:(")(?:[^"\\\\]|\\\\.)*|(')[^']*)?$|^\\s*\\?.*${KEY}$`, 'is')

function* hidePasswords(lines: readonly string[]): Generator<string> {
  /** The column of the key that may have a value in deeper lines. */
  let key = Number.POSITIVE_INFINITY
  /** What ends the line with the end of the value. */
  let awaited: string | undefined
  for (const line of lines) {
    if (line.trim() === '') yield line
    else if (awaited !== undefined || indentOf(line) > key) {
      if (awaited !== undefined && line.includes(awaited)) awaited = undefined
      yield stars(line)
    } else {
      key = VALUE_IN_BLOCK.exec(line)?.index ?? Number.POSITIVE_INFINITY
      awaited = endOfValue(line, key)
      yield hideValues(line)
    }
  }
}

/** What stands on the line that ends a value which this line does not end; undefined where it does. */
function endOfValue(line: string, key: number): string | undefined {
  const below = VALUE_BELOW.exec(line)
  if (below !== null) return below[1] ?? below[2] ?? ''
  const isOpen = key < line.length && line.split('{').length > line.split('}').length
  return isOpen ? '}' : undefined
}

function hideValues(line: string): string {
  const pattern = line.includes('{') ? VALUE_IN_FLOW : VALUE_IN_BLOCK
  return line.replace(pattern, (_, key: string, secret: string) => key + stars(secret))
}

/** As wide as it is written. */
function stars(secret: string): string {
  return secret.replace(/\S/g, '*')
}

function indentOf(line: string): number {
  return line.search(/\S/)
}
