import { describe, expect, it } from 'vitest';
import { extractSourceText } from '../../../../main/import/source-text/extract.ts';
import { deletedAt, deletion, heading, note, odtFile, para } from '../../../support/odt-files.ts';

const read = (bytes: Uint8Array, name = 'a.odt') => extractSourceText(name, '', bytes);

describe('an OpenDocument text as a source', () => {
  it('has its words with notes, tracked changes accepted, whatever its name says', async () => {
    const bytes = odtFile({
      changes: deletion('c1', para('156'), 'Ada Lund'),
      body: heading('Accounts') + para(`${deletedAt('c1')}165 berths${note(1, para('In May.'))}.`),
    });
    const text = 'Accounts\n\n165 berths[1].\n\nIn May.';
    expect(await read(bytes)).toEqual({ readable: true, text, parts: [], reason: '' });
    expect((await read(bytes, 'a.txt')).text).toBe(text);
  });

  it('that can’t be read says why', async () => {
    const whole = odtFile({ body: para('Six for.') });
    const encrypted = '<manifest:file-entry><manifest:encryption-data/></manifest:file-entry>';
    const deep = '<text:section>'.repeat(300) + para('x') + '</text:section>'.repeat(300);
    for (const [bytes, why] of [
      [whole.slice(0, whole.length / 2), 'is damaged or is no OpenDocument text'],
      [odtFile({ body: para('x'), manifest: encrypted }), 'protected with a password'],
      [odtFile({ body: para('') }), 'has no words in it'],
      [odtFile({ body: deep }), 'nested too deeply'],
    ] as const) {
      const { readable, reason } = await read(bytes);
      expect(readable).toBe(false);
      expect(reason).toContain(why);
    }
  });
});
