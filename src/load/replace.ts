import { existsSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { messageOf } from './read.ts'

/** Writes a file so that whoever reads it finds all of the old text or all of the new one. Returns what went wrong. */
export function replaceFile(file: string, text: string): string | undefined {
  const draft = join(dirname(file), `.${basename(file)}.${process.pid}`)
  try {
    writeFileSync(draft, text)
    renameSync(draft, file)
    return undefined
  } catch (error) {
    if (existsSync(draft)) rmSync(draft)
    return `cannot write ${file}: ${messageOf(error)}`
  }
}
