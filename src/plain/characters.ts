export const LF = 0x0a
export const SPACE = 0x20
export const DOUBLE_QUOTE = 0x22
export const HASH = 0x23
export const SINGLE_QUOTE = 0x27
export const COMMA = 0x2c
export const DASH = 0x2d
export const COLON = 0x3a
const QUESTION_MARK = 0x3f
export const OPENING_BRACKET = 0x5b
export const BACKSLASH = 0x5c
export const CLOSING_BRACKET = 0x5d
const OPENING_BRACE = 0x7b
export const CLOSING_BRACE = 0x7d

export const ASCII = 0x7f

/**
 * False for what stands in no plain document: tabs and other controls, line breaks other than LF, byte order marks,
 * halves and pairs of surrogates.
 */
export function isUsual(code: number): boolean {
  if (code < 0x7f) return code >= SPACE
  if (code < 0xe000) return code >= 0xa1 && code < 0xd800 && code !== 0x2028 && code !== 0x2029
  return code <= 0xfffd && code !== 0xfeff
}

export function isLetter(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a)
}

/** Letters, digits, `-`, `.`, `/` and `_`. */
export function isKeyCharacter(code: number): boolean {
  return isLetter(code) || (code >= 0x2d && code <= 0x39) || code === 0x5f
}

export function isFlow(code: number): boolean {
  return code === OPENING_BRACKET || code === OPENING_BRACE
}

export function isFlowIndicator(code: number): boolean {
  return code === COMMA || code === QUESTION_MARK || isFlow(code) || code === CLOSING_BRACKET || code === CLOSING_BRACE
}

export function isSpaceOrBreak(code: number): boolean {
  return code === SPACE || code === LF
}

export function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39
}
