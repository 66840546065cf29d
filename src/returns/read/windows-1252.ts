/** Windows-1252 to text, and back where UTF-8 was read as such. The table is written out here, because runtimes differ in what they call Windows-1252. */

/** What Windows-1252 has at 0x80 to 0x9F. The five it leaves open are control characters. */
const FROM_0X80 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** The text of bytes in Windows-1252. */
export function decodeWindows1252(bytes: Uint8Array): string {
  const characters = new Array<string>(bytes.length);
  bytes.forEach((byte, index) => {
    const own = byte >= 0x80 && byte < 0xa0 ? FROM_0X80[byte - 0x80] : undefined;
    characters[index] = own ?? String.fromCharCode(byte);
  });
  return characters.join('');
}

/** UTF-8 that was read as Windows-1252: Ã© for é, â€™ for ’. Only signs that English and Welsh text has are looked for. */
const GARBLED = new RegExp(
  `[\\u00c2\\u00c3\\u00c5][\\u0080-\\u00bf${FROM_0X80}]|\\u00e2[€‚„][\\u0080-\\u00bf${FROM_0X80}]|\\u00ef»¿`,
  'g',
);

/** Text in which UTF-8 that was once read as Windows-1252 is read rightly. */
export function readAgain(text: string): string {
  return /[\u00c2\u00c3\u00c5\u00e2\u00ef]/.test(text) ? text.replace(GARBLED, asUtf8) : text;
}

const UTF_8 = new TextDecoder('utf-8', { ignoreBOM: true });

function asUtf8(run: string): string {
  const bytes = Array.from(run, (sign) => {
    const own = FROM_0X80.indexOf(sign);
    return own === -1 ? sign.charCodeAt(0) : 0x80 + own;
  });
  return UTF_8.decode(Uint8Array.from(bytes));
}
