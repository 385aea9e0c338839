import { isUtf8 } from 'node:buffer'

/**
 * The text of a file: UTF-8, or UTF-16 with a byte order mark, as kubectl reads it. The mark is left out. A byte that
 * is not UTF-8 becomes U+DC80 + byte, a character that no text can contain, so that the YAML reader refuses it there.
 */
export function decodeText(bytes: Buffer): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return bytes.toString('utf16le', 2)
  if (bytes[0] === 0xfe && bytes[1] === 0xff)
    return Buffer.from(bytes.subarray(2, bytes.length & ~1))
      .swap16()
      .toString('utf16le')
  const text = isUtf8(bytes) ? bytes.toString('utf8') : decodeBroken(bytes)
  return text.startsWith('\ufeff') ? text.slice(1) : text
}

/** Decodes piece by piece: each stretch of UTF-8 as it is, each other byte on its own. */
function decodeBroken(bytes: Buffer): string {
  let text = ''
  let start = 0
  while (start < bytes.length) {
    const length = validLength(bytes, start)
    text += bytes.toString('utf8', start, start + length)
    start += length
    if (start < bytes.length) text += String.fromCharCode(0xdc80 + ((bytes[start] ?? 0) & 0x7f))
    start += 1
  }
  return text
}

/** How many bytes from `start` on are UTF-8. */
function validLength(bytes: Buffer, start: number): number {
  let length = 0
  for (let width = 1; width <= 4 && start + length + width <= bytes.length; ) {
    if (isUtf8(bytes.subarray(start + length, start + length + width))) {
      length += width
      width = 1
    } else width += 1
  }
  return length
}
