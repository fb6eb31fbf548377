/**
 * A date and time as Word packs them into 32 bits ([MS-DOC] DTTM): minute, hour, day, month, years since 1900.
 * @returns ISO 8601 without a time zone, since the file has none; null for no date
 */
export function dateOf(packed: number): string | null {
  const two = (value: number): string => String(value).padStart(2, '0');
  const [minute, hour, day, month] = [packed & 63, (packed >>> 6) & 31, (packed >>> 11) & 31, (packed >>> 16) & 15];
  if (day === 0 || month === 0 || month > 12 || hour > 23 || minute > 59) return null;
  return `${1900 + ((packed >>> 20) & 511)}-${two(month)}-${two(day)}T${two(hour)}:${two(minute)}:00`;
}
