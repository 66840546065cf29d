/** Takes what no page of this site knows out of the address, before anything cites it, copies it or carries it on. */
import { pathOnSite } from '../../dataset/address/base-path.ts';
import { knownSearch } from '../../dataset/address/known-fields.ts';

const { pathname, search, hash } = location;
const known = knownSearch(pathOnSite(pathname), search);
if (known !== search) history.replaceState(history.state, '', `${pathname}${known}${hash}`);
