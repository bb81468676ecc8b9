import { describe, expect, it } from 'vitest';
import { createBringInStore, outcomeOf } from '../../../renderer/stores/bring-in-store.ts';
import { understand } from '../../../shared/import/understand.ts';
import type { BringInItem } from '../../../shared/ipc/channels/bring-in.ts';
import { type DeskError, fail, ok } from '../../../shared/model/result.ts';
import { diskFull, fakeDesk } from './review/fake-desk.ts';

const copy = `Harbour levy passes by one vote
By news
20 hours ago

The council of Tarnmouth agreed to the levy after midnight, by seven votes to six.

Share this article

An appeal is possible until the end of April.`;

function itemOf(token: string): BringInItem {
  const intake = understand({ text: copy, declared: {} }, { today: '2026-03-04' });
  return {
    token,
    fileName: `${token}.txt`,
    mediaType: 'text/plain',
    encoding: 'utf-8',
    size: copy.length,
    intake,
    suggestions: 0,
    comments: 0,
  };
}

function bringIn(addFails = false) {
  const reported: DeskError[] = [];
  const api = fakeDesk({
    'bring-in:read': ({ paths }) =>
      ok({
        items: (paths ?? []).filter((path) => !/\.(?:pdf|zip)$/.test(path)).map(itemOf),
        whole: (paths ?? []).filter((path) => path.endsWith('.zip')),
        failures: (paths ?? [])
          .filter((path) => path.endsWith('.pdf'))
          .map((file) => ({ file, error: diskFull })),
      }),
    'bring-in:paste': () => ok(itemOf('pasted')),
    'bring-in:discard': () => ok(null),
    'bring-in:add': ({ items }) =>
      addFails ? fail(diskFull) : ok(items.map(({ token }) => `article-${token}`)),
    'task:cancel': () => ok(null),
  });
  const store = createBringInStore(api, (error) => reported.push(error));
  const sent = (channel: string) =>
    api.calls.filter((call) => call.channel === channel).map((call) => call.request);
  return { store, sent, reported };
}

describe('bringing in', () => {
  it('keeps what comes in whole apart, and forgets it with the rest', async () => {
    const { store } = bringIn();
    await store.getState().read(['one', 'levy-bundle.zip']);
    expect(store.getState().incoming).toHaveLength(1);
    expect(store.getState().whole).toEqual(['levy-bundle.zip']);
    store.getState().reset();
    expect(store.getState().whole).toEqual([]);
  });

  it('goes on with the rest where one file cannot be read', async () => {
    const { store } = bringIn();
    await store.getState().read(['one', 'scan.pdf', 'two']);
    const { incoming, failures, reading } = store.getState();
    expect(incoming.map((one) => one.item.token)).toEqual(['one', 'two']);
    expect(failures.map((one) => one.file)).toEqual(['scan.pdf']);
    expect(reading).toBeNull();
  });

  it('takes out what is certainly residue, and puts a piece back with one press', async () => {
    const { store } = bringIn();
    await store.getState().paste(copy, null);
    const body = () => store.getState().incoming.map((one) => outcomeOf(one).body)[0];
    const residue = store.getState().incoming[0]?.item.intake.residue ?? [];
    expect(body()).not.toContain('20 hours ago');
    expect(body()).not.toContain('Share this article');
    store.getState().toggleFix(
      0,
      residue.findIndex((one) => one.finding.text === 'Share this article'),
    );
    expect(body()).toContain('Share this article');
    expect(body()).not.toContain('20 hours ago');
  });

  it('keeps a correction whatever fixes are taken or left', async () => {
    const { store } = bringIn();
    await store.getState().paste(copy, null);
    store.getState().correct(0, { byline: 'Ida Lund' });
    for (const at of [0, 0]) {
      store.getState().toggleFix(0, at);
      const [one] = store.getState().incoming;
      expect(one && outcomeOf(one).fields.byline).toBe('Ida Lund');
    }
  });

  it('adds what was corrected and begins anew', async () => {
    const { store, sent } = bringIn();
    await store.getState().read(['one', 'two']);
    store.getState().correct(1, { headline: 'Levy passes' });
    store.getState().drop(0);
    expect(await store.getState().addAll()).toEqual(['article-two']);
    expect(sent('bring-in:discard')).toEqual([{ tokens: ['one'] }]);
    expect(sent('bring-in:add')).toMatchObject([
      { items: [{ token: 'two', fields: { headline: 'Levy passes' } }] },
    ]);
    expect(store.getState().incoming).toEqual([]);
  });

  it('keeps everything where adding fails', async () => {
    const { store, reported } = bringIn(true);
    await store.getState().read(['one']);
    store.getState().correct(0, { headline: 'Levy passes' });
    expect(await store.getState().addAll()).toBeNull();
    expect(reported).toEqual([diskFull]);
    expect(store.getState().incoming[0]?.corrected).toEqual({ headline: 'Levy passes' });
    expect(store.getState().adding).toBe(false);
  });

  it('forgets copy that is read only after the dialog closed', async () => {
    const { store, sent } = bringIn();
    const read = store.getState().read(['late']);
    store.getState().reset();
    await read;
    expect(sent('task:cancel')).toHaveLength(1);
    expect(sent('bring-in:discard')).toEqual([{ tokens: ['late'] }]);
    expect(store.getState().incoming).toEqual([]);
  });
});
