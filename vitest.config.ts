import { defineConfig } from 'vitest/config'

import { forVite } from './build/schemas.js'

export default defineConfig({
  plugins: [forVite],
  test: {
    include: ['test/*.test.ts'],
    // The conformance records take some seconds on a busy machine.
    testTimeout: 60_000,
    coverage: { provider: 'v8', include: ['src/**'], reporter: ['text-summary', 'text'] },
  },
})
