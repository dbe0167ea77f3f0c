import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      // Some run a command as a user does, which takes seconds on a machine that is busy.
      { test: { name: 'unit', include: ['tests/unit/**/*.test.{ts,tsx}'], testTimeout: 60_000 } },
      {
        test: {
          name: 'browser',
          include: ['tests/{browser,e2e}/**/*.test.ts'],
          // Each file has a browser of its own; more than one at a time would steal each other's focus and time.
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 90_000,
        },
      },
    ],
  },
});
