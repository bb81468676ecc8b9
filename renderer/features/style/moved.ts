/** A list with one of its items in the place of the one before it (-1) or after it (1). */
export function withNeighbour<T>(list: readonly T[], at: number, step: 1 | -1): readonly T[] {
  const moved = list[at];
  const other = list[at + step];
  if (moved === undefined || other === undefined) return list;
  return list.map((one, index) => (index === at ? other : index === at + step ? moved : one));
}
