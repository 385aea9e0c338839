/** What dist/cosmos.cjs exports: its main function for bin/, its commands for oclif, its work for threads. */
export { COMMANDS } from './commands/index.ts'
export { optimiseAsUsual } from './engine.ts'
export { main } from './main.ts'
export { work } from './threads/worker.ts'
