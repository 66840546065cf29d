/**
 * Takes what no page of this site knows out of the address, before anything cites it, copies it or carries it on. The
 * page names the fields that it has. An embed names none, and its address stays as it is.
 */
import { knownSearch } from '../../dataset/address/known-search.ts';

const { pathname, search, hash } = location;
const { fields } = document.body.dataset;
const known = fields === undefined ? search : knownSearch(fields.split(' '), search);
if (known !== search) history.replaceState(history.state, '', `${pathname}${known}${hash}`);
