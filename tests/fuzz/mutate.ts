import { unzipSync, zipSync } from 'fflate';
import { attacks } from './attacks.ts';
import { FIXED } from './fixed-time.ts';
import { inJson, inMarkup } from './keep-form.ts';
import type { Random } from './random.ts';
import type { Seed } from './seeds.ts';

const LARGEST = 400_000;
const HUGE = 2_500_000;

/** A file that was mutated; its name may lie. */
export function mutated(random: Random, seeds: readonly Seed[]): Seed {
  const seed = random.pick(seeds);
  if (seed.bytes.length > LARGEST || seed.name.startsWith('bomb')) {
    return random.chance(0.8)
      ? renamed(random, seed, seeds)
      : { ...seed, bytes: inBytes(random, seed.bytes) };
  }
  let { bytes } = seed;
  for (let count = 1 + random.below(3); count > 0; count -= 1) {
    const isArchive = /^(?:docx|odt|zip)$/.test(seed.format);
    if (isArchive && random.chance(0.8)) bytes = inParts(random, bytes);
    else if (seed.format === 'ninjs' && random.chance(0.7)) bytes = inJson(random, bytes);
    else if (/^(?:html|nitf)$/.test(seed.format) && random.chance(0.6))
      bytes = inMarkup(random, bytes);
    else if (random.chance(0.5)) bytes = inText(random, bytes);
    else bytes = inBytes(random, bytes);
  }
  if (random.chance(0.02)) bytes = joined(bytes, random.pick(seeds).bytes);
  const file = { ...seed, bytes: bytes.subarray(0, HUGE) };
  return random.chance(0.05) ? renamed(random, file, seeds) : file;
}

function renamed(random: Random, seed: Seed, seeds: readonly Seed[]): Seed {
  const { name } = random.pick(seeds);
  return { ...seed, name: random.chance(0.2) ? `../../${name}` : name };
}

function joined(...parts: readonly Uint8Array[]): Uint8Array {
  return new Uint8Array(Buffer.concat(parts));
}

/** Changes, takes out, repeats or cuts off bytes. */
function inBytes(random: Random, bytes: Uint8Array): Uint8Array {
  const at = random.below(bytes.length + 1);
  const to = Math.min(bytes.length, at + random.below(random.chance(0.8) ? 40 : bytes.length + 1));
  switch (random.below(5)) {
    case 0: {
      const changed = new Uint8Array(bytes);
      for (let count = 1 + random.below(30); count > 0 && changed.length > 0; count -= 1) {
        changed[random.below(changed.length)] = random.below(256);
      }
      return changed;
    }
    case 1:
      return joined(bytes.subarray(0, at), bytes.subarray(to));
    case 2:
      return joined(bytes.subarray(0, to), bytes.subarray(at));
    case 3:
      return bytes.slice(0, at);
    default:
      return joined(
        bytes.subarray(0, at),
        Uint8Array.from({ length: random.below(60) }, () => random.below(256)),
        bytes.subarray(at),
      );
  }
}

/** Puts an attack in, or repeats a piece of the text very often. */
function inText(random: Random, bytes: Uint8Array): Uint8Array {
  const text = Buffer.from(bytes).toString('latin1');
  const at = random.chance(0.4) ? tagEdge(random, text) : random.below(text.length + 1);
  const piece = random.chance(0.6)
    ? Buffer.from(random.pick(attacks)).toString('latin1')
    : text.slice(at, at + 1 + random.below(60));
  const limit = random.chance(0.03) ? HUGE : 60_000;
  const times = random.chance(0.3) ? 1 + random.below(limit / (piece.length + 1)) : 1;
  const changed = text.slice(0, at) + piece.repeat(times) + text.slice(at);
  return new Uint8Array(Buffer.from(changed, 'latin1'));
}

function tagEdge(random: Random, text: string): number {
  const from = random.below(text.length + 1);
  const edge = text.slice(from).search(/[<>{}\\]/);
  return edge === -1 ? from : from + edge;
}

/** Changes one file of an archive, or its name, and packs it again. */
function inParts(random: Random, bytes: Uint8Array): Uint8Array {
  const parts = partsOf(bytes);
  const names = Object.keys(parts);
  if (names.length === 0) return inBytes(random, bytes);
  const name = random.pick(names);
  const part = parts[name] ?? new Uint8Array();
  const kind = random.below(20);
  if (kind === 0) delete parts[name];
  else if (kind === 1) parts[`../../${name}`] = part;
  else if (kind < 15) parts[name] = inMarkup(random, part);
  else parts[name] = kind < 18 ? inText(random, part) : inBytes(random, part);
  const packed = Object.entries(parts).map(([key, value]) => [
    key,
    [value, { level: key === 'mimetype' ? 0 : 1 }],
  ]);
  return zipSync(Object.fromEntries(packed), { mtime: FIXED });
}

function partsOf(bytes: Uint8Array): Record<string, Uint8Array> {
  try {
    // A damaged directory may claim any size.
    return unzipSync(bytes, { filter: ({ originalSize }) => originalSize <= HUGE });
  } catch {
    // An earlier mutation damaged it.
    return {};
  }
}
