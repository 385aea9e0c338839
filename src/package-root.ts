import { dirname } from 'node:path'

/** The folder of this package, above src/ as above dist/. */
export const PACKAGE_ROOT = dirname(import.meta.dirname)
