import { isUtf8 } from 'node:buffer'
import { lstatSync, readFileSync, realpathSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { onDisk } from './names.ts'
import { messageOf } from './read.ts'
import { workTreeOf } from './repository.ts'
import type { Source } from './source.ts'
import { decodeUtf8 } from './text.ts'

/** Why the text of a source cannot be replaced; undefined where it can, and for what is no file, such as standard input. */
export function obstacleTo({ path }: Source): string | undefined {
  if (path === undefined) return undefined
  try {
    const stats = lstatSync(onDisk(path))
    if (!stats.isFile() && !stats.isSymbolicLink()) return 'it is no file'
    if (isBehindLink(resolve(path))) return 'it is behind a link; name the file that the link leads to'
    if (stats.nlink > 1) return 'it has several names (hard links), and the others would keep the old text'
    return isUtf8(readFileSync(onDisk(path))) ? undefined : 'it is not UTF-8; save it as UTF-8'
  } catch (error) {
    return messageOf(error)
  }
}

/** True where a link on the way from the working directory, or from the tree that the file is in, leads elsewhere. */
function isBehindLink(path: string): boolean {
  const here = process.cwd()
  const folder = dirname(path)
  const base = path.startsWith(here + sep) ? here : (workTreeOf(folder) ?? folder)
  return decodeUtf8(realpathSync(onDisk(path), 'buffer')) !== join(realpathSync(base), relative(base, path))
}
