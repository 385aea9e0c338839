/** A file of schemas/, compiled at build time. */
declare module 'schema:*' {
  /** The schema itself. */
  export function schema(): import('./structure.ts').JsonSchema
  /** A validator made by ajv, which returns true for a valid object and collects all errors otherwise. */
  export function createValidator(formats: { readonly ipv4: (text: string) => boolean }): import('ajv').ValidateFunction
}
