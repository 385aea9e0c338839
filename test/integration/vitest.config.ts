import { defineConfig } from 'vitest/config'
import { forVite } from '../../build/schemas.js'

export default defineConfig({
  plugins: [forVite],
  test: {
    include: ['test/integration/*.test.ts'],
    // Tools are installed first, and the slowest is compiled.
    testTimeout: 600_000,
    hookTimeout: 600_000,
  },
})
