import { inputError } from '../model/problem.js';
import type { Format } from '../model/reading.js';
import { decodeText } from './decode.js';
import { isBinary } from './foreign.js';

const SAMPLE = 65_536;
const DEAL_FIELD = /^(?:practice|manager|fee|payors|effective_date|services|term|termination|medical_director):/gm;
const SEC_HEADER =
  /^(?:<(?:SEC-DOCUMENT|SEC-HEADER|IMS-DOCUMENT|DOCUMENT|TYPE|SEQUENCE|FILENAME|DESCRIPTION|TEXT|PAGE)>|-----BEGIN)/i;
const HTML_START =
  /^<(?:!doctype html|!--|html|head|body|title|meta|style|div|p|table|h[1-6]|span|font|center|ol|ul|br|hr|a|b|i|u|strong|article|section|main|ins|del)\b/i;
const HTML_TAG = /<(?:!doctype html|html|body|div|p|font|br|span|td)[ \t\r\n>/]/i;

/**
 * Which kind of text file this is: HTML, Markdown, flat OpenDocument or plain text.
 * @throws InputError when it is no text, or text of another kind (a deal, JSON, XML)
 */
export function textFormat(bytes: Uint8Array, file: string): Format {
  const text = decodeText(bytes.subarray(0, SAMPLE)).trimStart();
  if (isBinary(text)) throw inputError(file, 'this is neither text nor a document of a known kind', 'an agreement');
  if (/^<\?xml/i.test(text)) return xmlFormat(text, file);
  if (SEC_HEADER.test(text)) return HTML_TAG.test(text) ? 'html' : 'txt';
  if (HTML_START.test(text)) return 'html';
  if (/\.x?html?$/i.test(file) && /<[a-z]/i.test(text)) return 'html';
  if (text.startsWith('{') && isJson(bytes))
    throw inputError(file, 'this is JSON, no agreement; if it is a deal, give it to `msa draft`', 'an agreement');
  if (new Set(text.match(DEAL_FIELD)).size >= 3)
    throw inputError(file, 'this is a deal file; `msa draft` makes an agreement of it', 'an agreement');
  if (/\.(?:md|markdown)$/i.test(file)) return 'md';
  return isMarkdown(text) ? 'md' : 'txt';
}

function xmlFormat(text: string, file: string): Format {
  const start = text.slice(0, 8192);
  if (/<office:document[ \t\r\n>]/.test(start)) return 'odt';
  if (/<(?:!doctype )?html[ \t\r\n>]/i.test(start)) return 'html';
  if (/<(?:w:wordDocument|pkg:package)[ \t\r\n>]/.test(start))
    throw inputError(file, 'this is a Word XML document; open it in Word and save it as .docx', 'an agreement');
  throw inputError(file, 'this is an XML file of an unknown kind', 'an agreement');
}

function isJson(bytes: Uint8Array): boolean {
  if (bytes.length > 4_000_000) return false;
  try {
    JSON.parse(decodeText(bytes));
    return true;
  } catch {
    return false;
  }
}

/** When unsure, no: an agreement in plain text may hold a stray asterisk or number sign. */
function isMarkdown(text: string): boolean {
  let headings = 0;
  let marks = 0;
  for (const line of text.split('\n', 2000)) {
    if (/^#{1,6} [^#]/.test(line)) headings++;
    else if (/^ {0,3}[-*+] {1,4}[A-Za-z[*"“]/.test(line) || /^\|[ :]?-{3}/.test(line)) marks++;
    else if (/\*\*[A-Za-z0-9"“(§][^*]{0,200}\*\*/.test(line)) marks += 2;
  }
  return headings >= 2 || (headings === 1 && marks >= 2) || marks >= 6;
}
