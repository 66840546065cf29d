/** What looks like a postcode and is none, or one that no map has: each gets an answer of its own. */
import { sayOnly, type Reply } from './reply.ts';

/** `instead` is the postcode that was probably meant, which is answered after `says`. */
export type OddPostcode =
  | { readonly reply: Reply }
  | { readonly instead: string; readonly says: string };

/**
 * Answers text in the form of a postcode that the Royal Mail could not have given.
 * @returns undefined for everything else: real postcodes, names, what is not yet whole
 */
export function oddPostcode(typed: string): OddPostcode | undefined {
  const text = typed.toUpperCase().replaceAll(/[^A-Z0-9]/g, '');
  if (text === 'GIR0AA') return { reply: GIROBANK };
  if (/^BFPO\d*$/.test(text)) return { reply: forces(text) };
  const [, outward = '', sector = '', unit = ''] =
    /^([A-Z]{1,2}\d[A-Z\d]?)(\d)([A-Z]{2,3})$/.exec(text) ?? [];
  if (unit.length === 3) {
    const instead = `${outward} ${sector}${unit.slice(0, 2)}`;
    return { instead, says: `${outward} ${sector}${unit} has one letter too many.` };
  }
  const isImpossible = /^[QVX]|^[A-Z][IJZ]/.test(outward) && unit !== '';
  return isImpossible ? { reply: noSuch(`${outward} ${sector}${unit}`) } : undefined;
}

const GIROBANK: Reply = {
  says: 'GIR 0AA belonged to a bank in Bootle, which is in Sefton.',
  choices: [{ name: 'Sefton', href: '/councils/sefton/', detail: '' }],
  sure: false,
};

function forces(text: string): Reply {
  const number = text.replace('BFPO', '');
  const address = number === '' ? 'BFPO' : `BFPO ${number}`;
  return sayOnly(`${address} is an address of the British forces and in no council.`);
}

function noSuch(postcode: string): Reply {
  return sayOnly(`There is no postcode ${postcode}. Check it, or type the name of your council.`);
}
