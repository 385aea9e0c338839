/** A file of schemas/, compiled at build time. */
declare module 'schema:*' {
  /** The schema itself. */
  export function schema(): import('./structure.ts').JsonSchema
  /** A validator made by ajv, which returns true for a valid object and collects all errors otherwise. */
  export function createValidator(formats: { readonly ipv4: (text: string) => boolean }): import('ajv').ValidateFunction
}

/** The schema of cosmos.config.yaml, which uses no formats. */
declare module 'schema:config' {
  export function schema(): {
    readonly properties: Readonly<Record<string, unknown>>
    /** A definition of a text with a pattern says in its description what the text is. */
    readonly definitions: Readonly<
      Record<string, { readonly description: string; readonly properties?: Readonly<Record<string, unknown>> }>
    >
  }
  export function createValidator(): import('ajv').ValidateFunction
}
