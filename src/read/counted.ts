/** "1 picture was", "2 pictures were", "1204 pictures were": how many, and the verb for it. */
export function counted(count: number, noun: string): string {
  return count === 1 ? `1 ${noun} was` : `${count} ${noun}s were`;
}
