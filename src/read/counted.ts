/**
 * How many, and the verb for it: "1 picture was", "2 letters of another alphabet were".
 * @param noun in the singular
 * @param more what follows the noun
 */
export function counted(count: number, noun: string, more = ''): string {
  return count === 1 ? `1 ${noun}${more} was` : `${count} ${noun}s${more} were`;
}
