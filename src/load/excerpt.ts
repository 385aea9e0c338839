import { hideSecrets } from './secrets.ts'
import type { Source } from './source.ts'

type Lines = readonly (string | undefined)[]

/**
 * Reads the lines of a source again, for the text around a finding, with the secrets in them hidden. The last file is
 * kept: findings come file by file.
 */
export function excerptFrom(sources: readonly Source[]): (file: string) => Lines {
  let byName: ReadonlyMap<string, Source> | undefined
  let last: { readonly file: string; readonly lines: Lines } | undefined
  return (file) => {
    if (last?.file === file) return last.lines
    byName ??= new Map(sources.map((source) => [source.name, source]))
    const reading = byName.get(file)?.read()
    last = { file, lines: reading !== undefined && 'text' in reading ? hideSecrets(reading.text) : [] }
    return last.lines
  }
}
