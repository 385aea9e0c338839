import { fail, type ScalarNode } from './node.ts'

/** A value as JSON has it. A bigint is an integer beyond int64, which the server holds as a float. */
export type Scalar = string | number | bigint | boolean | null

const TAG = 'tag:yaml.org,2002:'

const WORDS: ReadonlyMap<string, Scalar> = new Map<string, Scalar>([
  ...['y', 'Y', 'yes', 'Yes', 'YES', 'true', 'True', 'TRUE', 'on', 'On', 'ON'].map((w) => [w, true] as const),
  ...['n', 'N', 'no', 'No', 'NO', 'false', 'False', 'FALSE', 'off', 'Off', 'OFF'].map((w) => [w, false] as const),
  ...['', '~', 'null', 'Null', 'NULL'].map((w) => [w, null] as const),
  ...['.inf', '.Inf', '.INF', '+.inf', '+.Inf', '+.INF'].map((w) => [w, Number.POSITIVE_INFINITY] as const),
  ...['-.inf', '-.Inf', '-.INF'].map((w) => [w, Number.NEGATIVE_INFINITY] as const),
  ...['.nan', '.NaN', '.NAN'].map((w) => [w, Number.NaN] as const),
])

const LONGEST_WORD = 5

/** The value of a scalar node, as the API server's YAML library resolves it. */
export function resolveScalar(node: ScalarNode): Scalar {
  if (node.tag === '') return node.plain ? resolvePlain(node.text) : node.text
  switch (node.tag) {
    case `${TAG}str`:
      return node.text
    case `${TAG}binary`:
      return decodeBase64(node)
    case `${TAG}null`:
    case `${TAG}bool`:
    case `${TAG}int`:
    case `${TAG}float`:
    case `${TAG}timestamp`:
      return resolveTagged(node, node.tag.slice(TAG.length))
    default:
      return node.text
  }
}

/** True for plain text that is a boolean, null or a number that is not finite. */
export function isWord(text: string): boolean {
  return text.length <= LONGEST_WORD && WORDS.has(text)
}

/** Booleans and null by word, numbers by look; everything else is text, dates and `65000:10` too. */
export function resolvePlain(text: string): Scalar {
  const word = WORDS.get(text)
  if (word !== undefined) return word
  const number = /^[-+.0-9]/.test(text) ? resolveNumber(text) : undefined
  return number === undefined ? text : asJson(number.value)
}

/**
 * The number after its way through JSON: whatever fits int64 is an integer, `1e3` and `1.0` too. A whole number beyond
 * int64 stays a bigint, because the server holds it as a float and refuses it where an integer is asked for.
 */
function asJson(value: number | bigint): number | bigint {
  if (typeof value === 'number' && (!Number.isInteger(value) || Number.isSafeInteger(value))) return value
  // A float is written with its shortest digits, which decides on which side of the limit it falls.
  const whole = typeof value === 'number' && Math.abs(value) < 1e21 ? BigInt(String(value)) : BigInt(value)
  return whole >= INT64_MIN && whole < INT64_END ? Number(whole) : whole
}

interface Numeral {
  readonly type: 'int' | 'float'
  readonly value: number | bigint
}

const INT64_MIN = -(2n ** 63n)
const INT64_END = 2n ** 63n
const UINT64_END = 2n ** 64n

/** Underscores are left out; in a number that starts with a dot they must stand between digits. */
function resolveNumber(text: string): Numeral | undefined {
  if (text.startsWith('.') && /(?<![0-9])_|_(?![0-9])/.test(text)) return undefined
  const digits = text.replaceAll('_', '')
  const int = resolveInt(digits)
  if (int !== undefined) return { type: 'int', value: int }
  if (!/^[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?$/.test(digits)) return undefined
  const float = Number(digits)
  // A float out of range is text.
  return Number.isFinite(float) ? { type: 'float', value: float } : undefined
}

/** Go's base prefixes: 0x, 0b, 0o, and octal for a leading 0. Out of the range of int64 and uint64 it is no integer. */
function resolveInt(digits: string): number | bigint | undefined {
  const match = /^([-+]?)(?:0[xX]([0-9a-fA-F]+)|0[bB]([01]+)|0[oO]?([0-7]+)|([1-9][0-9]*|0))$/.exec(digits)
  if (match === null) return undefined
  const [, sign, hex, binary, octal, decimal] = match
  const literal = hex ? `0x${hex}` : binary ? `0b${binary}` : octal ? `0o${octal}` : (decimal ?? '0')
  const small = Number(literal)
  if (small <= Number.MAX_SAFE_INTEGER) return sign === '-' ? 0 - small : small
  const value = sign === '-' ? -BigInt(literal) : BigInt(literal)
  return value >= INT64_MIN && value < (sign === '' ? UINT64_END : INT64_END) ? value : undefined
}

function resolveTagged(node: ScalarNode, type: string): Scalar {
  const word = WORDS.get(node.text)
  if (word === null && type === 'null') return null
  if (typeof word === 'boolean' && type === 'bool') return word
  if (typeof word === 'number' && type === 'float') return word
  if (type === 'timestamp' && isTimestamp(node.text)) return node.text
  const number = word === undefined ? resolveNumber(node.text) : undefined
  if (number?.type === type) return asJson(number.value)
  if (number?.type === 'int' && type === 'float' && number.value < INT64_END) return asJson(Number(number.value))
  return fail(node, `this is no !!${type}`)
}

function isTimestamp(text: string): boolean {
  const match =
    /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[Tt]\d{1,2}:\d{1,2}:\d{1,2}(?:[.,]\d+)?(?:Z|[-+]\d\d:\d\d)| \d{1,2}:\d{1,2}:\d{1,2}(?:[.,]\d+)?)?$/.exec(
      text,
    )
  if (match === null) return false
  const [year, month, day] = match.slice(1, 4).map(Number) as [number, number, number]
  const date = new Date(Date.UTC(year, month - 1, day))
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day
}

function decodeBase64(node: ScalarNode): string {
  const base64 = node.text.replaceAll(/[\r\n]/g, '')
  const complete = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/.test(base64)
  if (!complete) fail(node, 'a !!binary value must be base64')
  return Buffer.from(base64, 'base64').toString('utf8')
}
