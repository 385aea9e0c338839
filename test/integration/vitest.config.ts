import { defineConfig } from 'vitest/config'
import { forVite } from '../../build/schemas.js'

export default defineConfig({
  plugins: [forVite],
  test: {
    include: ['test/integration/*.test.ts'],
    testTimeout: 60_000,
    // Tools are installed first, and the slowest is compiled.
    hookTimeout: 600_000,
  },
})
