/** The folder of this package, above src/ as above dist/. */
export const PACKAGE_ROOT = new URL('..', import.meta.url)
