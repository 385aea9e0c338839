import { isUtf8 } from 'node:buffer'

/**
 * The text of a file: UTF-8, or UTF-16 with a byte order mark, as kubectl reads it. The mark is left out. What is no
 * UTF-8 becomes characters that no text can contain, so that the YAML reader refuses it there.
 */
export function decodeText(bytes: Buffer): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return bytes.toString('utf16le', 2)
  if (bytes[0] === 0xfe && bytes[1] === 0xff)
    return Buffer.from(bytes.subarray(2, bytes.length & ~1))
      .swap16()
      .toString('utf16le')
  const text = decodeUtf8(bytes)
  return text.startsWith('\ufeff') ? text.slice(1) : text
}

/** A byte that is not UTF-8 becomes U+DC80 + byte. */
export function decodeUtf8(bytes: Buffer): string {
  return isUtf8(bytes) ? bytes.toString('utf8') : decodeBroken(bytes)
}

/** Decodes each stretch of UTF-8 as it is, and each other byte on its own. */
function decodeBroken(bytes: Buffer): string {
  // No character takes fewer bytes in UTF-8 than units in UTF-16.
  const units = Buffer.allocUnsafe(bytes.length * 2)
  let written = 0
  let start = 0
  for (let at = 0; at < bytes.length; ) {
    const length = characterLength(bytes, at)
    if (length === 0) {
      written += units.write(bytes.toString('utf8', start, at), written, 'utf16le')
      written = units.writeUInt16LE(0xdc80 + ((bytes[at] ?? 0) & 0x7f), written)
      start = at + 1
    }
    at += Math.max(length, 1)
  }
  written += units.write(bytes.toString('utf8', start), written, 'utf16le')
  return units.toString('utf16le', 0, written)
}

/** How many bytes make a character of UTF-8 here; 0 where there is none. */
function characterLength(bytes: Buffer, at: number): number {
  const lead = bytes[at] ?? 0
  if (lead < 0x80) return 1
  if (lead < 0xc2 || lead > 0xf4) return 0
  const length = lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4
  return isUtf8(bytes.subarray(at, at + length)) ? length : 0
}
