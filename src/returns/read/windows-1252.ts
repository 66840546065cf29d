/** Windows-1252 to text. It is written out here, because runtimes differ in what they call Windows-1252. */

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
