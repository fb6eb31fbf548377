/** First bytes (as Latin-1) of files that are no agreement, each with what to say of them. */
const SIGNATURES: [string, string][] = [
  ['\xffWPC', 'a WordPerfect document; save it as .docx'],
  ['\xdb\xa5', 'a Word 2 document; save it as .docx'],
  ['\x31\xbe', 'a Windows Write document; save it as .docx'],
  ['\xfe7\x00', 'a Word for Macintosh document; save it as .docx'],
  ['\x1f\x8b', 'a gzip archive; unpack it and give the file in it'],
  ['7z\xbc\xaf\x27\x1c', 'a 7z archive; unpack it and give the files in it'],
  ['Rar!', 'a RAR archive; unpack it and give the files in it'],
  ['BZh', 'a bzip2 archive; unpack it and give the file in it'],
  ['\xfd7zXZ', 'an xz archive; unpack it and give the file in it'],
  ['\x89PNG', 'a picture (PNG); make a searchable .pdf of it by OCR'],
  ['\xff\xd8\xff', 'a picture (JPEG); make a searchable .pdf of it by OCR'],
  ['GIF8', 'a picture (GIF); make a searchable .pdf of it by OCR'],
  ['II*\x00', 'a picture (TIFF); make a searchable .pdf of it by OCR'],
  ['MM\x00*', 'a picture (TIFF); make a searchable .pdf of it by OCR'],
  ['BM', 'a picture (BMP); make a searchable .pdf of it by OCR'],
  ['%!PS', 'a PostScript file; make a .pdf of it'],
  ['MZ', 'a program, no agreement'],
  ['\x7fELF', 'a program, no agreement'],
];

const MAIL_FIELD = /^(?:received|return-path|delivered-to|from|to|cc|subject|date|message-id|mime-version|x-[a-z-]{1,40}):/i;

/**
 * What a file of another kind is, with what to do about it ("a picture (PNG); ...").
 * @param start its first 1,024 bytes as Latin-1
 * @returns null when it may be text
 */
export function foreignKind(start: string): string | null {
  const signature = SIGNATURES.find(([bytes]) => start.startsWith(bytes) && (bytes.length > 2 || isBinary(start)));
  if (signature) return signature[1];
  if (start.startsWith('RIFF') && start.startsWith('WEBP', 8))
    return 'a picture (WebP); make a searchable .pdf of it by OCR';
  if (start.startsWith('ftyp', 4)) return 'a picture or film (HEIC, MP4), no agreement';
  const fields = start.split('\n', 40).filter((line) => MAIL_FIELD.test(line));
  if (fields.some((line) => /^mime-version:/i.test(line)) && /multipart\/related/i.test(start))
    return 'a web archive (.mht); open it in Word and save it as .docx';
  if (fields.length >= 3 && fields.some((line) => /^(?:message-id|mime-version|received):/i.test(line)))
    return 'an e-mail message; save the attached agreement and give that';
  return null;
}

/** Whether bytes stand there that no text has. */
export function isBinary(start: string): boolean {
  let odd = 0;
  for (let at = 0; at < start.length; at++) {
    const code = start.charCodeAt(at);
    if (code < 32 && code !== 9 && code !== 10 && code !== 12 && code !== 13) odd++;
  }
  return odd > start.length / 50;
}
