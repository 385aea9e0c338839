import { defineConfig } from 'vitest/config'
import { forVite } from '../../build/schemas.js'

export default defineConfig({
  plugins: [forVite],
  test: {
    include: ['test/integration/*.test.ts'],
<<<<<<< HEAD
    testTimeout: 60_000,
    // Tools are installed first, and the slowest is compiled.
=======
    // Tools are installed first, and the slowest is compiled.
    testTimeout: 600_000,
>>>>>>> 63381ff (Be a pre-commit hook, and try all recipes for real)
    hookTimeout: 600_000,
  },
})
