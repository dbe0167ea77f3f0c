import { expect, it } from 'vitest';
import { z } from 'zod';
import { entrySchema } from '../../../lib/dataset/schema';

// `npx vitest run --project unit -u` writes the file anew after a change of the schema.
it('gives editors the schema that the check uses', async () => {
  const schema = `${JSON.stringify(z.toJSONSchema(entrySchema), null, 2)}\n`;
  await expect(schema).toMatchFileSnapshot('../../../lib/dataset/entry.schema.json');
});
