import description from '../package.json' with { type: 'json' }

export const VERSION: string = description.version

/** The API server whose verdicts are given. */
export const SERVER = { kubernetes: '1.34', fieldValidation: 'strict' } as const
