import { relative, sep } from 'node:path'
import { BASELINE_NAME, CONFIG_NAME } from './config-file.ts'

const MANIFEST = /\.(?:ya?ml|json)$/i
/** The third name of a kustomization, besides kustomization.yaml and kustomization.yml. */
const KUSTOMIZATION = 'Kustomization'

/** Files that are read when a folder is named. */
export function isManifest(file: string): boolean {
  return (MANIFEST.test(file) && file !== CONFIG_NAME && file !== BASELINE_NAME) || file === KUSTOMIZATION
}

/** Folders that are not entered unless they are named themselves. */
export function isPassedBy(folder: string): boolean {
  return folder.startsWith('.') || folder === 'node_modules'
}

export function isGlob(path: string): boolean {
  return /[*?[\]{}]/.test(path)
}

/** Relative to the working directory where it lies below, with forward slashes. */
export function displayName(path: string): string {
  const fromHere = relative(process.cwd(), path)
  return withSlashes(fromHere.startsWith('..') ? path : fromHere)
}

/** A name that is not UTF-8 has its other bytes as decodeUtf8 gives them; the system wants them back. */
export function onDisk(path: string): string | Buffer {
  if (!/[\udc80-\udcff]/.test(path) || path.isWellFormed()) return path
  const pieces = path.split(/((?<![\ud800-\udbff])[\udc80-\udcff])/)
  return Buffer.concat(
    pieces.map((piece, i) => (i % 2 === 0 ? Buffer.from(piece) : Buffer.of(piece.charCodeAt(0) & 0xff))),
  )
}

export function withSlashes(path: string): string {
  return path.split(sep).join('/')
}
