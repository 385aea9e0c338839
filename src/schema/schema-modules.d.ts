/** A file of schemas/, compiled at build time. */
declare module 'schema:*' {
  /** The schema itself. */
  export function schema(): import('./structure.ts').JsonSchema
  /** A validator made by ajv, which returns true for a valid object and collects all errors otherwise. */
  export function createValidator(formats: { readonly ipv4: (text: string) => boolean }): import('ajv').ValidateFunction
}

/** The schema of cosmos.config.yaml, which uses no formats. */
declare module 'schema:config' {
  export function schema(): import('../config/misfit.ts').FormSchema
  export function createValidator(): import('ajv').ValidateFunction
}

/** The schema of a baseline. */
declare module 'schema:baseline' {
  export function schema(): import('../config/misfit.ts').FormSchema
  export function createValidator(): import('ajv').ValidateFunction
}
