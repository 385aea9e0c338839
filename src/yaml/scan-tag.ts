import {
  type Cursor,
  failHere,
  isBlank,
  isBreak,
  isSpaceOrEnd,
  isWordCharacter,
  peek,
  skipBlanks,
  takeBreak,
  takeComment,
} from './cursor.ts'
import { fail } from './node.ts'
import { type Token, token } from './token.ts'

const URI_CHARACTERS = new Set(Array.from(";/?:@&=+$,.!~*'()[]%", (c) => c.charCodeAt(0)))

/** Reads `!suffix`, `!handle!suffix` or `!<uri>`. The handle of the last, and of `!` alone, is empty. */
export function scanTag(c: Cursor): Token {
  const start = c.pos
  const parts = c.text[c.pos + 1] === '<' ? takeVerbatimTag(c) : takeShortTag(c)
  if (!isSpaceOrEnd(peek(c))) fail({ start, end: c.pos + 1 }, 'a tag must be followed by a space')
  return token('tag', start, c.pos, parts.handle, parts.suffix)
}

function takeVerbatimTag(c: Cursor): { handle: string; suffix: string } {
  const start = c.pos
  c.pos += 2
  const suffix = takeUri(c, start)
  if (c.text[c.pos] !== '>') fail({ start, end: c.pos + 1 }, 'a tag that starts with "!<" must end with ">"')
  c.pos += 1
  return { handle: '', suffix }
}

function takeShortTag(c: Cursor): { handle: string; suffix: string } {
  const start = c.pos
  const handle = takeHandle(c)
  if (handle.length > 1 && handle.endsWith('!')) return { handle, suffix: takeUri(c, start) }
  const suffix = handle.slice(1) + takeUri(c, start, true)
  return suffix === '' ? { handle: '', suffix: '!' } : { handle: '!', suffix }
}

/** Reads `!`, `!!` or `!word!`; a word without its second `!` is the start of a suffix. */
function takeHandle(c: Cursor): string {
  const start = c.pos
  c.pos += 1
  while (isWordCharacter(peek(c))) c.pos += 1
  if (c.text[c.pos] === '!') c.pos += 1
  return c.text.slice(start, c.pos)
}

function takeUri(c: Cursor, tagStart: number, mayBeEmpty = false): string {
  const start = c.pos
  while (isWordCharacter(peek(c)) || URI_CHARACTERS.has(peek(c))) c.pos += 1
  const uri = c.text.slice(start, c.pos)
  const span = { start: tagStart, end: c.pos + 1 }
  if (uri === '' && !mayBeEmpty) fail(span, 'a tag needs a name')
  if (!uri.includes('%')) return uri
  try {
    return decodeURIComponent(uri)
  } catch {
    return fail(span, 'a "%" in a tag must be followed by two hexadecimal digits of a UTF-8 character')
  }
}

/** Reads a line `%YAML 1.1` or `%TAG !handle! prefix`. */
export function scanDirective(c: Cursor): Token {
  const start = c.pos
  c.pos += 1
  while (isWordCharacter(peek(c))) c.pos += 1
  const name = c.text.slice(start + 1, c.pos)
  if (name !== 'YAML' && name !== 'TAG') {
    fail({ start, end: c.pos }, 'a line that starts with "%" must be a %YAML or %TAG directive')
  }
  skipBlanks(c)
  const directive = name === 'YAML' ? takeVersion(c, start) : takeTagDirective(c, start)
  skipBlanks(c)
  if (c.text[c.pos] === '#') takeComment(c)
  if (isBreak(peek(c))) takeBreak(c)
  else if (peek(c) !== 0) failHere(c, 'nothing may follow a directive on its line')
  return directive
}

function takeVersion(c: Cursor, start: number): Token {
  const version = /^[0-9]{1,2}\.[0-9]{1,2}(?![0-9])/.exec(c.text.slice(c.pos, c.pos + 6))?.[0]
  if (version === undefined) fail({ start, end: c.pos + 1 }, 'a %YAML directive needs a version such as 1.1')
  c.pos += version.length
  return token('version-directive', start, c.pos, version)
}

function takeTagDirective(c: Cursor, start: number): Token {
  const handle = c.text[c.pos] === '!' ? takeHandle(c) : ''
  const isHandle = handle === '!' || (handle.length > 1 && handle.endsWith('!'))
  if (!isHandle || !isBlank(peek(c))) fail({ start, end: c.pos + 1 }, 'a %TAG directive needs a handle such as !a!')
  skipBlanks(c)
  const prefix = takeUri(c, start)
  if (!isSpaceOrEnd(peek(c))) fail({ start, end: c.pos + 1 }, 'a tag prefix must be followed by a space')
  return token('tag-directive', start, c.pos, handle, prefix)
}
